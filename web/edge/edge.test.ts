import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from './app.ts';
import { Copies } from './copies/copies.ts';
import { Edge } from './edge.ts';
import type { FeedState } from './feed.ts';
import { createLog } from './log.ts';
import { Counters } from './metrics.ts';
import { Purges } from './purges.ts';
import { createEdgeServer } from './server.ts';
import { Store } from './store.ts';
import { Unavailable } from './unavailable.ts';

const KEPT = 'public, max-age=0, must-revalidate, s-maxage=31536000';
const HOUR = 3_600_000;

let folder: string;
const ends: (() => unknown)[] = [];
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-edge-'));
});
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
	rmSync(folder, { recursive: true, force: true });
});

type Make = (key: string, render: number) => Response | Promise<Response>;

const html = (body: string, headers: Record<string, string> = {}, status = 200) =>
	new Response(body, {
		status,
		headers: { 'content-type': 'text/html', 'cache-control': KEPT, 'cache-tag': 'condition:a', ...headers },
	});
const away = () => html('Call us.', { 'cache-control': 'no-store', 'retry-after': '120' }, 503);

interface Got {
	status: number;
	headers: http.IncomingHttpHeaders;
	body: Buffer;
	text: string;
}

/** A real server in front of an app that answers as a test says. */
async function serve(
	make: Make,
	given: { lastWord?: number; build?: string; showCacheTag?: boolean; purges?: Purges } = {},
) {
	const asked: string[] = [];
	const lines: string[] = [];
	const feed = { state: 'live' as FeedState, askNow: async () => {} };
	const app: App = {
		build: given.build ?? 'one',
		assets: new Set(),
		serveAsset: () => {},
		async get(key) {
			if (key === '/unavailable') return away();
			asked.push(key);
			return make(key, asked.length);
		},
		purge: async () => {},
	};
	const log = createLog((line) => lines.push(line));
	const purges = given.purges ?? new Purges();
	if (!given.purges) purges.reset(0);
	const copies = new Copies(path.join(folder, 'copies'), log);
	const store = new Store(copies);
	const unavailable = new Unavailable(app, copies);
	await unavailable.start();
	const counters = new Counters();
	const words = { last: given.lastWord ?? Date.now() };
	const edge = new Edge({
		app,
		store,
		purges,
		unavailable,
		counters,
		log,
		showCacheTag: given.showCacheTag ?? false,
		staleLimitMs: 72 * HOUR,
		feed,
		lastWord: () => words.last,
	});
	const server = createEdgeServer({ app, edge, counters, log, isReady: () => true });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	ends.push(
		() => edge.stop(),
		() => server.closeAllConnections(),
		() => server.close(),
		() => copies.flush(),
	);
	const get = (target: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
		new Promise<Got>((resolve, reject) => {
			const request = http.request({ host: '127.0.0.1', port, path: target, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => {
					const body = Buffer.concat(chunks);
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
				});
			});
			request.once('error', reject);
			request.end();
		});
	let row = 0;
	const change = (kind: 'changed' | 'retired', tag = 'condition:a') => {
		row += 1;
		purges.apply([{ id: row, kind, tags: [tag] }], row);
		edge.purged();
	};
	return { get, asked, lines, feed, copies, store, counters, change, words, edge, purges };
}

test('a page is rendered once and then served as often as it is asked for', async () => {
	const { get, asked, counters } = await serve((_key, render) => html(`render ${render}`));
	expect((await get('/a')).headers['cache-status']).toBe('clinic-pages; fwd=miss');
	for (const target of ['/a', '/a?utm_source=x', '/a?', '/a']) {
		const { text, headers } = await get(target);
		expect([text, headers['cache-status']]).toEqual(['render 1', 'clinic-pages; hit']);
	}
	expect(asked).toEqual(['/a']);
	expect([counters.hits, counters.misses, counters.renders]).toEqual([4, 1, 1]);
});

test('a hundred readers who come at once get one render', async () => {
	const { get, asked } = await serve(async () => {
		await pause(20);
		return html('one');
	});
	const got = await Promise.all(Array.from({ length: 100 }, () => get('/a')));
	expect(new Set(got.map(({ text }) => text))).toEqual(new Set(['one']));
	expect(asked).toHaveLength(1);
});

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

test('a changed document shows at the next request, and a page without it is not rendered again', async () => {
	const { get, asked, change } = await serve((key, render) =>
		html(`${key} ${render}`, { 'cache-tag': key === '/a' ? 'condition:a clinic:x' : 'condition:b' }),
	);
	await get('/a');
	await get('/b');
	change('changed', 'condition:a');
	expect((await get('/a')).text).toBe('/a 3');
	expect((await get('/b')).text).toBe('/b 2');
	expect(asked).toEqual(['/a', '/b', '/a']);
});

test('a page visited often is rendered again before anybody asks', async () => {
	const { get, asked, change } = await serve((_key, render) => html(`render ${render}`));
	for (let visit = 0; visit < 5; visit += 1) await get('/a');
	change('changed');
	await vi.waitFor(() => expect(asked).toHaveLength(2));
	await vi.waitFor(async () => expect((await get('/a')).headers['cache-status']).toBe('clinic-pages; hit'));
	expect((await get('/a')).text).toBe('render 2');
});

test('a page whose render began before a purge is served to who asked before it, and kept for nobody', async () => {
	const go = Promise.withResolvers<void>();
	const { get, change } = await serve(async (_key, render) => {
		if (render === 1) await go.promise;
		return html(`render ${render}`);
	});
	const early = get('/a');
	await pause(20);
	change('changed');
	const late = get('/a');
	await pause(20);
	go.resolve();
	expect((await early).text).toBe('render 1');
	expect((await late).text).toBe('render 2');
	expect((await get('/a')).text).toBe('render 2');
});

