import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';

/** An entry of the journal, as it is exported. */
export interface Entry {
	number: number;
	kind: string;
	at: string;
	who: string;
	whoId: number | null;
	subject: string;
	language: string | null;
	contentHash: string | null;
	/** JSON. */
	details: string;
	hash: string;
}

/**
 * Runs `pnpm journal:verify` against the tests' own database, or another one.
 *
 * @param args what is added to the command
 * @param env settings that differ
 * @returns how it ended and what it said
 */
export function verifyJournal(
	args: string[] = [],
	env: Record<string, string> = {},
): { status: number | null; says: string } {
	const command = [path.resolve('scripts/run.mjs'), 'journal-verify', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		env: { PATH: process.env.PATH, ...inject('settings'), ...env },
		encoding: 'utf8',
	});
	return { status, says: stdout + stderr };
}

/**
 * Reads the journal, as an auditor is given it.
 *
 * @param subject entries of which document: `study:abc`; all when left out
 */
export function journal(subject?: string): Entry[] {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-journal-'));
	const file = path.join(folder, 'journal.jsonl');
	try {
		const { status, says } = verifyJournal(['--export', file]);
		if (status !== 0) throw new Error(says);
		const entries = readFileSync(file, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Entry);
		return entries.filter((entry) => subject === undefined || entry.subject === subject);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
