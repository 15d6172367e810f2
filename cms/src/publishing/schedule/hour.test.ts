import { expect, test } from 'vitest';
import { hourOf } from './hour';

const CHICAGO = 'America/Chicago';
const now = new Date('2026-10-31T15:00:00Z');
const plan = (day: string, time: string, timeZone: string | null = CHICAGO, at = now) =>
  hourOf({ day, time }, timeZone, at);

test('an hour to come is the moment at which the clinic’s clock shows it', () => {
  expect(plan('2026-11-02', '09:00')).toEqual({ at: new Date('2026-11-02T15:00:00Z'), notes: [] });
  expect(plan('2026-10-31', '10:01')).toMatchObject({ at: new Date('2026-10-31T15:01:00Z') });
});

test('an hour that has passed is refused with what the clock at the clinic shows', () => {
  for (const time of ['09:59', '10:00'])
    expect(() => plan('2026-10-31', time)).toThrow(
      'That hour has passed: at the clinic it is Saturday, October 31, 2026 at 10:00 AM CDT. Choose a later one',
    );
});

test('an hour that comes twice is the first of both that is still to come, and says which', () => {
  const { at, notes } = plan('2026-11-01', '01:30');
  expect(at).toEqual(new Date('2026-11-01T06:30:00Z'));
  expect(notes).toEqual(['This hour comes twice that night. It is meant as Sunday, November 1, 2026 at 1:30 AM CDT.']);
  const later = plan('2026-11-01', '01:30', CHICAGO, new Date('2026-11-01T06:45:00Z'));
  expect(later.at).toEqual(new Date('2026-11-01T07:30:00Z'));
  expect(later.notes[0]).toContain('1:30 AM CST');
});

test('an hour that the clocks skip, or a day that there is not, is refused', () => {
  expect(() => plan('2027-03-14', '02:30')).toThrow('There is no such hour on that day');
  expect(() => plan('2027-02-30', '02:30')).toThrow('There is no such hour on that day');
});

test('a year that was mistyped is refused', () => {
  expect(() => plan('2062-11-02', '09:00')).toThrow('more than two years away');
});

test('a clinic without a time zone is told where to write it', () => {
  expect(() => plan('2026-11-02', '09:00', null)).toThrow('Write it in Clinic');
});
