import { expect, inject, test } from 'vitest';
import { PIXEL, remove, upload } from '../system/media.ts';
import { until } from '../system/until.ts';
import { keep, read, sendRaw, withSite } from './site.ts';

const LIES = {
	host: 'evil.example',
	'x-forwarded-host': 'evil.example',
	'x-forwarded-proto': 'javascript',
	'x-forwarded-for': '203.0.113.9',
	'x-forwarded-port': '666',
	forwarded: 'host=evil.example',
	'x-original-url': '/evil',
	'x-rewrite-url': '/evil',
	'x-sveltekit-action': 'evil',
	cookie: 'evil=1',
	authorization: 'Bearer evil',
	accept: 'application/json',
	'accept-language': 'evil',
};

test('whatever a stranger says of the host, the page kept for the next reader is the site’s own', async () => {
	await withSite(async ({ web }) => {
		for (const address of ['/', '/conditions/migraine', '/no-such-page', '/sitemap.xml', '/robots.txt']) {
			const poisoned = await sendRaw(web(), address, { headers: LIES });
			expect(poisoned.text, address).not.toContain('evil');
			expect(poisoned.text, address).not.toMatch(/^\{/);
			const { html, headers } = await read(web(), address);
			expect(`${html}${JSON.stringify([...headers])}`, address).not.toContain('evil');
		}
		const { html } = await read(web(), '/conditions/migraine');
		expect(html.includes(`<link rel="canonical" href="${web().url}/conditions/migraine"`), 'canonical').toBe(true);
	});
});

const ODD = [
	'http://evil.example/conditions/migraine',
	'https://evil.example',
	'@evil.example/x',
	'/..',
	'/conditions/../conditions/migraine',
	'/%2e%2e/conditions',
	'/conditions%2fmigraine',
	'/conditions%5cmigraine',
	'/conditions\\migraine',
	'/\\evil.example',
	'/conditions/migraine#x',
	'/conditions/migraine%00',
	'/conditions/migraine%0d%0aevil:1',
	'/conditions/migraine%252f',
	'/conditions/migraine%',
];

test('an odd request target ends at the edge: it asks nobody, and leaves every page as it was', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/', '/conditions/migraine']);
		const before = [front.questions(), (await read(web(), '/conditions/migraine')).html];
		for (const target of ODD) {
			const { status } = await sendRaw(web(), target);
			expect([target, status]).toEqual([target, 400]);
		}
		expect((await sendRaw(web(), `/${'x'.repeat(3_000)}`)).status).toBe(414);
		for (const [target, location] of [
			['//evil.example/x', '/evil.example/x'],
			['//conditions//migraine', '/conditions/migraine'],
			['/%63onditions/migraine', '/conditions/migraine'],
		]) {
			const { status, headers } = await sendRaw(web(), target as string);
			expect([status, headers.location]).toEqual([308, location]);
		}
		for (const target of ['/__data.json', '/conditions/migraine/__data.json', '/_app/version.json', '/unavailable'])
			expect([target, (await sendRaw(web(), target)).status]).toEqual([target, 404]);
		for (const method of ['POST', 'PURGE', 'OPTIONS', 'DELETE'])
			expect([method, (await sendRaw(web(), '/', { method })).status]).toEqual([method, 405]);
		expect([front.questions(), (await read(web(), '/conditions/migraine')).html]).toEqual(before);
	});
});

test('a stranger’s query makes no second page and no question to the CMS', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/conditions/migraine']);
		const before = front.questions();
		for (let number = 0; number < 200; number += 1) {
			const { status, html } = await read(web(), `/conditions/migraine?utm_source=evil&x=${number}`);
			expect([status, html.includes('evil')]).toEqual([200, false]);
		}
		expect(front.questions()).toBe(before);
	});
});

test('an address nobody has is asked for once, however often it is tried, until an address appears', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/']);
		expect((await read(web(), '/no-such-page')).status).toBe(404);
		const before = front.questions();
		for (let visit = 0; visit < 50; visit += 1) expect((await read(web(), '/no-such-page')).status).toBe(404);
		expect(front.questions()).toBe(before);
		front.change('appeared', ['info-page:new', 'info-page', 'address']);
		await until(async () => {
			expect((await read(web(), '/no-such-page')).status).toBe(404);
			return front.questions() > before;
		}, 'the CMS is asked again');
	});
});

test('made-up names of photos ask the CMS for nothing, and a photo that comes shows as soon as the feed tells of it', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/']);
		const statusOf = async (file: string) => (await read(web(), file)).status;
		// What the library holds is asked for once.
		expect(await statusOf('/uploads/made_up_0.png')).toBe(404);
		const before = front.requests();
		for (let number = 0; number < 200; number += 1)
			expect(await statusOf(`/uploads/made_up_${number}.png`), `${number}`).toBe(404);
		expect(front.requests()).toBe(before);
		const { file } = await upload('portrait.png', 'image/png', PIXEL);
		if (!file) throw new Error('The upload was refused.');
		try {
			expect(await statusOf(file.url)).toBe(404);
			front.change('appeared', [`upload-file:${file.documentId}`, 'upload-file']);
			await until(async () => (await statusOf(file.url)) === 200, 'the photo shows');
			// The list again, and the photo.
			expect(front.requests()).toBe(before + 2);
		} finally {
			await remove(file.id);
		}
	});
});

test('Kit’s own redirects and the files of the build carry the headers of every page', async () => {
	await withSite(async ({ web }) => {
		const names = ['strict-transport-security', 'x-content-type-options', 'referrer-policy', 'permissions-policy'];
		const page = await read(web(), '/');
		for (const address of ['/conditions/migraine/', '/favicon.svg', '/__data.json', '/healthz']) {
			const { headers } = await read(web(), address);
			for (const name of [...names, 'cross-origin-opener-policy', 'cross-origin-resource-policy'])
				expect([address, name, headers.get(name)]).toEqual([address, name, page.headers.get(name)]);
		}
		expect((await read(web(), '/favicon.svg')).status).toBe(200);
	});
});

test('what a page depends on is shown to nobody, unless a setting says so', async () => {
	await withSite(
		async ({ web }) => {
			expect((await read(web(), '/')).headers.get('cache-tag')).toBeNull();
		},
		{ SHOW_CACHE_TAG: 'false' },
	);
	expect((await fetch(`${inject('webUrl')}/`)).headers.get('cache-tag')).not.toBeNull();
});

test('a site that is asked to stop finishes its answers and is gone within ten seconds', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/']);
		front.freeze(true);
		const slow = read(web(), '/treatments/iv-ketamine');
		await new Promise((resolve) => setTimeout(resolve, 100));
		const began = performance.now();
		process.kill(web().server.pid as number, 'SIGTERM');
		expect((await slow).status).toBe(503);
		await web().server.ended;
		expect(performance.now() - began).toBeLessThan(10_000);
	});
});
