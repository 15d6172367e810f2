import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run, type Result } from './command.ts';
import { describe } from './problem.ts';
import { ROOT } from './paths.ts';

/**
 * Makes committed, generated files again in a temporary folder and compares.
 *
 * @param committed the file or folder in the repository
 * @param remedy the command that brings it up to date
 * @param generate writes the same files to the path it is given
 * @returns code 0 when nothing differs; otherwise the differences and the remedy
 */
export async function drift(
	committed: string,
	remedy: string,
	generate: (target: string) => Promise<void>,
): Promise<Result> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-drift-'));
	const target = path.join(folder, path.basename(committed));
	try {
		await generate(target);
		const compare = ['diff', '--no-index', '--no-color', '--stat=120', '-p', committed, target];
		const { code, output } = await run({ program: 'git', args: compare, cwd: ROOT });
		return { code, output: code === 0 ? '' : `${output.slice(0, 4_000)}\nBring it up to date: ${remedy}\n` };
	} catch (error) {
		return { code: 1, output: `${describe(error)}\n` };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
