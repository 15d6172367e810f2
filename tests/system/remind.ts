import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withCmsCopy } from '../../scripts/lib/cms-copy.ts';
import { runOrThrow } from '../../scripts/lib/command.ts';
import type { Environment } from '../../scripts/lib/env-file.ts';
import { CMS } from '../../scripts/lib/paths.ts';

/** A document that is to be read again, as the CMS lists it. */
export interface Due {
	readonly documentId: string;
	readonly name: string;
	readonly locale: string | null;
	readonly due: string;
	readonly days: number;
}

/** What was seen. */
export interface Seen {
	/** What was due at each moment. */
	readonly due: readonly Due[][];
	/** When the CMS reminds by itself, ISO 8601. */
	readonly nextRun: string;
}

/**
 * Reminds reviewers by a clock of the test's own: on a copy of a running CMS's database (SQLite) or beside it (PostgreSQL), and at each
 * moment twice at once.
 *
 * @param settings the settings of the running CMS, with those of its mail
 * @param moments when, in order
 * @returns what was due at each moment, and when the CMS would remind by itself
 */
export const remindAt = (settings: Environment, moments: readonly Date[]): Promise<Seen> =>
	withCmsCopy(settings, async (env, folder) => {
		const target = path.join(folder, 'seen.json');
		await runOrThrow('A program that reminds reviewers', {
			program: path.join(import.meta.dirname, 'programs/remind.ts'),
			args: [CMS, target, ...moments.map((moment) => moment.toISOString())],
			cwd: CMS,
			env,
		});
		return JSON.parse(readFileSync(target, 'utf8')) as Seen;
	});
