import { expect, test } from 'vitest';
import { Purges } from './purges.ts';

const started = () => {
	const purges = new Purges();
	purges.reset(10);
	return purges;
};

test('a change makes the pages that show the document outdated, and no others', () => {
	const purges = started();
	const before = purges.stamp();
	purges.apply([{ id: 11, kind: 'changed', tags: ['condition:a'] }], 11);
	expect(purges.isPurged(before, ['clinic:x', 'condition:a'])).toBe(true);
	expect(purges.isPurged(before, ['clinic:x', 'condition:b', 'condition'])).toBe(false);
	expect(purges.isPurged(purges.stamp(), ['condition:a'])).toBe(false);
});

test('rows doubled or replayed change nothing', () => {
	const purges = started();
	const row = { id: 11, kind: 'changed', tags: ['condition:a'] } as const;
	purges.apply([row, row], 11);
	const after = purges.stamp();
	purges.apply([{ ...row, id: 9 }, row], 9);
	expect(purges.stamp()).toEqual(after);
	expect(purges.isPurged(after, ['condition:a'])).toBe(false);
});

test('a withdrawn document takes every page that shows it along; a list without it stays a good copy', () => {
	const purges = started();
	const before = purges.stamp();
	purges.apply([{ id: 11, kind: 'retired', tags: ['condition:a', 'condition'] }], 11);
	expect(purges.isRetired(before, ['condition:a'])).toBe(true);
	expect(purges.isRetired(before, ['condition', 'condition:b'])).toBe(false);
	expect(purges.isPurged(before, ['condition', 'condition:b'])).toBe(true);
});

test('a changed document leaves the old copy good', () => {
	const purges = started();
	const before = purges.stamp();
	purges.apply([{ id: 11, kind: 'changed', tags: ['condition:a'] }], 11);
	expect(purges.isRetired(before, ['condition:a'])).toBe(false);
});

test('after a gap in the feed nothing counts as good but what depends on nothing', () => {
	const purges = started();
	const before = purges.stamp();
	purges.reset(3);
	expect(purges.cursor).toBe(3);
	for (const says of [purges.isPurged.bind(purges), purges.isRetired.bind(purges)]) {
		expect(says(before, ['condition:a'])).toBe(true);
		expect(says(before, [])).toBe(false);
	}
});

test('what was purged before a restart is still outdated after it', () => {
	const purges = started();
	const before = purges.stamp();
	purges.apply([{ id: 11, kind: 'retired', tags: ['condition:a'] }], 12);
	const restarted = new Purges(JSON.parse(JSON.stringify(purges)) as ReturnType<Purges['toJSON']>);
	expect(restarted.cursor).toBe(12);
	expect(restarted.isPurged(before, ['condition:a'])).toBe(true);
	expect(restarted.isRetired(before, ['condition:a'])).toBe(true);
	expect(restarted.isPurged(before, ['condition:b'])).toBe(false);
});
