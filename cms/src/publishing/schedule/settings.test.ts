import { expect, test } from 'vitest';
import { cronRule, scheduleSeconds } from './settings';

test('without a setting the CMS looks once a minute, just after the full minute', () => {
  expect(scheduleSeconds({})).toBe(60);
  expect(scheduleSeconds({ SCHEDULE_SECONDS: '' })).toBe(60);
  expect(cronRule(60)).toBe('1 * * * * *');
  expect(cronRule(scheduleSeconds({ SCHEDULE_SECONDS: '5' }))).toBe('*/5 * * * * *');
});

test.each(['0', '7', '90', 'often', '1.5', '-1'])('%s seconds is refused with what to set', (SCHEDULE_SECONDS) => {
  expect(() => scheduleSeconds({ SCHEDULE_SECONDS })).toThrow(
    `SCHEDULE_SECONDS is "${SCHEDULE_SECONDS}": set it to one of 1, 2, 5, 10, 15, 20, 30, 60.`,
  );
});
