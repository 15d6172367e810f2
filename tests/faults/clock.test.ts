import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { whilePublished, withPublished } from '../system/editor.ts';
import { keep, PHONE, read, withSite, type FaultySite } from './site.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Lets a test use a site whose clock it sets. */
async function withClock(work: (site: FaultySite, isOff: (hours: number) => Promise<void>) => Promise<void>) {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-clock-'));
	const file = path.join(folder, 'offset');
	writeFileSync(file, '0');
	const module = new URL('./shifted-clock.ts', import.meta.url);
	module.searchParams.set('file', file);
	const isOff = async (hours: number) => {
		writeFileSync(file, String(hours * HOUR));
		await pause(50);
	};
	try {
		await withSite((site) => work(site, isOff), {}, ['--import', module.href]);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const words = 'Planted: this hour alone.';
const at = (offset: number) => new Date(Date.now() + offset).toISOString();
const announcement = { text: words, startsAt: at(-30 * MINUTE), endsAt: at(30 * MINUTE), showOn: 'every_page' };

/** A clinic at which it is noon, or a little later: open for half an hour either way. */
function openAtThisHour() {
	const now = new Date();
	const [hour, minutes] = [now.getUTCHours(), now.getUTCMinutes()];
	const time = (from: number) =>
		`${String(Math.floor(from / 60)).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}:00.000`;
	const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
	const hours = { opens: time(12 * 60 + minutes - 30), closes: time(12 * 60 + minutes + 30) };
	// In the tz database "Etc/GMT+5" is five hours behind.
	const timeZone = `Etc/GMT${hour < 12 ? '-' : '+'}${Math.abs(hour - 12)}`;
	return { timeZone, openingHours: days.map((dayOfWeek) => ({ dayOfWeek, ...hours })), specialHours: [] };
}

test('a clock that goes wrong by an hour shows what is true at its hour, and once it is right the next reader reads what is true', async () => {
	await withPublished('api::announcement.announcement', announcement, () =>
		whilePublished(
			'api::clinic.clinic',
			() => true,
			openAtThisHour,
			() =>
				withClock(async ({ web }, isOff) => {
					const seen = async () => {
						const { status, html } = await read(web(), '/contact');
						return [status, html.includes(PHONE), html.includes(words), html.includes('Open now')];
					};
					await keep(web(), ['/contact']);
					expect(await seen()).toEqual([200, true, true, true]);
					for (const hours of [1, -1, 1]) {
						await isOff(hours);
						expect(await seen(), `${hours}`).toEqual([200, true, false, false]);
						// Kept, as if it were that hour.
						await keep(web(), ['/contact']);
						await isOff(0);
						expect(await seen(), `right after ${hours}`).toEqual([200, true, true, true]);
						await keep(web(), ['/contact']);
					}
				}),
		),
	);
});

test('while the CMS is away a clock that is an hour off costs no page, and one that is days off serves no copy of unknown age', async () => {
	await withClock(async ({ front, web, restart }, isOff) => {
		await keep(web(), ['/conditions/migraine']);
		await front.die();
		await restart();
		for (const [hours, status] of [
			[1, 200],
			[-1, 200],
			[73, 503],
			[-73, 503],
			[0, 200],
		] as const) {
			await isOff(hours);
			const page = await read(web(), '/conditions/migraine');
			expect([hours, page.status, page.html.includes(PHONE)]).toEqual([hours, status, true]);
		}
		// A render that failed by the wrong clock is tried again by the right one.
		await isOff(1);
		await read(web(), '/conditions/migraine');
		await isOff(0);
		await front.revive();
		await keep(web(), ['/conditions/migraine']);
	});
});
