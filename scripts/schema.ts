import path from 'node:path';
import { build } from './lib/builds.ts';
import { SHARED } from './lib/paths.ts';
import { printSchema } from './lib/print-schema.ts';
import { step } from './lib/progress.ts';

/** `pnpm schema`: writes shared/schema.graphql from the content types as they are now. */
export default async function schema(): Promise<void> {
	await build(['cms']);
	await step('Writing shared/schema.graphql', () => printSchema(path.join(SHARED, 'schema.graphql')));
}
