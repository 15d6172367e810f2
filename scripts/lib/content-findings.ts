import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withCmsCopy } from './cms-copy.ts';
import { runOrThrow } from './command.ts';
import type { Environment } from './env-file.ts';
import { CMS } from './paths.ts';

/** A published document, and what the rules say of it. */
export interface CheckedDocument {
	readonly kind: string;
	readonly name: string;
	readonly locale: string;
	readonly findings: readonly {
		readonly code: string;
		readonly severity: 'block' | 'warn';
		readonly path: readonly string[];
		readonly message: string;
		/** Why a medical reviewer lets it pass. */
		readonly override?: { readonly who: string; readonly reason: string };
	}[];
}

/** What a finding means for who reads the table. */
export const gradeOf = ({
	severity,
	override,
}: CheckedDocument['findings'][number]): 'block' | 'overridden' | 'warn' => (override ? 'overridden' : severity);

/**
 * Applies every editorial rule to all that a clinic has published.
 *
 * @param settings the settings of its CMS, which may run meanwhile
 * @returns every published document, those without findings too
 * @throws Problem when there is no database, or its CMS cannot be loaded
 */
export const contentFindings = (settings: Environment): Promise<CheckedDocument[]> =>
	withCmsCopy(settings, async (env, folder) => {
		const target = path.join(folder, 'findings.json');
		await runOrThrow('Checking the content', {
			program: path.join(CMS, 'dist/src/editorial/check-content.js'),
			args: [target],
			cwd: CMS,
			env,
		});
		return JSON.parse(readFileSync(target, 'utf8')) as CheckedDocument[];
	});

/**
 * Lays out what was found as a table for a terminal, what blocks first.
 *
 * @param checked the published documents
 * @returns its lines; none when nothing was found
 */
export function findingsTable(checked: readonly CheckedDocument[]): string[] {
	const rows = checked.flatMap(({ kind, name, locale, findings }) =>
		findings.map((finding) => [
			gradeOf(finding),
			finding.code,
			`${kind} "${name}" (${locale})`,
			finding.path.join('.') || '-',
			finding.override ? `${finding.override.who}: “${finding.override.reason}” ${finding.message}` : finding.message,
		]),
	);
	if (rows.length === 0) return [];
	const sorted = rows.toSorted(([one = ''], [other = '']) => one.localeCompare(other));
	const table = [['', 'rule', 'document', 'field', 'what to do'], ...sorted];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	return table.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}
