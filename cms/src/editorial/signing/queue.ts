import type { Core, UID } from '@strapi/strapi';
import { clinicDay } from '../../content/clinic-day';
import type { Fields } from '../../content/fields';
import { livePagesOf } from '../../content/impact';
import { JOURNAL, type JournalEntry } from '../../content/journal';
import { isLocalized, modelsOf } from '../../content/models';
import { subjectOf } from '../../content/plain-content';
import { ownPopulate } from '../../content/populate';
import { fieldsOf, referenceTo, type Row } from '../../content/version';
import { scopeOf } from '../scope';
import type { Waiting } from './api';
import { clinicalContent, clinicalHash } from './clinical-content';
import { daysAfter } from './due-day';
import { askedFor } from './returned';
import { signatureIn } from './review';
import { aheadOf } from './translations';
import { byUrgency, urgencyOf } from './urgency';

const DAYS_AHEAD = 60;

/** What reviewers said, by document and language. */
export type Heard = ReadonlyMap<string, readonly JournalEntry[]>;

const keyOf = (subject: string, locale: string | null) => `${subject} ${locale}`;

/** What reviewers said of a document in one language, the latest first. */
export const heardOf = (heard: Heard, subject: string, locale: string | null): readonly JournalEntry[] =>
  heard.get(keyOf(subject, locale)) ?? [];

/** Reads what reviewers said, the latest first. */
export async function reviewerEntries(strapi: Core.Strapi): Promise<Heard> {
  const entries: JournalEntry[] = await strapi.db.query(JOURNAL).findMany({
    where: { kind: { $in: ['signed', 'returned'] } },
    orderBy: { number: 'desc' },
  });
  const heard = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.subject, entry.language);
    heard.set(key, [...(heard.get(key) ?? []), entry]);
  }
  return heard;
}

const lastOf = (entries: readonly JournalEntry[], hash: string) =>
  entries.find(({ contentHash }) => contentHash === hash);

function stateOf(entries: readonly JournalEntry[], hash: string, soon: string): Waiting['state'] | undefined {
  const last = lastOf(entries, hash);
  if (last?.kind === 'returned') return 'returned';
  if (last) return signatureIn(last).due <= soon ? 'due' : undefined;
  return entries.some(({ kind }) => kind === 'signed') ? 'changed' : 'unsigned';
}

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

type Found = Omit<Waiting, 'pages'>;

interface Hashed {
  readonly row: Row;
  readonly locale: string | null;
  readonly fields: Fields;
  /** Names its clinical words. */
  readonly hash: string;
}

async function hashedRows(strapi: Core.Strapi, uid: string, publishedAt: object): Promise<Hashed[]> {
  const models = modelsOf(strapi);
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { publishedAt }, populate: ownPopulate(uid, models) });
  return rows.map((row) => {
    const fields = fieldsOf(uid, row, models);
    const locale = isLocalized(models(uid)) ? (row.locale as string) : null;
    return { row, locale, fields, hash: clinicalHash(clinicalContent(uid, fields)) };
  });
}

async function waitingOf(
  strapi: Core.Strapi,
  uid: string,
  { heard, translated, soon }: { heard: Heard; translated: ReadonlySet<string>; soon: string },
): Promise<Found[]> {
  const models = modelsOf(strapi);
  const published = await hashedRows(strapi, uid, { $notNull: true });
  const live = new Map(published.map((shown) => [keyOf(shown.row.documentId as string, shown.locale), shown]));
  const waiting: Found[] = [];
  for (const { row, locale, fields, hash } of await hashedRows(strapi, uid, { $null: true })) {
    const { documentId, kind, name } = referenceTo(uid, row, models);
    const subject = subjectOf(uid, documentId);
    const entries = heardOf(heard, subject, locale);
    const ahead = locale && translated.has(subject) ? await aheadOf(strapi, { uid, documentId, locale, fields }) : [];
    const state = stateOf(entries, hash, soon) ?? (ahead.length > 0 ? 'behind' : undefined);
    if (!state) continue;
    const signed = entries.find((entry) => entry.kind === 'signed');
    const returned = askedFor(entries, hash);
    const shown = live.get(keyOf(documentId, locale));
    const readers = shown && {
      isSigned: lastOf(entries, shown.hash)?.kind === 'signed',
      isDemonstration: shown.row.demonstration === true,
    };
    waiting.push({
      ...{ uid, documentId, locale, kind, name, hash, state, isDemonstration: row.demonstration === true },
      urgency: urgencyOf(state, readers),
      behind: ahead.map(({ language }) => language),
      ...(signed ? { signed: { who: signed.who, at: signed.at, due: signatureIn(signed).due } } : {}),
      ...(returned ? { returned } : {}),
    });
  }
  return waiting;
}

/**
 * Lists the drafts that wait for a clinician: never signed, changed since, behind another language, or to be read again within 60 days; and
 * those that were returned, which wait for their editors. What readers see unsigned stands first, what was returned last.
 *
 * @param strapi the application
 * @param now the present time
 */
export async function waitingDocuments(strapi: Core.Strapi, now: Date = new Date()): Promise<Found[]> {
  const heard = await reviewerEntries(strapi);
  const soon = daysAfter(await clinicDay(strapi, now), DAYS_AHEAD);
  const translated = await translatedSubjects(strapi);
  const waiting: Found[] = [];
  for (const uid of Object.keys(strapi.contentTypes) as UID.ContentType[])
    if (uid.startsWith('api::') && scopeOf(uid) !== 'clinic')
      waiting.push(...(await waitingOf(strapi, uid, { heard, translated, soon })));
  return waiting.sort(byUrgency);
}

/**
 * Lists the drafts that wait for a clinician, each with the live pages on which readers meet it.
 *
 * @param strapi the application
 */
export async function reviewQueue(strapi: Core.Strapi): Promise<Waiting[]> {
  const waiting = await waitingDocuments(strapi);
  const pages = await livePagesOf(strapi, waiting);
  return waiting.map((one, index) => ({ ...one, pages: pages[index] ?? [] }));
}
