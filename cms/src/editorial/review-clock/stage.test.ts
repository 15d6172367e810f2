import { expect, test } from 'vitest';
import { daysUntil, stageOf } from './stage';

test.each([
  ['2027-11-24', '2027-09-25', 60],
  ['2027-11-24', '2027-11-24', 0],
  ['2027-11-24', '2027-11-27', -3],
  ['2028-03-01', '2028-02-28', 2],
])('a review due on %s is, on %s, %i days away', (due, today, days) => {
  expect(daysUntil(due, today)).toBe(days);
});

test.each([
  [61, undefined],
  [60, 60],
  [31, 60],
  [30, 30],
  [1, 30],
  [0, 0],
  [-400, 0],
])('%i days before a review is due, its reminder is that of %s days', (days, stage) => {
  expect(stageOf(days)).toBe(stage);
});
