import { expect, test } from 'vitest';
import { versionConflict } from './opened-version';

const now = new Date('2026-11-23T12:00:00.000Z');
const opened = '2026-11-20T09:00:00.000Z';
const ana = { id: 7, firstname: 'Ana', lastname: 'Example' };
const savedAt = (updatedAt: string, updatedBy: typeof ana | null = ana) =>
  versionConflict(opened, { updatedAt, updatedBy }, 8, now);

test('who saves what they opened is not stopped', () => {
  expect(savedAt(opened)).toBeUndefined();
  expect(versionConflict(opened, { updatedAt: new Date(opened) }, 8, now)).toBeUndefined();
  expect(versionConflict('none', null, 8, now)).toBeUndefined();
});

test.each([
  ['2026-11-23T11:59:30.000Z', 'a moment ago'],
  ['2026-11-23T11:59:00.000Z', '1 minute ago'],
  ['2026-11-23T10:00:00.000Z', '2 hours ago'],
  ['2026-11-21T11:00:00.000Z', '2 days ago'],
  ['2026-11-23T12:00:01.000Z', 'a moment ago'],
])('words saved at %s were saved %s', (updatedAt, words) => {
  expect(savedAt(updatedAt)).toMatch(`Ana Example saved this ${words}, after you opened it.`);
});

test('an editor without a name is someone, and oneself is oneself', () => {
  expect(savedAt('2026-11-23T11:00:00.000Z', null)).toMatch(/^Someone saved this 1 hour ago/);
  const own = versionConflict(opened, { updatedAt: now, updatedBy: ana }, 7, now);
  expect(own).toMatch(/^You saved this a moment ago in another window/);
});

test('a page that someone made or deleted in the meantime is a conflict too', () => {
  expect(versionConflict('none', { updatedAt: opened, updatedBy: ana }, 8, now)).toMatch(
    /^Ana Example saved this 3 days ago/,
  );
  expect(versionConflict(opened, null, 8, now)).toMatch(/^Someone deleted this/);
});

test('a version that is no time is refused', () => {
  expect(() => versionConflict('yesterday', null, 8, now)).toThrow('it is "yesterday"');
});
