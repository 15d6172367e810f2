import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { run } from './command.ts';
import { ROOT } from './paths.ts';
import { Problem } from './problem.ts';

const PACKAGES = ['.', 'cms', 'shared', 'web', 'tests'];
// With their times, so that the copy's build cache still trusts them.
const BUILT = ['.cache/builds', '.cache/admin', 'shared/dist', 'cms/dist', 'web/build', 'web/dist', 'web/.svelte-kit'];
const OWN_SCOPE = '@clinic-pages';

async function sourceFiles(): Promise<string[]> {
	const { code, output } = await run({ program: 'git', args: ['ls-files', '-coz', '--exclude-standard'], cwd: ROOT });
	if (code !== 0) throw new Problem(`The files of this repository could not be listed.\n${output}`);
	return [...new Set(output.split('\0'))].filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
}

/** Links each installed package, but our own ones to the copy: a link to the whole folder would lead back to the original. */
function linkModules(target: string, name: string): void {
	const from = path.join(ROOT, name, 'node_modules');
	const to = path.join(target, name, 'node_modules');
	if (!existsSync(from)) return;
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from)) {
		if (entry !== OWN_SCOPE) symlinkSync(realpathSync(path.join(from, entry)), path.join(to, entry));
	}
	const ours = path.join(from, OWN_SCOPE);
	if (!existsSync(ours)) return;
	mkdirSync(path.join(to, OWN_SCOPE));
	for (const entry of readdirSync(ours)) symlinkSync(path.join(target, entry), path.join(to, OWN_SCOPE, entry));
}

/**
 * Copies this repository as it is now, edits and built files included, to a place where it can be broken at will.
 *
 * @param target an empty folder outside the repository
 * @throws Problem when git cannot list the files
 */
export async function copyTree(target: string): Promise<void> {
	for (const file of await sourceFiles()) {
		cpSync(path.join(ROOT, file), path.join(target, file), { preserveTimestamps: true });
	}
	for (const folder of BUILT) {
		const from = path.join(ROOT, folder);
		if (existsSync(from)) cpSync(from, path.join(target, folder), { recursive: true, preserveTimestamps: true });
	}
	for (const name of PACKAGES) linkModules(target, name);
}
