import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Environment } from './env-file.ts';
import { cmsEnvironment } from './environments.ts';
import { CMS } from './paths.ts';
import { Problem } from './problem.ts';

/** As cms/config/database.ts reads it. */
const databaseOf = ({ DATABASE_FILENAME = 'data/clinic.db' }: Environment) => path.resolve(CMS, DATABASE_FILENAME);

/**
 * Lets a program read what a CMS holds while that CMS runs: SQLite serves one process, so the program is given a copy as of this moment,
 * thrown away afterwards; on PostgreSQL it stands beside the CMS, as another replica would.
 *
 * @param settings the settings of the CMS
 * @param work is given the environment for the program, and a folder of its own
 * @returns what `work` answers
 * @throws Problem when there is no database yet
 */
export async function withCmsCopy<T>(
	settings: Environment,
	work: (env: Environment, folder: string) => Promise<T>,
): Promise<T> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-copy-'));
	try {
		// No demo document comes back where an editor has deleted it for good.
		const changed: Environment = { ...settings, DEMO_CONTENT: 'false' };
		if (!settings.DATABASE_URL) {
			const file = databaseOf(settings);
			if (!existsSync(file)) throw new Problem(`There is no content at ${file}. Start the site once: pnpm start`);
			changed.DATABASE_FILENAME = path.join(folder, 'clinic.db');
			const database = new DatabaseSync(file, { readOnly: true });
			database.prepare('vacuum into ?').run(changed.DATABASE_FILENAME);
			database.close();
		}
		return await work(cmsEnvironment(changed), folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
