import type { Core } from '@strapi/strapi';

/**
 * Whether a time zone is one of the tz database.
 *
 * @param timeZone `America/Chicago`
 */
export function isTimeZone(timeZone: unknown): timeZone is string {
  if (typeof timeZone !== 'string' || timeZone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the time zone of the clinic, as published.
 *
 * @param strapi the application
 * @returns as in the tz database; `null` where the clinic has written none, or one that nobody knows
 */
export async function clinicZone(strapi: Core.Strapi): Promise<string | null> {
  const where = { publishedAt: { $notNull: true } };
  const clinic = await strapi.db.query('api::clinic.clinic').findOne({ where, select: ['timeZone'] });
  return isTimeZone(clinic?.timeZone) ? clinic.timeZone : null;
}

/**
 * Reads where the clinic's clock stands.
 *
 * @param strapi the application
 * @returns as in the tz database: `America/Chicago`; `UTC` while the clinic has published none, or one that nobody knows
 */
export const clinicTimeZone = async (strapi: Core.Strapi): Promise<string> => (await clinicZone(strapi)) ?? 'UTC';

/**
 * Says which day it is at a place.
 *
 * @param moment any moment
 * @param timeZone from `clinicTimeZone`
 * @returns `2026-11-24`
 */
export function dayAt(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

/**
 * Says which day it is at the clinic.
 *
 * @param strapi the application
 * @param moment any moment
 * @returns `2026-11-24`
 */
export const clinicDay = async (strapi: Core.Strapi, moment: Date): Promise<string> =>
  dayAt(moment, await clinicTimeZone(strapi));

const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });

/**
 * Writes a day as editors read it.
 *
 * @param day `2026-11-24`
 * @returns `Tuesday, November 24, 2026`
 */
export const dayInWords = (day: string): string => inWords.format(new Date(day));
