import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withCmsCopy } from '../../scripts/lib/cms-copy.ts';
import { runOrThrow } from '../../scripts/lib/command.ts';
import type { Environment } from '../../scripts/lib/env-file.ts';
import { CMS } from '../../scripts/lib/paths.ts';

/** What to do with documents: `strapi.documents(uid)[action](params)`. */
export interface DocumentCall {
	readonly uid: string;
	readonly action: 'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'findOne' | 'findFirst';
	readonly params: object;
}

/** What came of it, and how long it took. */
export interface DocumentAnswer {
	readonly ms: number;
	readonly value?: Record<string, unknown> | null;
	readonly error?: { message: string; details?: { errors?: { path: string[]; message: string }[] } };
}

/**
 * Does with documents what code inside the CMS does: on a copy of a running CMS's database (SQLite) or beside it (PostgreSQL).
 *
 * @param settings the settings of the running CMS
 * @param calls what to do, one after the other
 * @returns the answers, in order
 */
export const callDocuments = (settings: Environment, calls: readonly DocumentCall[]): Promise<DocumentAnswer[]> =>
	withCmsCopy(settings, async (env, folder) => {
		const [source, target] = ['calls.json', 'answers.json'].map((name) => path.join(folder, name)) as [string, string];
		writeFileSync(source, JSON.stringify(calls));
		await runOrThrow('A program inside the CMS', {
			program: path.join(import.meta.dirname, 'programs/documents.ts'),
			args: [CMS, source, target],
			cwd: CMS,
			env,
		});
		return JSON.parse(readFileSync(target, 'utf8')) as DocumentAnswer[];
	});
