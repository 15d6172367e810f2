import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Purges } from './purges.ts';
import { away, ends, html, serve } from './edge-for-tests.ts';

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
}, 30_000);

test('no such page is true until an address appears', async () => {
	const { get, change } = await serve((_key, render) =>
		render === 1 ? html('nothing', { 'cache-tag': 'address' }, 404) : html('a page'),
	);
	expect([(await get('/a')).status, (await get('/a')).status]).toEqual([404, 404]);
	change('changed', 'address');
	expect((await get('/a')).status).toBe(200);
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
