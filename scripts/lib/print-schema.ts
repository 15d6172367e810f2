import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runOrThrow } from './command.ts';
import { cmsEnvironment } from './environments.ts';
import { CMS } from './paths.ts';
import { throwAwaySecrets } from './secrets.ts';

/**
 * Writes the GraphQL schema of the CMS as compiled now. It is loaded on an empty database that is thrown away.
 *
 * @param target the file to write
 * @throws Problem with the CMS's last lines when it cannot be loaded
 */
export async function printSchema(target: string): Promise<void> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-schema-'));
	const settings = {
		...throwAwaySecrets(),
		DATABASE_FILENAME: path.join(folder, 'schema.db'),
		DEMO_CONTENT: 'false',
	};
	try {
		await runOrThrow('Printing the schema', {
			program: path.join(CMS, 'dist/src/graphql/print-schema.js'),
			args: [target],
			cwd: CMS,
			env: cmsEnvironment(settings),
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
