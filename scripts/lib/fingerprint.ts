import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const NOT_SOURCE = /(^|\/)(node_modules|dist|build|\.svelte-kit|\.strapi|\.cache)(\/|$)|\.test\.ts$/;

function filesIn(target: string, isLeftOut: (name: string) => boolean): string[] {
	if (!existsSync(target)) return [];
	if (!statSync(target).isDirectory()) return [target];
	return readdirSync(target, { withFileTypes: true })
		.filter((entry) => !isLeftOut(entry.name))
		.flatMap((entry) => filesIn(path.join(target, entry.name), isLeftOut))
		.sort();
}

/**
 * A hash that changes when a source file is edited, added, renamed or removed. Tests and built folders do not count.
 *
 * @param root the folder the paths are relative to: the same tree elsewhere has the same hash
 * @param paths files and folders; one that does not exist counts as empty
 */
export function hashContents(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of paths.flatMap((each) => filesIn(path.join(root, each), (name) => NOT_SOURCE.test(name)))) {
		hash
			.update(`${path.relative(root, file)}\0`)
			.update(readFileSync(file))
			.update('\0');
	}
	return hash.digest('hex');
}

/**
 * A hash that changes when anything was built again, deleted or touched. It reads no contents: a build has hundreds of files.
 *
 * @param root the folder the paths are relative to
 * @param paths what a build made
 * @returns the hash, or `undefined` when one of the paths does not exist
 */
export function hashStates(root: string, paths: readonly string[]): string | undefined {
	if (!paths.every((each) => existsSync(path.join(root, each)))) return undefined;
	const hash = createHash('sha256');
	for (const file of paths.flatMap((each) => filesIn(path.join(root, each), () => false))) {
		const { size, mtimeMs } = statSync(file);
		hash.update(`${path.relative(root, file)}\0${size}\0${Math.floor(mtimeMs)}\0`);
	}
	return hash.digest('hex');
}
