import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readCopy, writeCopy } from '../../web/edge/copies/file.ts';
import type { Page } from '../../web/edge/page.ts';
import { keep, PAGES, PHONE, read, tagOf, untilLive, withSite, type FaultySite } from './site.ts';

/** Lets a site that keeps pages miss a row of the feed, and what else happens while it is off. */
async function miss(
	{ front, web, end, start }: FaultySite,
	kind: 'changed' | 'retired',
	meanwhile: () => void,
): Promise<string> {
	await keep(web());
	const condition = await tagOf(web(), '/conditions/migraine', 'condition:');
	await end();
	front.change(kind, kind === 'retired' ? [condition, 'condition'] : [condition]);
	meanwhile();
	await start();
	await untilLive(web());
	return condition;
}

test('after a restart pages come from their copies without a question to the CMS, but for those that changed meanwhile', async () => {
	await withSite(async (site) => {
		const { front, web } = site;
		let before = 0;
		const condition = await miss(site, 'changed', () => (before = front.questions()));
		const got = await Promise.all(PAGES.map((address) => read(web(), address)));
		const changed = PAGES.filter((_, index) => got[index]?.headers.get('cache-tag')?.includes(condition));
		const rendered = PAGES.filter((_, index) => got[index]?.headers.get('cache-status')?.includes('fwd=miss'));
		expect(changed).toContain('/conditions/migraine');
		expect(rendered).toEqual(changed);
		// One question more: the index of addresses, which the app asks for once in its life.
		expect(front.questions() - before).toBe(changed.length + 1);
	});
});

test('a page that was withdrawn while the site was off does not come back when the CMS goes', async () => {
	await withSite(async (site) => {
		const { front, web } = site;
		// The feed is heard, and then every question to the CMS fails.
		await miss(site, 'retired', () => front.spoil(() => 'gone'));
		for (const isAway of [false, true]) {
			if (isAway) await front.die();
			expect((await read(web(), '/conditions/migraine')).status).toBe(503);
			expect((await read(web(), '/team')).status).toBe(200);
		}
	});
});

function age(data: string, hours: number): void {
	const file = path.join(data, 'cursor');
	const cursor = JSON.parse(readFileSync(file, 'utf8')) as { lastWord: number };
	writeFileSync(file, JSON.stringify({ ...cursor, lastWord: cursor.lastWord - hours * 3_600_000 }));
	for (const name of readdirSync(path.join(data, 'copies'))) {
		const copy = path.join(data, 'copies', name);
		const page = readCopy(readFileSync(copy)) as Page;
		const facts = { ...page.facts, renderedAt: page.facts.renderedAt - hours * 3_600_000 };
		writeFileSync(copy, writeCopy({ facts, body: page.body }));
	}
}

test('copies are served for 72 hours after the last word from the CMS, and not an hour longer', async () => {
	await withSite(async ({ front, web, data, end, start }) => {
		await keep(web(), ['/conditions/migraine']);
		await end();
		await front.die();
		age(data, 71);
		await start();
		expect((await read(web(), '/conditions/migraine')).status).toBe(200);
		await end();
		age(data, 2);
		await start();
		const { status, html } = await read(web(), '/conditions/migraine');
		expect([status, html.includes(PHONE)]).toEqual([503, true]);
	});
});

test('a torn copy is not served: the page is rendered, or the reader gets the phone number', async () => {
	await withSite(async ({ front, web, data, end, start }) => {
		await keep(web());
		await end();
		const folder = path.join(data, 'copies');
		for (const [index, name] of readdirSync(folder).entries()) {
			const file = path.join(folder, name);
			if (index % 2 === 0) truncateSync(file, readFileSync(file).byteLength - 1 - index);
			else {
				const bytes = readFileSync(file);
				bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 255, bytes.length - 9);
				writeFileSync(file, bytes);
			}
		}
		await front.die();
		await start();
		for (const address of PAGES) {
			const { status, html } = await read(web(), address);
			expect([address, status, html.includes(PHONE)]).toEqual([address, 503, true]);
		}
		await front.revive();
		await keep(web());
		for (const address of PAGES) expect((await read(web(), address)).status, address).toBe(200);
	});
});

test('the web is killed again and again while it writes copies: no half copy is ever served', async () => {
	await withSite(async ({ front, web, restart }) => {
		await keep(web());
		for (let round = 0; round < 3; round += 1) {
			for (let change = 0; change < 10; change += 1) front.change('changed', ['announcement']);
			const asked = PAGES.map((address) => read(web(), address).catch(() => undefined));
			await pause(100 + round * 60);
			await restart('SIGKILL');
			await Promise.all(asked);
			for (const address of PAGES) {
				const { status, html } = await read(web(), address);
				expect([address, status, html.includes('</html>')]).toEqual([address, 200, true]);
			}
		}
	});
});
