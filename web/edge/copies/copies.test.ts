import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quickBrotli } from '../encodings.ts';
import { createLog } from '../log.ts';
import { Page } from '../page.ts';
import { Copies } from './copies.ts';
import { CursorFile } from './cursor.ts';
import { readCopy, writeCopy } from './file.ts';

let folder: string;
let lines: string[];
const log = createLog((line) => lines.push(line));
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-copies-'));
	lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (key: string, text = 'Pulsing pain') =>
	new Page(
		{
			key,
			status: 200,
			headers: ['content-type', 'text/html'],
			tags: ['condition:a'],
			stamp: { epoch: 'e', cursor: 1 },
			build: 'b',
			renderedAt: 1,
			until: 2,
			encoding: 'br',
		},
		quickBrotli(Buffer.from(text)),
	);

const text = async (copies: Copies, key: string) => (await copies.read(key))?.plain().toString();

test('a page is read as it was written, by a later process too', async () => {
	const first = new Copies(folder, log);
	first.write(page('/a'));
	expect(await text(first, '/a')).toBe('Pulsing pain');
	await first.flush();
	const later = new Copies(folder, log);
	expect([later.count, later.has('/a'), later.has('/b')]).toEqual([1, true, false]);
	expect(await text(later, '/a')).toBe('Pulsing pain');
	expect((await later.read('/a'))?.facts).toEqual(page('/a').facts);
	expect(await later.read('/b')).toBeUndefined();
});

test('the newest of many states is what stays, and a removed page is gone', async () => {
	const copies = new Copies(folder, log);
	for (let version = 0; version < 50; version += 1) {
		copies.write(page('/a', `version ${version}`));
		copies.write(page('/b', `version ${version}`));
		if (version % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
	}
	copies.remove('/b');
	await copies.flush();
	const later = new Copies(folder, log);
	expect(await text(later, '/a')).toBe('version 49');
	expect(later.has('/b')).toBe(false);
	expect(readdirSync(folder)).toHaveLength(1);
});

test('a copy with a single byte amiss, or cut anywhere, is not served, and is thrown away', async () => {
	const whole = writeCopy(page('/a'));
	for (let length = 0; length < whole.byteLength; length += 1)
		expect(readCopy(whole.subarray(0, length), '/a')).toBeUndefined();
	for (let at = 0; at < whole.byteLength; at += 1) {
		const torn = Buffer.from(whole);
		torn.writeUInt8(torn.readUInt8(at) ^ 1, at);
		expect(readCopy(torn, '/a')).toBeUndefined();
	}
	expect(readCopy(whole, '/another-page')).toBeUndefined();

	const first = new Copies(folder, log);
	first.write(page('/a'));
	await first.flush();
	truncateSync(path.join(folder, readdirSync(folder)[0] as string), 100);
	const later = new Copies(folder, log);
	expect(await later.read('/a')).toBeUndefined();
	await later.flush();
	expect(readdirSync(folder)).toEqual([]);
});

test('what a process was writing when it was killed is cleared away', () => {
	writeFileSync(path.join(folder, 'abc.new'), 'half a co');
	expect(new Copies(folder, log).count).toBe(0);
	expect(readdirSync(folder)).toEqual([]);
});

test('a disk that cannot be written costs the copies alone, and is said once', async () => {
	const file = path.join(folder, 'no-folder');
	writeFileSync(file, '');
	const copies = new Copies(file, log);
	copies.write(page('/a'));
	copies.write(page('/b'));
	expect(await text(copies, '/a')).toBe('Pulsing pain');
	await copies.flush();
	expect([copies.count, await copies.read('/a')]).toEqual([0, undefined]);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain('served from memory alone');
	await new CursorFile(file).write({ epoch: 'e', cursor: 1, purged: {}, retired: {}, lastWord: 1 });
});

test('once a disk takes copies again they are written, and the log says so, once', async () => {
	const gone = path.join(folder, 'gone');
	const copies = new Copies(gone, log);
	rmSync(gone, { recursive: true });
	copies.write(page('/a'));
	await copies.flush();
	copies.remove('/a');
	await copies.flush();
	expect(lines).toHaveLength(1);
	mkdirSync(gone);
	for (const key of ['/a', '/b']) {
		copies.write(page(key));
		await copies.flush();
	}
	expect([copies.count, lines.length]).toEqual([2, 2]);
	expect(lines[1]).toContain('The last good copies are written again');
});

test('copies keep to their bound, and the one written longest ago goes first', async () => {
	const size = writeCopy(page('/0')).byteLength;
	const copies = new Copies(folder, log, size * 3);
	// One after the other: of those written together, any may be done first.
	for (let number = 0; number < 6; number += 1) {
		copies.write(page(`/${number}`));
		await copies.flush();
	}
	expect(copies.count).toBeLessThanOrEqual(3);
	expect([copies.has('/0'), copies.has('/5')]).toEqual([false, true]);
});

test('a sweep deletes what is no good and leaves the rest', async () => {
	const copies = new Copies(folder, log);
	for (const key of ['/a', '/b', '/c']) copies.write(page(key));
	await copies.flush();
	await copies.sweep(({ facts }) => facts.key !== '/b');
	expect(['/a', '/b', '/c'].map((key) => copies.has(key))).toEqual([true, false, true]);
	expect(readdirSync(folder)).toHaveLength(2);
});

test('the feed’s number survives a restart, and one that cannot be trusted counts as none', async () => {
	const record = { epoch: 'e', cursor: 12, purged: { 'condition:a': 12 }, retired: {}, lastWord: 1_000 };
	const file = new CursorFile(folder);
	expect(file.read()).toBeUndefined();
	await file.write(record);
	expect(new CursorFile(folder).read()).toEqual(record);
	const written = readFileSync(path.join(folder, 'cursor'), 'utf8');
	for (const bad of [written.slice(0, 20), '', 'null', '{"epoch":"e"}', written.replace('12', '"12"')]) {
		writeFileSync(path.join(folder, 'cursor'), bad);
		expect(file.read()).toBeUndefined();
	}
});
