import path from 'node:path';
import { runOrThrow } from './lib/command.ts';
import { writeOperations } from './lib/operations.ts';
import { SHARED, WEB } from './lib/paths.ts';
import { step } from './lib/progress.ts';
import { mendWeights, WEIGHTS, writeWeights } from './lib/weights.ts';

/**
 * `pnpm codegen`: writes the web's types from shared/schema.graphql and the .graphql files beside the sections, the list of its operations, and what the
 * rules of language learn from the judged texts of the corpus.
 */
export default async function codegen(): Promise<void> {
	await step('Writing web/src/lib/cms/generated', () =>
		runOrThrow('Generating the types', { program: path.join(WEB, 'scripts/codegen.ts'), cwd: WEB }),
	);
	await step('Writing shared/operations.json', () => writeOperations(path.join(SHARED, 'operations.json')));
	mendWeights();
	await step('Learning from the judged texts', () => writeWeights(WEIGHTS));
}
