import { expect, test } from 'vitest';
import { activeAnnouncements } from './announcements.ts';

const announcement = (changes: object = {}) => ({
	__typename: 'Announcement' as const,
	documentId: 'a',
	text: 'We are closed on November 26.',
	target: null,
	startsAt: '2026-11-20T06:00:00.000Z',
	endsAt: '2026-11-27T06:00:00.000Z',
	showOn: 'every_page' as const,
	...changes,
});
const shown = (now: string, changes?: object, path = '/conditions') =>
	activeAnnouncements([announcement(changes)], path, new Date(now)).length;

test('an announcement comes and goes by itself', () => {
	expect(shown('2026-11-20T05:59:59Z')).toBe(0);
	expect(shown('2026-11-20T06:00:00Z')).toBe(1);
	expect(shown('2026-11-27T05:59:59Z')).toBe(1);
	expect(shown('2026-11-27T06:00:00Z')).toBe(0);
});

test('one without dates stays until it is unpublished', () => {
	expect(shown('2030-01-01T00:00:00Z', { startsAt: null, endsAt: null })).toBe(1);
});

test('one for home and contact stays off other pages', () => {
	const changes = { showOn: 'home_and_contact' };
	expect(shown('2026-11-21T00:00:00Z', changes)).toBe(0);
	expect(shown('2026-11-21T00:00:00Z', changes, '/')).toBe(1);
	expect(shown('2026-11-21T00:00:00Z', changes, '/contact')).toBe(1);
});
