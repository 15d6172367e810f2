import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readCopy, writeCopy } from '../../web/edge/copies/file.ts';
import type { Page } from '../../web/edge/page.ts';
import { PIXEL, remove, upload } from '../system/media.ts';
import { until } from '../system/until.ts';
import { keep, PAGES, read, withSite } from './site.ts';

const isLong = process.env.FAULTS === 'long';
const PHONE = 'href="tel:+15125550100"';

test('the CMS is killed under load: no reader notices, and the next change shows once it is back', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web());
		const before = (await read(web(), '/conditions/migraine')).html;
		const bad: string[] = [];
		let asked = 0;
		let isOver = false;
		const reader = async (index: number) => {
			for (let turn = index; !isOver; turn += 1) {
				const address = PAGES[turn % PAGES.length] as string;
				const { status, html } = await read(web(), address);
				asked += 1;
				if (status !== 200 || !html.includes(PHONE)) bad.push(`${address} ${status}`);
				await pause(40);
			}
		};
		const readers = Array.from({ length: 8 }, (_, index) => reader(index));
		await pause(500);
		await front.die();
		await pause(isLong ? 60_000 : 4_000);
		const during = await read(web(), '/conditions/migraine');
		await front.revive();
		await pause(500);
		isOver = true;
		await Promise.all(readers);
		expect(bad).toEqual([]);
		expect(asked).toBeGreaterThan(100);
		expect([during.html === before, during.headers.get('cache-status')]).toEqual([
			true,
			'clinic-pages; hit; detail=stale',
		]);
		expect(readFileSync(web().logFile, 'utf8')).toContain('The last good copy is served');
		await until(
			async () => (await read(web(), '/')).headers.get('cache-status') === 'clinic-pages; hit',
			'the page is fresh again',
		);
	});
}, 120_000);

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

test('after a restart pages come from their copies without a question to the CMS, but for those that changed meanwhile', async () => {
	await withSite(async ({ front, web, end, start }) => {
		await keep(web());
		const { headers } = await read(web(), '/conditions/migraine');
		const condition = headers
			.get('cache-tag')
			?.split(' ')
			.find((tag) => tag.startsWith('condition:')) as string;
		await end();
		front.change('changed', [condition]);
		const before = front.questions();
		await start();
		await until(() => readFileSync(web().logFile, 'utf8').includes('The change feed is live'), 'the feed is live');
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
	await withSite(async ({ front, web, end, start }) => {
		await keep(web());
		const { headers } = await read(web(), '/conditions/migraine');
		const condition = headers
			.get('cache-tag')
			?.split(' ')
			.find((tag) => tag.startsWith('condition:')) as string;
		await end();
		front.change('retired', [condition, 'condition']);
		// The feed is heard, and then every question to the CMS fails.
		front.spoil(() => 'gone');
		await start();
		await until(() => readFileSync(web().logFile, 'utf8').includes('The change feed is live'), 'the feed is live');
		expect((await read(web(), '/conditions/migraine')).status).toBe(503);
		expect((await read(web(), '/team')).status).toBe(200);
		await front.die();
		expect((await read(web(), '/conditions/migraine')).status).toBe(503);
		expect((await read(web(), '/team')).status).toBe(200);
	});
});

/** Puts the clock back for everything a site has stored: as if it had been off for that long. */
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

test('a disk that cannot be written costs the copies alone', async () => {
	await withSite(async ({ data, web, restart }) => {
		writeFileSync(path.join(data, 'taken'), '');
		await restart('SIGTERM', { WEB_DATA: path.join(data, 'taken') });
		await keep(web());
		expect(readFileSync(web().logFile, 'utf8').match(/served from memory alone/g)).toHaveLength(1);
	});
});

test.each([
	['an error beside the data', (body: string) => body.replace(/\}\s*$/, ',"errors":[{"message":"broken"}]}')],
	['a page of HTML', () => '<html>502 Bad Gateway</html>'],
	['half an answer', (body: string) => body.slice(0, body.length / 2)],
	['nothing', () => ''],
	['20 MB', (body: string) => body.replace(/\}\s*$/, `,"extensions":{"x":"${'x'.repeat(20_000_000)}"}}`)],
])('the CMS answers %s: the reader gets the last good copy, and the copy is not replaced', async (_name, spoil) => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/conditions/migraine']);
		const good = (await read(web(), '/conditions/migraine')).html;
		front.spoil(spoil);
		front.change('changed', ['announcement']);
		await until(async () => {
			const { status, html, headers } = await read(web(), '/conditions/migraine');
			expect([status, html === good]).toEqual([200, true]);
			return headers.get('cache-status')?.includes('stale') ?? false;
		}, 'the copy is served');
		front.spoil(undefined);
		await keep(web(), ['/conditions/migraine']);
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

/** Every place in an answer where a value stands, as a path of keys. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function withoutValue(body: string, path: (string | number)[]): string {
	const answer = JSON.parse(body) as { data: Record<string, unknown>; errors?: unknown };
	const last = path.at(-1) as string;
	const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], answer.data);
	(holder as Record<string, unknown>)[last] = null;
	return JSON.stringify({ ...answer, errors: [{ message: 'A resolver failed', path }] });
}

test('whatever part of a page the CMS fails to give, the reader gets the whole page as it was', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/conditions/migraine']);
		const good = (await read(web(), '/conditions/migraine')).html;
		const [tag = ''] =
			(await read(web(), '/conditions/migraine')).headers.get('cache-tag')?.match(/condition:\w+/) ?? [];
		let body = '';
		front.spoil((answer) => (answer.includes('"conditions":[{') ? (body = answer) : answer));
		front.change('changed', [tag]);
		await until(() => body !== '', 'the page is rendered');
		const all = places((JSON.parse(body) as { data: unknown }).data).filter(({ length }) => length > 0);
		const tried = isLong ? all : all.filter((_, at) => at % Math.ceil(all.length / 40) === 0);
		for (const path of tried) {
			let spoiled = 0;
			front.spoil((answer) => {
				if (!answer.includes('"conditions":[{')) return answer;
				spoiled += 1;
				return withoutValue(answer, path);
			});
			front.change('changed', [tag]);
			await until(
				async () => {
					const { status, html } = await read(web(), '/conditions/migraine');
					expect([status, html === good], path.join('.')).toEqual([200, true]);
					return spoiled > 0;
				},
				`${path.join('.')} is missing`,
			);
		}
		expect(tried.length).toBeGreaterThan(30);
	});
}, 600_000);

test('the feed’s connection is cut again and again, and no change is missed', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/contact']);
		const times = isLong ? 100 : 10;
		for (let cut = 0; cut < times; cut += 1) {
			const before = front.questions();
			await front.die();
			front.change('changed', ['announcement']);
			await front.revive();
			await until(async () => {
				expect((await read(web(), '/contact')).status).toBe(200);
				return front.questions() > before;
			}, `the page is new after cut ${cut}`);
		}
	});
}, 600_000);
