import { expect, test } from 'vitest';
import { dayAt, isTimeZone } from './clinic-day';

test.each([
  ['2026-11-25T03:30:00.000Z', 'America/Chicago', '2026-11-24'],
  ['2026-11-25T06:00:00.000Z', 'America/Chicago', '2026-11-25'],
  ['2026-11-24T15:00:00.000Z', 'Asia/Tokyo', '2026-11-25'],
  ['2026-11-24T23:59:59.999Z', 'UTC', '2026-11-24'],
])('at %s the day in %s is %s', (moment, timeZone, day) => {
  expect(dayAt(new Date(moment), timeZone)).toBe(day);
});

test('a time zone is one that the world knows', () => {
  expect(['America/Chicago', 'UTC', 'Texas', '', null].map(isTimeZone)).toEqual([true, true, false, false, false]);
});
