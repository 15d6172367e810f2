import { expect, test } from 'vitest';
import { part, snapshot, TODAY } from './testing';
import { timesValid } from './times-valid';

const clinic = (fields: object) => timesValid(snapshot('clinic', { ...fields }), TODAY);
const hours = (opens: string | null, closes: string | null) =>
  clinic({ openingHours: [part('part.opening-hours', { dayOfWeek: 'Monday', opens, closes })] });

test.each(['America/Chicago', 'America/Denver', 'UTC', ''])('%j may be the time zone, or is missing', (timeZone) => {
  expect(clinic({ timeZone })).toEqual([]);
});

test.each(['Austin', 'Central', 'America/Austin'])(
  '"%s" is no time zone, and would take down every page',
  (timeZone) => {
    expect(clinic({ timeZone })).toMatchObject([
      { path: ['timeZone'], message: expect.stringContaining('America/Chicago') },
    ]);
  },
);

test('a day has both hours, the later one second, or none', () => {
  expect(hours('09:00:00.000', '17:00:00.000')).toEqual([]);
  expect(hours(null, null)).toEqual([]);
  expect(hours('09:00:00.000', null)).toMatchObject([{ path: ['openingHours', '0', 'closes'] }]);
  expect(hours(null, '17:00:00.000')).toMatchObject([{ path: ['openingHours', '0', 'opens'] }]);
  expect(hours('17:00:00.000', '09:00:00.000')).toMatchObject([{ path: ['openingHours', '0', 'closes'] }]);
});

test('hours of one day say which day that is', () => {
  const special = (date: string | null) =>
    clinic({ specialHours: [part('part.special-hours', { date, opens: null, closes: null, name: 'A holiday' })] });
  expect(special('2026-12-25')).toEqual([]);
  expect(special(null)).toMatchObject([{ path: ['specialHours', '0', 'date'] }]);
});

test('an announcement ends after it begins', () => {
  const announcement = (startsAt: string | null, endsAt: string | null) =>
    timesValid(snapshot('announcement', { text: 'Closed', startsAt, endsAt }), TODAY);
  expect(announcement('2026-12-24T00:00:00.000Z', '2026-12-26T00:00:00.000Z')).toEqual([]);
  expect(announcement(null, '2026-12-26T00:00:00.000Z')).toEqual([]);
  expect(announcement('2026-12-24T00:00:00.000Z', null)).toEqual([]);
  expect(announcement('2026-12-26T00:00:00.000Z', '2026-12-24T00:00:00.000Z')).toMatchObject([{ path: ['endsAt'] }]);
});
