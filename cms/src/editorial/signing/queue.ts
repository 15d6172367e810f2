import type { Core } from '@strapi/strapi';
import { livePagesOf } from '../../content/impact';
import { JOURNAL } from '../../content/journal';
import type { Waiting } from './api';
import { reviewedDrafts } from './drafts';
import { signatureIn } from './review';
import { readReviews } from './reviewed';
import { aheadOf } from './translations';
import { byUrgency, urgencyOf } from './urgency';

/** The documents that were ever public in two languages or more. */
async function translatedSubjects(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const where = { kind: 'published', language: { $notNull: true } };
  const entries = await strapi.db.query(JOURNAL).findMany({ where, select: ['subject', 'language'] });
  const first = new Map<string, string>();
  const translated = new Set<string>();
  for (const { subject, language } of entries) {
    if ((first.get(subject) ?? language) !== language) translated.add(subject);
    first.set(subject, language);
  }
  return translated;
}

async function waitingDocuments(strapi: Core.Strapi): Promise<Omit<Waiting, 'pages'>[]> {
  const translated = await translatedSubjects(strapi);
  const waiting: Omit<Waiting, 'pages'>[] = [];
  for (const draft of await reviewedDrafts(strapi, await readReviews(strapi))) {
    const { uid, documentId, locale, kind, name, subject, fields, hash, entries, readersSee, returned } = draft;
    const ahead = locale && translated.has(subject) ? await aheadOf(strapi, { uid, documentId, locale, fields }) : [];
    const state = draft.state ?? (ahead.length > 0 ? 'behind' : undefined);
    if (!state) continue;
    const signed = entries.find((entry) => entry.kind === 'signed');
    waiting.push({
      ...{ uid, documentId, locale, kind, name, hash, state, isDemonstration: fields.demonstration === true },
      urgency: urgencyOf(state, readersSee),
      behind: ahead.map(({ language }) => language),
      ...(readersSee ? { readersSee } : {}),
      ...(signed ? { signed: { who: signed.who, at: signed.at, due: signatureIn(signed).due } } : {}),
      ...(returned ? { returned } : {}),
    });
  }
  return waiting.sort(byUrgency);
}

/**
 * Lists the drafts that wait for a clinician: never signed, changed since, behind another language, or to be read again within 60 days; and
 * those that were returned, which wait for their editors. What readers see unsigned stands first, what was returned last. Each has the live
 * pages on which readers meet it.
 *
 * @param strapi the application
 */
export async function reviewQueue(strapi: Core.Strapi): Promise<Waiting[]> {
  const waiting = await waitingDocuments(strapi);
  const pages = await livePagesOf(strapi, waiting);
  return waiting.map((one, index) => ({ ...one, pages: pages[index] ?? [] }));
}
