import path from 'node:path';
import { runOrThrow } from './lib/command.ts';
import { WEB } from './lib/paths.ts';
import { step } from './lib/progress.ts';

/** `pnpm codegen`: writes the web's types from shared/schema.graphql and the .graphql files beside the sections. */
export default async function codegen(): Promise<void> {
	await step('Writing web/src/lib/cms/generated', () =>
		runOrThrow('Generating the types', { program: path.join(WEB, 'scripts/codegen.ts'), cwd: WEB }),
	);
}
