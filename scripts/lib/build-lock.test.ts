import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withBuildLock } from './build-lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-lock-'));
	file = path.join(folder, 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two commands never build at the same time', async () => {
	let atWork = 0;
	let most = 0;
	const work = async () => {
		most = Math.max(most, ++atWork);
		await new Promise((resolve) => setTimeout(resolve, 20));
		atWork -= 1;
	};
	await Promise.all([withBuildLock(file, work), withBuildLock(file, work)]);
	expect(most).toBe(1);
});

test('a lock left behind by a command that was killed holds nobody up', async () => {
	// Linux gives out no process number this high.
	writeFileSync(file, '99999999');
	await expect(withBuildLock(file, async () => 'built')).resolves.toBe('built');
});

test('a build that fails gives the lock back', async () => {
	await expect(withBuildLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	await expect(withBuildLock(file, async () => 'built')).resolves.toBe('built');
});
