import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withCmsCopy } from '../../scripts/lib/cms-copy.ts';
import { runOrThrow } from '../../scripts/lib/command.ts';
import type { Environment } from '../../scripts/lib/env-file.ts';
import { CMS } from '../../scripts/lib/paths.ts';
import { freePort } from '../../scripts/lib/preflight.ts';

/** One question to the CMS, and the token that asks it. */
export interface Question {
	readonly query: string;
	readonly variables: object;
	readonly token: string;
}

/** What one way of answering cost: SQL queries, milliseconds, and the answer as it was sent. */
export interface Cost {
	readonly queries: number;
	readonly ms: number;
	readonly answer: string;
}

/**
 * Asks one CMS each question twice, with Strapi's own resolvers and with the preload, on a copy of a running CMS's database (SQLite)
 * or beside it (PostgreSQL). It runs as in development, where questions that are not the site's are answered too.
 *
 * @param settings the settings of the running CMS
 * @param questions what to ask
 * @param rounds how often; the time is the median of them
 * @returns the two costs of each question, in order
 */
export async function compareResolvers(
	settings: Environment,
	questions: readonly Question[],
	rounds = 1,
): Promise<{ stock: Cost; preload: Cost }[]> {
	return withCmsCopy({ ...settings, CMS_PORT: String(await freePort()) }, async (env, folder) => {
		const file = (name: string) => path.join(folder, name);
		writeFileSync(file('questions.json'), JSON.stringify(questions));
		await runOrThrow('Comparing the resolvers', {
			program: path.join(CMS, 'dist/src/graphql/preload/compare.js'),
			args: [file('questions.json'), file('costs.json'), String(rounds)],
			cwd: CMS,
			env: { ...env, NODE_ENV: 'development' },
		});
		return JSON.parse(readFileSync(file('costs.json'), 'utf8'));
	});
}
