import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem } from './problem.ts';

/** The repository's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
export const CMS = path.join(ROOT, 'cms');
export const WEB = path.join(ROOT, 'web');
export const SHARED = path.join(ROOT, 'shared');
export const TESTS = path.join(ROOT, 'tests');
/** What may be deleted at any time: hashes of what was built, and logs. */
export const CACHE = path.join(ROOT, '.cache');
export const LOGS = path.join(CACHE, 'logs');

/**
 * Finds a package's command-line program, as installed for one workspace package. It is then run by this very Node: the one
 * first on the machine's PATH may be too old for it.
 *
 * @param from the workspace package's folder
 * @param program the file inside the package: `typescript/bin/tsc`
 * @returns the absolute path of the file
 */
export function programOf(from: string, program: string): string {
	const slash = program.indexOf('/', program.startsWith('@') ? program.indexOf('/') + 1 : 0);
	const [name, file] = [program.slice(0, slash), program.slice(slash + 1)];
	// Many packages do not export their program, or even their package.json; the folders Node looks in are always known.
	const folders = createRequire(path.join(from, 'package.json')).resolve.paths(name) ?? [];
	const found = folders.map((folder) => path.join(folder, name, file)).find((candidate) => existsSync(candidate));
	if (!found) throw new Problem(`${program} is not installed. Run: npx -y pnpm@12 install`);
	return found;
}
