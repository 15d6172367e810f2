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

test('a page goes on offering to book treatment, until a clinic says after how many days overdue it stops', () => {
  expect(reviewSettings({ HIDE_BOOKING_AFTER_DAYS: '' }).hideBookingAfterDays).toBeUndefined();
  expect(reviewSettings({ HIDE_BOOKING_AFTER_DAYS: '90' }).hideBookingAfterDays).toBe(90);
  expect(reviewSettings({ HIDE_BOOKING_AFTER_DAYS: '0' }).hideBookingAfterDays).toBe(0);
});

test.each(['366', '-1', '1.5', 'ninety', '9e1'])('"%s" days are refused with what to set', (days) => {
  expect(() => reviewSettings({ HIDE_BOOKING_AFTER_DAYS: days })).toThrow('whole number of days from 0 to 365');
});
