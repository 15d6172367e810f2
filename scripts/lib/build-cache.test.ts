import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildCache, type Build } from './build-cache.ts';

const build: Build = { name: 'site', inputs: ['src', 'lock.yaml'], outputs: ['dist'] };

let root: string;
let cache: BuildCache;
const write = (file: string, text: string) => {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
	root = mkdtempSync(path.join(os.tmpdir(), 'clinic-cache-'));
	cache = new BuildCache(root, path.join(root, '.cache'));
	write('src/a/page.ts', 'one');
	write('lock.yaml', '1');
	write('dist/page.js', 'built');
	cache.remember(build);
});
afterEach(() => rmSync(root, { recursive: true }));

test('nothing is built twice', () => {
	expect(cache.isFresh(build)).toBe(true);
});

test('nothing counts as built that never was', () => {
	expect(cache.isFresh({ ...build, name: 'other' })).toBe(false);
	expect(cache.isFresh({ ...build, outputs: ['nowhere'] })).toBe(false);
});

test.each<[string, () => void]>([
	['an edited file', () => write('src/a/page.ts', 'two')],
	['a new file', () => write('src/new.ts', '')],
	['a renamed file', () => renameSync(path.join(root, 'src/a'), path.join(root, 'src/b'))],
	['a removed file', () => rmSync(path.join(root, 'src/a/page.ts'))],
	['another version of a dependency', () => write('lock.yaml', '2')],
	['a build that was deleted', () => rmSync(path.join(root, 'dist'), { recursive: true })],
	['a build that something else replaced', () => write('dist/page.js', 'another build')],
])('%s is built again', (_what, change) => {
	change();
	expect(cache.isFresh(build)).toBe(false);
});

test.each(['src/page.test.ts', 'src/node_modules/x/index.js', 'src/.svelte-kit/types.ts'])(
	'%s causes no build',
	(file) => {
		write(file, 'new');
		expect(cache.isFresh(build)).toBe(true);
	},
);

test('a file edited while it was being built is built again', () => {
	const before = cache.inputsOf(build);
	write('src/a/page.ts', 'two');
	cache.remember(build, before);
	expect(cache.isFresh(build)).toBe(false);
});
