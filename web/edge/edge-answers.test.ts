import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { html, serve } from './edge-for-tests.ts';

test('each reader gets the page packed as they can read it; who has it is told so; HEAD gets the head', async () => {
	const body = 'Pulsing pain. '.repeat(500);
	const { get, asked } = await serve(() => html(body));
	await get('/a');
	const [br, gzip, plain] = await Promise.all(
		['br', 'gzip', 'identity'].map((encoding) => get('/a', { 'accept-encoding': encoding })),
	);
	expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(body);
	expect(gunzipSync(gzip?.body ?? '').toString()).toBe(body);
	expect(plain?.text).toBe(body);
	for (const got of [br, gzip, plain]) {
		const { etag = '', vary } = got?.headers ?? {};
		expect([vary, etag]).toEqual(['Accept-Encoding', expect.stringMatching(/^"[\w-]{27}"$/)]);
		const encoding = got?.headers['content-encoding'] ?? 'identity';
		for (const condition of [etag, `"x", W/${etag}`, '*']) {
			const again = await get('/a', { 'accept-encoding': encoding, 'if-none-match': condition });
			expect([again.status, again.body.byteLength, again.headers.etag]).toEqual([304, 0, etag]);
		}
		expect((await get('/a', { 'accept-encoding': encoding, 'if-none-match': '"x"' })).status).toBe(200);
		const head = await get('/a', { 'accept-encoding': encoding }, 'HEAD');
		expect([head.status, head.body.byteLength, head.headers.etag]).toEqual([200, 0, etag]);
		expect(head.headers['content-length']).toBe(got?.headers['content-length']);
	}
	expect(asked).toHaveLength(1);
});

test.each<Record<string, string>>([
	{ 'set-cookie': 'a=b' },
	{ 'cache-control': 'private, max-age=60' },
	{ 'cache-control': 'no-store' },
	{ 'cache-control': 'no-cache' },
])('an answer with %j is passed on and never kept', async (headers) => {
	const { get, store } = await serve((_key, render) => html(`for reader ${render}`, headers));
	expect((await get('/a')).text).toBe('for reader 1');
	const { text, headers: got } = await get('/a');
	expect(text).toBe('for reader 2');
	expect(got['set-cookie']?.[0]).toBe(headers['set-cookie']);
	expect([store.get('/a'), got['content-security-policy'] !== undefined]).toEqual([undefined, true]);
});

test('what a page depends on stays inside, and a browser is told to ask each time', async () => {
	const { get } = await serve(() => html('a'));
	const { headers } = await get('/a');
	expect([headers['cache-tag'], headers['cache-control']]).toEqual([undefined, 'public, max-age=0, must-revalidate']);
	const shown = await serve(() => html('a'), { showCacheTag: true });
	expect((await shown.get('/b')).headers['cache-tag']).toBe('condition:a');
});

test('a picture is kept as it is; a very large file is passed on and not kept', async () => {
	const { get, asked } = await serve((key) => {
		const body = Buffer.alloc(key === '/uploads/a.jpg' ? 700_000 : 11_000_000, 7);
		return new Response(body, {
			headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' },
		});
	});
	for (let visit = 0; visit < 2; visit += 1) {
		const small = await get('/uploads/a.jpg', { 'accept-encoding': 'br' });
		expect([small.body.byteLength, small.headers['content-encoding']]).toEqual([700_000, undefined]);
		expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await get('/uploads/b.pdf')).body.byteLength).toBe(11_000_000);
	}
	expect(asked).toEqual(['/uploads/a.jpg', '/uploads/b.pdf', '/uploads/b.pdf']);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PURGE', 'TRACE'])(
	'%s from outside is refused, and reaches nobody',
	async (method) => {
		const { get, asked } = await serve(() => html('a'));
		const { status, headers } = await get('/a', {}, method);
		expect([status, headers.allow, asked]).toEqual([405, 'GET, HEAD', []]);
	},
);

test('every answer carries a number of its own, and the security headers, also where the app sends none', async () => {
	const { get } = await serve((key) =>
		key === '/a/' ? new Response(null, { status: 308, headers: { location: '/a' } }) : html('a'),
	);
	const got = await Promise.all(
		['/a', '/a', '/a/', '/x//y', '/../x', '/__data.json', '/healthz', '/readyz'].map((target) => get(target)),
	);
	expect(got.map(({ status }) => status)).toEqual([200, 200, 308, 308, 400, 404, 200, 200]);
	expect(new Set(got.map(({ headers }) => headers['x-request-id'])).size).toBe(got.length);
	for (const { headers } of got) {
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['strict-transport-security']).toContain('max-age=63072000');
		expect(headers['content-security-policy']).toContain("default-src 'none'");
	}
});
