import path from 'node:path';
import { build } from './lib/builds.ts';
import { lastLines, run, runOrThrow, type Result } from './lib/command.ts';
import { drift } from './lib/drift.ts';
import { mutantFiles } from './lib/mutants.ts';
import { writeOperations } from './lib/operations.ts';
import { CMS, programOf, ROOT, SHARED, WEB } from './lib/paths.ts';
import { printSchema } from './lib/print-schema.ts';
import { describe } from './lib/problem.ts';
import { seconds } from './lib/progress.ts';
import { stopSignal } from './lib/stop.ts';
import { WEIGHTS, writeWeights } from './lib/weights.ts';

interface Check {
	readonly name: string;
	readonly work: () => Promise<Result>;
}

const SHOWN_LINES = 60;

/** A package's program, run where its settings are. */
function tool(name: string, cwd: string, program: string, ...args: string[]): Check {
	return { name, work: () => run({ program: programOf(cwd, program), args, cwd }) };
}

async function buildForTypes(): Promise<Result> {
	await build(['cms']);
	await runOrThrow('Preparing the web', {
		program: programOf(WEB, '@sveltejs/kit/svelte-kit.js'),
		args: ['sync'],
		cwd: WEB,
	});
	return { code: 0, output: '' };
}

const generateTypes = (target: string) =>
	runOrThrow('Generating the types', { program: path.join(WEB, 'scripts/codegen.ts'), args: [target], cwd: WEB });

async function mutantsApply(): Promise<Result> {
	const results = await Promise.all(
		mutantFiles().map((file) => run({ program: 'git', args: ['apply', '--check', file], cwd: ROOT })),
	);
	return { code: results.some(({ code }) => code !== 0) ? 1 : 0, output: results.map(({ output }) => output).join('') };
}

const CHECKS: Check[] = [
	{ name: 'the CMS and the shared library compile', work: buildForTypes },
	tool('types: cms/src/admin', CMS, 'typescript/bin/tsc', '--noEmit', '-p', 'src/admin'),
	tool('types: shared', SHARED, 'typescript/bin/tsc', '--noEmit'),
	tool('types: scripts and tests', ROOT, 'typescript/bin/tsc', '--noEmit'),
	tool('types: web', WEB, 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	tool('eslint', ROOT, 'eslint/bin/eslint.js', '.'),
	tool('prettier', ROOT, 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
	tool('knip: nothing unused', ROOT, 'knip/bin/knip.js', '--no-progress'),
	{
		name: 'shared/schema.graphql is current',
		work: () => drift(path.join(SHARED, 'schema.graphql'), 'pnpm schema', printSchema),
	},
	{
		name: 'the web’s generated types are current',
		work: () => drift(path.join(WEB, 'src/lib/cms/generated'), 'pnpm codegen', generateTypes),
	},
	{
		name: 'shared/operations.json is current',
		work: () => drift(path.join(SHARED, 'operations.json'), 'pnpm codegen', writeOperations),
	},
	{ name: 'what the rules learned is current', work: () => drift(WEIGHTS, 'pnpm codegen', writeWeights) },
	{ name: 'every mutant still applies', work: mutantsApply },
];

/** `pnpm check`: everything that can be known without running the site. Runs every check and says how long each took. */
export default async function check(): Promise<number> {
	const failed: string[] = [];
	for (const { name, work } of CHECKS) {
		const began = performance.now();
		const { code, output } = await work().catch((error: unknown) => ({ code: 1, output: describe(error) }));
		if (stopSignal.aborted) return 130;
		console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name}  (${seconds(performance.now() - began)})`);
		if (code === 0) continue;
		failed.push(name);
		console.log(lastLines(output, SHOWN_LINES).replace(/^/gm, '      '));
	}
	console.log(
		failed.length === 0 ? 'Every check passed.' : `${failed.length} of ${CHECKS.length} failed: ${failed.join('; ')}.`,
	);
	return failed.length === 0 ? 0 : 1;
}
