import type { Core } from '@strapi/strapi';
import { isTimeZone } from './clinic-time';

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
