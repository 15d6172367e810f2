import { expect, test } from 'vitest';
import { dueDay } from './due-day';

test.each([
  ['2026-11-24T12:00:00.000Z', 12, '2027-11-24'],
  ['2026-08-31T12:00:00.000Z', 6, '2027-02-28'],
  ['2024-02-29T23:59:59.000Z', 24, '2026-02-28'],
])('words signed at %s are read again after %i months, on %s', (signed, months, day) => {
  expect(dueDay(new Date(signed), months)).toBe(day);
});
