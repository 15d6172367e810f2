import type { Core } from '@strapi/strapi';

const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone }));
  } catch {
    return false;
  }
};

/**
 * Reads where the clinic's clock stands.
 *
 * @param strapi the application
 * @returns as in the tz database: `America/Chicago`; `UTC` while the clinic has published none, or one that nobody knows
 */
export async function clinicTimeZone(strapi: Core.Strapi): Promise<string> {
  const where = { publishedAt: { $notNull: true } };
  const clinic = await strapi.db.query('api::clinic.clinic').findOne({ where, select: ['timeZone'] });
  const timeZone: string = clinic?.timeZone ?? '';
  return timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
}

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
