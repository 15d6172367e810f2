import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from './lib/builds.ts';
import { lastLines, run, type Result } from './lib/command.ts';
import { copyTree } from './lib/copy-tree.ts';
import { systemEnvironment } from './lib/environments.ts';
import { readMutants, type Mutant } from './lib/mutants.ts';
import { programOf, ROOT } from './lib/paths.ts';
import { seconds, step } from './lib/progress.ts';

type Verdict = 'noticed' | 'NOT NOTICED' | 'DOES NOT APPLY' | 'DOES NOT BUILD' | 'FAILS WITHOUT IT';

interface Outcome {
	readonly mutant: Mutant;
	readonly verdict: Verdict;
	readonly time: string;
}

const BUILT = ['shared', 'cms', 'admin', 'web'];

/** Runs in the copy: its own scripts, its own files. */
class Copy {
	readonly folder: string;
	readonly #passes = new Map<string, boolean>();

	constructor(folder: string) {
		this.folder = folder;
	}

	patch(mutant: Mutant, ...options: string[]): Promise<Result> {
		return run({ program: 'git', args: ['apply', ...options, mutant.file], cwd: this.folder });
	}

	build(): Promise<Result> {
		return run({ program: path.join(this.folder, 'scripts/run.mjs'), args: ['build', ...BUILT], cwd: this.folder });
	}

	test(args: readonly string[]): Promise<Result> {
		const vitest = path.join(this.folder, 'node_modules/vitest/vitest.mjs');
		return run({ program: vitest, args: ['run', ...args], cwd: this.folder });
	}

	/** Whether a test passes on the unbroken tree. Asked once for each test. */
	async passes(args: readonly string[]): Promise<boolean> {
		const key = args.join(' ');
		if (!this.#passes.has(key)) {
			await this.build();
			const { code, output } = await this.test(args);
			if (code !== 0) console.log(lastLines(output));
			this.#passes.set(key, code === 0);
		}
		return this.#passes.get(key) ?? false;
	}
}

async function vitest(args: string[], settings: Record<string, string>): Promise<Result> {
	const program = programOf(ROOT, 'vitest/vitest.mjs');
	return run({ program, args: ['run', ...args], cwd: ROOT, env: { ...systemEnvironment(), ...settings } });
}

/** `pnpm test` walks the schema on PostgreSQL in part: here it is walked whole. */
async function walkWhole(): Promise<boolean> {
	const args = ['tests/security/drafts.test.ts', '--project', 'security-postgres'];
	const { code, output } = await vitest(args, { WALK: 'whole' });
	console.log(code === 0 ? (/.*probes of drafts.*/.exec(output)?.[0] ?? '') : lastLines(output));
	return code === 0;
}

/** `pnpm test` breaks things for seconds: here each fault lasts as long as it would. */
async function faultsInFull(): Promise<boolean> {
	const files = ['tests/faults', 'tests/integration/publishing-races', 'tests/integration/table-locked'];
	const { code, output } = await vitest([...files, '--project', 'system', '--project', 'postgres'], { FAULTS: 'long' });
	for (const [figures] of output.matchAll(/^CMS (killed|stopped|failed): .*$/gm)) console.log(figures);
	console.log(lastLines(output, code === 0 ? 1 : 60));
	return code === 0;
}

async function judge(copy: Copy, mutant: Mutant): Promise<Verdict> {
	if (!(await copy.passes(mutant.test))) return 'FAILS WITHOUT IT';
	if ((await copy.patch(mutant)).code !== 0) return 'DOES NOT APPLY';
	try {
		const built = await copy.build();
		if (built.code !== 0) console.log(lastLines(built.output));
		if (built.code !== 0) return 'DOES NOT BUILD';
		const { code, output } = await copy.test(mutant.test);
		// A server that did not start is no proof: a test must have run and failed.
		const hasFailedTest = /^\s*FAIL\s/m.test(stripVTControlCharacters(output));
		return code !== 0 && hasFailedTest ? 'noticed' : 'NOT NOTICED';
	} finally {
		await copy.patch(mutant, '--reverse');
	}
}

/**
 * `pnpm test:long [part of a name]`: breaks each law on purpose, in a copy of the repository, and demands that its test notices. Without a
 * name it first walks the whole schema on PostgreSQL, and breaks the CMS, the feed and the database for as long as they might be.
 *
 * @param names only mutants whose name holds one of these
 * @returns 0 when every mutant was noticed, the walk found nothing and no reader saw a fault
 */
export default async function testLong(names: string[]): Promise<number> {
	const mutants = readMutants().filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
	if (mutants.length === 0) {
		console.log('There is no such mutant in tests/mutants.');
		return names.length > 0 ? 1 : 0;
	}
	await build(['shared', 'cms', 'admin', 'web']);
	const isWalked = names.length > 0 || (await step('Walking the schema on PostgreSQL', walkWhole));
	const isUnbroken = names.length > 0 || (await step('Breaking things in full length', faultsInFull));
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-mutants-'));
	const outcomes: Outcome[] = [];
	try {
		await step('Copying the repository', () => copyTree(folder));
		const copy = new Copy(folder);
		for (const mutant of mutants) {
			const began = performance.now();
			const verdict = await step(mutant.name, () => judge(copy, mutant));
			outcomes.push({ mutant, verdict, time: seconds(performance.now() - began) });
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	const width = Math.max(...mutants.map(({ name }) => name.length));
	for (const { mutant, verdict, time } of outcomes)
		console.log(`${mutant.name.padEnd(width)}  ${verdict.padEnd(16)}  ${time.padEnd(10)}  law ${mutant.law}`);
	const escaped = outcomes.filter(({ verdict }) => verdict !== 'noticed');
	console.log(`Mutants: ${outcomes.length - escaped.length} noticed, ${escaped.length} not`);
	if (!isWalked) console.log('The walk of the schema on PostgreSQL failed: see above.');
	if (!isUnbroken) console.log('A fault in full length was noticed by a reader: see above.');
	return escaped.length === 0 && isWalked && isUnbroken ? 0 : 1;
}
