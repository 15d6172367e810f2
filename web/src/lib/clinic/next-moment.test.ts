import { expect, test } from 'vitest';
import type { FrameFragment } from '#lib/cms/generated/graphql.ts';
import { siteFrame } from './frame.ts';
import { nextMoment } from './next-moment.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const clinic: NonNullable<FrameFragment['clinic']> = {
	__typename: 'Clinic',
	documentId: 'c',
	name: 'A clinic',
	tagline: null,
	telephone: '+15125550100',
	textTelephone: null,
	email: null,
	timeZone: 'America/Chicago',
	openingHours: weekdays.map((dayOfWeek) => ({ dayOfWeek, opens: '09:00:00.000', closes: '17:00:00.000' })),
	specialHours: [{ date: '2026-11-26', opens: null, closes: null, note: 'Thanksgiving' }],
};
const announcement = (startsAt: string | null, endsAt: string | null) => ({
	__typename: 'Announcement' as const,
	documentId: 'a',
	text: 'Closed on Thursday.',
	target: null,
	startsAt,
	endsAt,
	showOn: null,
});
const frame = (announcements: FrameFragment['announcements'] = []): FrameFragment => ({
	clinic,
	appearance: null,
	announcements,
});
const next = (now: string, announcements: FrameFragment['announcements'] = []) =>
	nextMoment(frame(announcements), new Date(now)).toISOString();

test('a page is true until the clinic opens, closes, or a day begins there', () => {
	expect(next('2026-11-23T12:00:30Z')).toBe('2026-11-23T15:00:00.000Z');
	expect(next('2026-11-23T15:00:00Z')).toBe('2026-11-23T23:00:00.000Z');
	expect(next('2026-11-23T23:00:00Z')).toBe('2026-11-24T06:00:00.000Z');
});

test('a holiday has no opening, and its end is midnight', () => {
	expect(next('2026-11-26T12:00:00Z')).toBe('2026-11-27T06:00:00.000Z');
});

test('an announcement comes and goes on the second', () => {
	const banner = [announcement('2026-11-23T12:30:00.000Z', '2026-11-23T14:00:10.000Z')];
	expect(next('2026-11-23T12:00:00Z', banner)).toBe('2026-11-23T12:30:00.000Z');
	expect(next('2026-11-23T12:30:00Z', banner)).toBe('2026-11-23T14:00:10.000Z');
	expect(next('2026-11-23T14:00:10Z', banner)).toBe('2026-11-23T15:00:00.000Z');
});

test('on the days the clocks change, midnight and the opening are where the wall clock says', () => {
	expect(next('2026-03-08T06:30:00Z')).toBe('2026-03-09T05:00:00.000Z');
	expect(next('2026-11-01T05:30:00Z')).toBe('2026-11-02T06:00:00.000Z');
	const sunday = {
		...clinic,
		openingHours: [{ dayOfWeek: 'Sunday' as const, opens: '09:00:00.000', closes: '10:00:00.000' }],
	};
	const moment = (now: string) => nextMoment({ ...frame(), clinic: sunday }, new Date(now)).toISOString();
	expect(moment('2026-03-08T06:30:00Z')).toBe('2026-03-08T14:00:00.000Z');
	expect(moment('2026-11-01T05:30:00Z')).toBe('2026-11-01T15:00:00.000Z');
});

test('from any moment to the one it names, nothing a reader sees changes: 2,000 moments of a year', () => {
	const banners = [announcement('2026-03-08T07:59:59.000Z', '2026-06-01T12:34:56.000Z')];
	const start = Date.parse('2026-01-01T00:00:00Z');
	for (let at = 0; at < 2_000; at += 1) {
		const now = new Date(start + at * 15_768_123);
		const end = nextMoment(frame(banners), now);
		expect(end.getTime()).toBeGreaterThan(now.getTime());
		expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
		const last = new Date(end.getTime() - 1);
		expect(siteFrame(frame(banners), '/', last), now.toISOString()).toEqual(siteFrame(frame(banners), '/', now));
	}
});
