import type { Core, UID } from '@strapi/strapi';
import { clinicDay } from '../../content/clinic-day';
import { isLocalized, modelsOf } from '../../content/models';
import { subjectOf } from '../../content/plain-content';
import { ownPopulate } from '../../content/populate';
import { fieldsOf, referenceTo, type Row } from '../../content/version';
import { scopeOf } from '../scope';
import { clinicalContent, clinicalHash } from '../signing/clinical-content';
import { heardOf, reviewerEntries, type Heard } from '../signing/queue';
import { signatureIn } from '../signing/review';
import type { DueDocument } from './api';
import { DAYS_AHEAD, daysUntil } from './stage';

/** What a reader opens stands before the facts that it shows. */
const PAGES = ['api::condition.condition', 'api::treatment.treatment'];

const byUrgency = (one: DueDocument, other: DueDocument): number =>
  one.days - other.days ||
  Number(PAGES.includes(other.uid)) - Number(PAGES.includes(one.uid)) ||
  one.name.localeCompare(other.name);

async function dueOf(strapi: Core.Strapi, uid: UID.ContentType, heard: Heard, today: string): Promise<DueDocument[]> {
  const models = modelsOf(strapi);
  const where = { publishedAt: { $notNull: true } };
  const rows: Row[] = await strapi.db.query(uid).findMany({ where, populate: ownPopulate(uid, models) });
  return rows.flatMap((row): DueDocument[] => {
    const { documentId, kind, name } = referenceTo(uid, row, models);
    const locale = isLocalized(models(uid)) ? (row.locale as string) : null;
    const hash = clinicalHash(clinicalContent(uid, fieldsOf(uid, row, models)));
    const last = heardOf(heard, subjectOf(uid, documentId), locale).find(({ contentHash }) => contentHash === hash);
    if (last?.kind !== 'signed') return [];
    const { due } = signatureIn(last);
    const days = daysUntil(due, today);
    return days > DAYS_AHEAD ? [] : [{ uid, documentId, locale, kind, name, due, days }];
  });
}

/**
 * Lists what readers see and a clinician is to read again within 60 days, or should have by now. What was never signed has no day on
 * which it is due.
 *
 * @param strapi the application
 * @param now the present time
 * @returns the documents, what is overdue longest first, and pages before facts
 */
export async function dueDocuments(strapi: Core.Strapi, now: Date = new Date()): Promise<DueDocument[]> {
  const heard = await reviewerEntries(strapi);
  const today = await clinicDay(strapi, now);
  const due: DueDocument[] = [];
  for (const uid of Object.keys(strapi.contentTypes) as UID.ContentType[])
    if (uid.startsWith('api::') && scopeOf(uid) !== 'clinic') due.push(...(await dueOf(strapi, uid, heard, today)));
  return due.sort(byUrgency);
}