test('a page that stops being true at a moment is rendered again after it', async () => {
	const { get, asked } = await serve((_key, render) =>
		html(`render ${render}`, { expires: new Date(Date.now() + 2_000).toUTCString() }),
	);
	await get('/a');
	await get('/a');
	expect(asked).toHaveLength(1);
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_000 });
	ends.push(() => vi.useRealTimers());
	expect((await get('/a')).text).toBe('render 2');
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

test('10,000 made-up addresses push no page out, leave no copy, and are not asked for twice', async () => {
	const { get, asked, store, copies } = await serve((key) =>
		key === '/a' ? html('a page') : html('nothing here', { 'cache-tag': 'address' }, 404),
	);
	await get('/a');
	for (let number = 0; number < 10_000; number += 50)
		await Promise.all(Array.from({ length: 50 }, (_, index) => get(`/made-up-${number + index}`)));
	await get('/made-up-9999');
	expect(asked).toHaveLength(10_001);
	expect((await get('/a')).headers['cache-status']).toBe('clinic-pages; hit');
	expect(store.count).toBeLessThanOrEqual(1_001);
	await copies.flush();
	// The page, and the app's own 503 page.
	expect(copies.count).toBe(2);
});

test('no such page is true until an address appears', async () => {
	const { get, change } = await serve((_key, render) =>
		render === 1 ? html('nothing', { 'cache-tag': 'address' }, 404) : html('a page'),
	);
	expect([(await get('/a')).status, (await get('/a')).status]).toEqual([404, 404]);
	change('changed', 'address');
	expect((await get('/a')).status).toBe(200);
});

test.each([
	['a 503', away],
	['a throw', () => Promise.reject(new Error('broken'))],
])('when a render fails with %s, a reader gets the last good copy, and is told', async (_name, fail) => {
	let isBroken = false;
	const { get, change, lines } = await serve((_key, render) => (isBroken ? fail() : html(`render ${render}`)));
	await get('/a?name=secret');
	isBroken = true;
	change('changed');
	const got = await get('/a?name=secret');
	expect([got.status, got.text]).toEqual([200, 'render 1']);
	expect(got.headers['cache-status']).toContain('stale');
	expect(lines.join('')).toContain('The last good copy is served');
	expect(lines.join('')).not.toContain('secret');
	// And a page that never was gets the phone number.
	const none = await get('/b');
	expect([none.status, none.headers['retry-after'], none.text]).toEqual([503, '120', 'Call us.']);
});

test('while the CMS is away copies are served without asking for each, for 72 hours and no longer', async () => {
	let isBroken = false;
	const { get, asked, feed, words } = await serve((_key, render) => (isBroken ? away() : html(`render ${render}`)));
	await get('/a');
	isBroken = true;
	feed.state = 'away';
	for (let visit = 0; visit < 50; visit += 1) {
		const { status, headers } = await get('/a');
		expect([status, headers['cache-status']]).toEqual([200, 'clinic-pages; hit; detail=stale']);
	}
	expect(asked.length).toBeLessThanOrEqual(2);
	vi.useFakeTimers({ toFake: ['Date'], now: words.last + 71 * HOUR });
	ends.push(() => vi.useRealTimers());
	expect((await get('/a')).status).toBe(200);
	vi.setSystemTime(words.last + 73 * HOUR);
	expect((await get('/a')).status).toBe(503);
});

test('withdrawn advice loses its copy at once, on disk too', async () => {
	let isBroken = false;
	const { get, change, store, copies, edge } = await serve((key) =>
		isBroken ? away() : html(key, { 'cache-tag': `condition${key.replace('/', ':')}` }),
	);
	await get('/a');
	await get('/b');
	isBroken = true;
	change('retired', 'condition:a');
	expect((await get('/a')).status).toBe(503);
	await store.sweep(edge.isKept);
	expect([copies.has('/a'), copies.has('/b')]).toEqual([false, true]);
	expect((await get('/b')).status).toBe(200);
});

test('the CMS’s own word that a page is gone takes the place of its copy', async () => {
	let status = 200;
	const { get, change, feed } = await serve(() =>
		status === 503 ? away() : html('words', { 'cache-tag': 'condition:a' }, status),
	);
	await get('/a');
	status = 410;
	change('changed');
	expect((await get('/a')).status).toBe(410);
	status = 503;
	feed.state = 'away';
	expect((await get('/a')).status).toBe(410);
});

test('after a restart, copies nobody purged are fresh; those of an older build are last good copies and no more', async () => {
	const first = await serve((_key, render) => html(`first ${render}`));
	await first.get('/a');
	await first.get('/b');
	first.change('changed', 'nothing:here');
	await first.copies.flush();
	const purges = new Purges(JSON.parse(JSON.stringify(first.purges)) as ReturnType<Purges['toJSON']>);
	const second = await serve(() => html('second'), { purges });
	expect((await second.get('/a')).text).toBe('first 1');
	expect(second.asked).toEqual([]);
	const third = await serve(() => away(), { purges, build: 'two' });
	const got = await third.get('/b');
	expect([got.text, third.asked]).toEqual(['first 2', ['/b']]);
	expect(got.headers['cache-status']).toContain('stale');
});

test('without a feed every visit renders, and a copy is served only when the CMS is away', async () => {
	let isBroken = false;
	const { get, feed } = await serve((_key, render) => (isBroken ? away() : html(`render ${render}`)));
	feed.state = 'absent';
	await get('/a');
	expect((await get('/a')).text).toBe('render 2');
	isBroken = true;
	expect((await get('/a')).status).toBe(503);
	feed.askNow = async () => void (feed.state = 'away');
	expect((await get('/a')).status).toBe(200);
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
