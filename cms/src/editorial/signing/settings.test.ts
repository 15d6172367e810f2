import { expect, test } from 'vitest';
import { reviewSettings } from './settings';

test('a page is read again each year, and its writer may sign it, until a clinic says otherwise', () => {
  expect(reviewSettings({})).toEqual({ months: 12, mustDiffer: false });
  expect(reviewSettings({ REVIEW_MONTHS: '', REVIEWER_MUST_DIFFER: '' })).toEqual({ months: 12, mustDiffer: false });
  expect(reviewSettings({ REVIEW_MONTHS: '24', REVIEWER_MUST_DIFFER: 'true' })).toEqual({
    months: 24,
    mustDiffer: true,
  });
});

test.each(['25', '0', '-1', '1.5', 'a year'])('an interval of "%s" months is refused with what to set', (months) => {
  expect(() => reviewSettings({ REVIEW_MONTHS: months })).toThrow('set it to a whole number from 1 to 24');
});

test('a switch that is neither on nor off is refused', () => {
  expect(() => reviewSettings({ REVIEWER_MUST_DIFFER: 'yes' })).toThrow('set it to true or false');
});
