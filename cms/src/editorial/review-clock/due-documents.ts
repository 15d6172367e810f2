import type { Core } from '@strapi/strapi';
import { clinicDay } from '../../content/clinic-day';
import { DAYS_AHEAD } from '../signing/due-day';
import { heardOf, lastOf, type Heard } from '../signing/heard';
import { signatureIn } from '../signing/review';
import { readReviews, type Reviewed, type Reviews } from '../signing/reviewed';
import type { DueDocument } from './api';
import { daysUntil } from './stage';

/** What a reader opens stands before the facts that it shows. */
const PAGES = ['api::condition.condition', 'api::treatment.treatment'];

const byUrgency = (one: DueDocument, other: DueDocument): number =>
  one.days - other.days ||
  Number(PAGES.includes(other.uid)) - Number(PAGES.includes(one.uid)) ||
  one.name.localeCompare(other.name);

function dueOf({ uid, documentId, locale, kind, name, subject, hash }: Reviewed, heard: Heard, today: string) {
  const last = lastOf(heardOf(heard, subject, locale), hash);
  if (last?.kind !== 'signed') return [];
  const { due } = signatureIn(last);
  const days = daysUntil(due, today);
  return days > DAYS_AHEAD ? [] : [{ uid, documentId, locale, kind, name, due, days }];
}

/**
 * Lists what readers see and a clinician is to read again within 60 days, or should have by now. What was never signed has no day on
 * which it is due.
 *
 * @param strapi the application
 * @param now the present time
 * @param reviews from `readReviews`, where they were read already
 * @returns the documents, what is overdue longest first, and pages before facts
 */
export async function dueDocuments(
  strapi: Core.Strapi,
  now: Date = new Date(),
  reviews?: Reviews,
): Promise<DueDocument[]> {
  const { heard, published } = reviews ?? (await readReviews(strapi));
  const today = await clinicDay(strapi, now);
  return published.flatMap((shown): DueDocument[] => dueOf(shown, heard, today)).sort(byUrgency);
}
