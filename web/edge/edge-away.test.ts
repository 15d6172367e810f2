import { expect, test, vi } from 'vitest';
import { HOUR, away, ends, html, serve } from './edge-for-tests.ts';

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

test.each([
	['gone', html('gone', { 'cache-tag': 'clinic:x address' }, 410)],
	['moved', html('', { 'cache-tag': 'clinic:x address', location: '/b' }, 308)],
	['back soon', html('back soon', { 'cache-tag': 'clinic:x address' }, 503)],
])('a page that was %s and is published again is not called so when it cannot be rendered', async (_name, refusal) => {
	let answer = () => html('the page');
	const { get, change, feed, store, copies, edge } = await serve(() => answer());
	await get('/a');
	change('retired', 'condition:a', 'condition', 'address');
	answer = () => refusal.clone();
	const said = await get('/a');
	expect(said.status).toBe(refusal.status);
	// As long as nothing is said of addresses it stands, also while nothing can be rendered.
	answer = away;
	change('changed', 'clinic:x');
	const stale = await get('/a');
	expect([stale.status, stale.text, stale.headers.location]).toEqual([said.status, said.text, said.headers.location]);
	change('appeared', 'condition:a', 'condition', 'address');
	for (const state of ['live', 'away'] as const) {
		feed.state = state;
		const got = await get('/a');
		expect([got.status, got.text, got.headers['cache-status']]).toEqual([
			503,
			'Call us.',
			expect.stringContaining('failed'),
		]);
	}
	await store.sweep(edge.isKept);
	expect([copies.has('/a'), copies.has('/unavailable')]).toEqual([false, true]);
	answer = () => html('the page again');
	feed.state = 'live';
	await vi.waitFor(async () => expect((await get('/a')).text).toBe('the page again'));
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

test('a clock that is put right takes back what was rendered by the wrong one, and a copy of unknown age is not served', async () => {
	let isBroken = false;
	const { get, feed, words } = await serve((_key, render) => (isBroken ? away() : html(`render ${render}`)));
	const now = Date.now();
	vi.useFakeTimers({ toFake: ['Date'], now: now + HOUR });
	ends.push(() => vi.useRealTimers());
	await get('/a');
	expect((await get('/a')).text).toBe('render 1');
	vi.setSystemTime(now);
	expect((await get('/a')).text).toBe('render 2');
	expect((await get('/a')).text).toBe('render 2');
	isBroken = true;
	feed.state = 'away';
	words.last = now + HOUR;
	expect((await get('/a')).text).toBe('render 2');
	words.last = now + 73 * HOUR;
	expect((await get('/a')).status).toBe(503);
});
