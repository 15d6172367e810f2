import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bestBrotli, quickBrotli } from './encodings.ts';
import { Page, type PageFacts } from './page.ts';

const html = Buffer.from('<!doctype html><p>Pulsing pain on one side. '.repeat(200));

const facts: PageFacts = {
	key: '/conditions/migraine',
	status: 200,
	headers: ['content-type', 'text/html', 'cache-control', 'public, max-age=0', 'x-content-type-options', 'nosniff'],
	tags: [],
	stamp: { epoch: 'a', cursor: 1 },
	build: 'b',
	renderedAt: 0,
	until: 0,
	encoding: 'br',
};

test('each reader gets the same page, packed as they can read it, under an ETag of its own', () => {
	const page = new Page(facts, quickBrotli(html));
	const [br, gzip, identity] = [page.variant('br'), page.variant('gzip'), page.variant('identity')];
	expect(brotliDecompressSync(br.body).equals(html)).toBe(true);
	expect(gunzipSync(gzip.body).equals(html)).toBe(true);
	expect(identity.body.equals(html)).toBe(true);
	expect(new Set([br.etag, gzip.etag, identity.etag]).size).toBe(3);
	for (const { head, body } of [br, gzip, identity]) {
		expect(head.lines).toContain(`\r\nContent-Length: ${body.byteLength}\r\n`);
		expect(head.lines).toContain('\r\nVary: Accept-Encoding\r\n');
	}
});

test('a page that was packed again is smaller, and its ETag is another', async () => {
	const page = new Page(facts, quickBrotli(html));
	const first = page.variant('br');
	page.pack(await bestBrotli(html));
	expect(page.variant('br').body.byteLength).toBeLessThanOrEqual(first.body.byteLength);
	expect(page.variant('br').etag).not.toBe(first.etag);
	expect(page.plain().equals(html)).toBe(true);
});

test('a 304 repeats what the rules ask for, and no type or length', () => {
	const { notModified } = new Page(facts, quickBrotli(html)).variant('br');
	const names = notModified.headers.filter((_, index) => index % 2 === 0);
	expect([notModified.status, names]).toEqual([304, ['cache-control', 'ETag', 'Vary']]);
});

test('a picture is sent as it is to everybody', () => {
	const page = new Page({ ...facts, encoding: 'identity' }, html);
	expect(page.variant('br').body).toBe(page.variant('identity').body);
	expect(page.variant('br').head.headers).not.toContain('Vary');
});
