import path from 'node:path';
import { runOrThrow } from './lib/command.ts';
import { writeOperations } from './lib/operations.ts';
import { SHARED, WEB } from './lib/paths.ts';
import { step } from './lib/progress.ts';

/** `pnpm codegen`: writes the web's types from shared/schema.graphql and the .graphql files beside the sections, and the list of its operations. */
export default async function codegen(): Promise<void> {
	await step('Writing web/src/lib/cms/generated', () =>
		runOrThrow('Generating the types', { program: path.join(WEB, 'scripts/codegen.ts'), cwd: WEB }),
	);
	await step('Writing shared/operations.json', () => writeOperations(path.join(SHARED, 'operations.json')));
}
