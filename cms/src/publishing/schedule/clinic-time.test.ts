import { expect, test } from 'vitest';
import { momentsAt, wallTimeOf, wordsOf } from './clinic-time';

const at = (day: string, time: string, timeZone: string) =>
  momentsAt({ day, time }, timeZone).map((moment) => moment.toISOString());

test.each([
  ['2026-12-01', '09:00', 'America/Chicago', '2026-12-01T15:00:00.000Z'],
  ['2026-07-01', '09:00', 'America/Chicago', '2026-07-01T14:00:00.000Z'],
  ['2026-07-01', '09:00', 'America/Phoenix', '2026-07-01T16:00:00.000Z'],
  ['2026-12-01', '00:00', 'Asia/Kolkata', '2026-11-30T18:30:00.000Z'],
  ['2026-12-01', '00:15', 'Pacific/Auckland', '2026-11-30T11:15:00.000Z'],
  ['2028-02-29', '23:59', 'UTC', '2028-02-29T23:59:00.000Z'],
])('%s at %s in %s is one moment', (day, time, timeZone, moment) => {
  expect(at(day, time, timeZone)).toEqual([moment]);
});

test('an hour that the clocks skip in spring does not exist', () => {
  expect(at('2027-03-14', '02:30', 'America/Chicago')).toEqual([]);
  expect(at('2027-03-14', '01:59', 'America/Chicago')).toEqual(['2027-03-14T07:59:00.000Z']);
  expect(at('2027-03-14', '03:00', 'America/Chicago')).toEqual(['2027-03-14T08:00:00.000Z']);
  expect(at('2027-03-28', '02:30', 'Europe/Berlin')).toEqual([]);
});

test('an hour that comes twice in autumn is two moments, the earlier one first', () => {
  const twice = ['2026-11-01T06:30:00.000Z', '2026-11-01T07:30:00.000Z'];
  expect(at('2026-11-01', '01:30', 'America/Chicago')).toEqual(twice);
  expect(at('2026-11-01', '02:00', 'America/Chicago')).toEqual(['2026-11-01T08:00:00.000Z']);
  expect(at('2026-10-25', '02:15', 'Europe/Berlin')).toHaveLength(2);
});

test('half an hour of summer time is enough', () => {
  // Lord Howe Island moves its clocks by 30 minutes.
  expect(at('2026-10-04', '02:15', 'Australia/Lord_Howe')).toEqual([]);
  expect(at('2027-04-04', '01:45', 'Australia/Lord_Howe')).toHaveLength(2);
});

test('a day that there is not is no moment', () => {
  expect(at('2026-02-30', '09:00', 'America/Chicago')).toEqual([]);
  expect(at('2026-13-01', '09:00', 'America/Chicago')).toEqual([]);
  expect(at('2026-12-01', '25:00', 'America/Chicago')).toEqual([]);
});

test('every quarter of an hour of two years leads back to itself', () => {
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2028, 0, 1); time += 900_000 * 7) {
    const moment = new Date(time);
    const moments = momentsAt(wallTimeOf(moment, 'America/New_York'), 'America/New_York');
    expect(moments.map((one) => one.getTime())).toContain(time);
  }
});

test('a moment is said with its day and the clinic’s own hour', () => {
  expect(wordsOf(new Date('2026-12-01T15:00:00Z'), 'America/Chicago')).toBe('Tuesday, December 1, 2026 at 9:00 AM CST');
  expect(wordsOf(new Date('2026-11-01T06:30:00Z'), 'America/Chicago')).toContain('1:30 AM CDT');
  expect(wordsOf(new Date('2026-11-01T07:30:00Z'), 'America/Chicago')).toContain('1:30 AM CST');
});
