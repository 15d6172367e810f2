import { isTimeZone } from '../../content/clinic-day';
import { componentsIn, wordsIn, type Fields, type Placed } from '../../content/fields';
import type { Flaw, Rule } from './rule';

const HOURS = ['part.opening-hours', 'part.special-hours'];

function timeZoneFlaws(timeZone: string): Flaw[] {
  if (!timeZone || isTimeZone(timeZone)) return [];
  const message = `"${timeZone}" is no time zone. Write it with the name of a city in it, for example America/Chicago.`;
  return [{ path: ['timeZone'], message, words: [timeZone] }];
}

function hoursFlaws({ path, value: { __component: kind, date, opens, closes } }: Placed<Fields>): Flaw[] {
  if (!HOURS.includes(String(kind))) return [];
  const [from, to] = [wordsIn(opens), wordsIn(closes)];
  const flaws: Flaw[] = [];
  if (kind === 'part.special-hours' && !wordsIn(date))
    flaws.push({ path: [...path, 'date'], message: 'Write the day that has these hours, then publish.' });
  if (Boolean(from) !== Boolean(to))
    flaws.push({
      path: [...path, from ? 'closes' : 'opens'],
      message: 'Write when the clinic opens and when it closes, or leave both empty on a day when it is closed.',
    });
  // Strapi writes every hour with as many digits, so that words compare as hours do.
  else if (from && from >= to)
    flaws.push({ path: [...path, 'closes'], message: 'The clinic closes before it opens here. Write a later hour.' });
  return flaws;
}

function announcementFlaws({ startsAt, endsAt }: Fields): Flaw[] {
  const [from, to] = [startsAt, endsAt].map((moment) => (moment ? new Date(moment as string).getTime() : NaN));
  return from !== undefined && to !== undefined && from >= to
    ? [{ path: ['endsAt'], message: 'The announcement ends before it begins. Write a later moment.' }]
    : [];
}

/**
 * The times that pages reckon with are times: the clinic's time zone, its hours, the beginning and end of an announcement. With a time zone
 * that nobody knows, no page could be made.
 *
 * Source: the tz database of the IANA, as ECMA-402 names its zones; schema.org, OpeningHoursSpecification. Example: "Austin" as the time
 * zone; a Monday that opens and never closes.
 */
export const timesValid: Rule = ({ uid, fields }) => [
  ...(uid === 'api::clinic.clinic' ? timeZoneFlaws(wordsIn(fields.timeZone)) : []),
  ...(uid === 'api::announcement.announcement' ? announcementFlaws(fields) : []),
  ...componentsIn(fields).flatMap(hoursFlaws),
];
