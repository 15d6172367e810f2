import { expect, test } from 'vitest';
import { daysAfter, dueDay } from './due-day';

test.each([
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
])('words signed on %s are read again after %i months, on %s', (signedOn, months, day) => {
  expect(dueDay(signedOn, months)).toBe(day);
});

test.each([
  ['2026-11-24', 90, '2027-02-22'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});
