import path from 'node:path';
import { expect, test } from 'vitest';
import { PIXEL, remove, upload } from '../system/media.ts';
import { until } from '../system/until.ts';
import { keep, PAGES, PHONE, read, withSite } from './site.ts';

test('the CMS is away when the site starts: with copies no reader notices, without one they get the phone number', async () => {
	await withSite(async ({ front, web, restart }) => {
		await keep(web());
		await front.die();
		await restart('SIGKILL');
		for (let round = 0; round < 5; round += 1) {
			for (const address of PAGES) {
				const { status, html, headers } = await read(web(), address);
				expect([address, status, html.includes(PHONE)]).toEqual([address, 200, true]);
				expect(headers.get('cache-status')).toContain('stale');
			}
		}
		expect((await fetch(`${web().url}/readyz`)).status).toBe(200);
		const none = await read(web(), '/treatments/iv-ketamine');
		expect([none.status, none.html.includes(PHONE), none.headers.get('retry-after')]).toEqual([503, true, '120']);
		// The clinic's own menu, from the copy of the 503 page: this process has never reached the CMS.
		expect(none.html.includes('href="/contact"'), 'the menu').toBe(true);
	});
});

test('a site without copies whose CMS is away says so to who watches it, and is ready once the CMS is there', async () => {
	await withSite(async ({ front, web, restart, data }) => {
		expect(data).not.toBe('');
		await front.die();
		await restart('SIGTERM', { WEB_DATA: path.join(data, 'empty') });
		expect((await fetch(`${web().url}/healthz`)).status).toBe(200);
		expect((await read(web(), '/conditions/migraine')).status).toBe(503);
		await front.revive();
		await until(async () => (await fetch(`${web().url}/readyz`)).status === 200, 'the site is ready');
		expect((await read(web(), '/conditions/migraine')).status).toBe(200);
	});
});

test('a CMS that hangs holds up nobody who asks for a kept page', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web());
		front.freeze(true);
		const waits: number[] = [];
		for (let visit = 0; visit < 300; visit += 1) {
			const began = performance.now();
			expect((await read(web(), PAGES[visit % PAGES.length] as string)).status).toBe(200);
			waits.push(performance.now() - began);
		}
		front.freeze(false);
		expect(waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.9)]).toBeLessThan(100);
	});
});

test('a photo that was shown once outlives the CMS, a restart of the site included', async () => {
	const { file } = await upload('portrait.png', 'image/png', PIXEL);
	if (!file) throw new Error('The upload was refused.');
	try {
		await withSite(async ({ front, web, restart }) => {
			await keep(web(), [file.url]);
			const bytes = async () => Buffer.from(await (await fetch(web().url + file.url)).arrayBuffer());
			const before = await bytes();
			await front.die();
			await restart();
			const response = await fetch(web().url + file.url);
			expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
			expect((await bytes()).equals(before)).toBe(true);
		});
	} finally {
		await remove(file.id);
	}
});
