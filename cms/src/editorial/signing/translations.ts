import type { Core } from '@strapi/strapi';
import { JOURNAL, type JournalEntry } from '../../content/journal';
import { isLocalized, modelsOf } from '../../content/models';
import { subjectOf } from '../../content/plain-content';
import type { Version } from '../../content/version';
import type { Finding } from '../finding';
import { languagesAhead, translationCurrent, type Ahead, type WordsEvent } from '../rules/translation-current';
import { scopeOf } from '../scope';
import { clinicalContent, clinicalHash } from './clinical-content';

const PUBLISHED = ['published', 'restored'];
const TAKEN_DOWN = ['unpublished', 'deleted'];

type Told = Pick<JournalEntry, 'number' | 'kind' | 'language' | 'contentHash' | 'at'>;

/** What the journal tells of a document, without the words themselves, the oldest first. */
async function toldOf(strapi: Core.Strapi, subject: string): Promise<Told[]> {
  return await strapi.db.query(JOURNAL).findMany({
    where: { subject, language: { $notNull: true }, kind: { $in: [...PUBLISHED, ...TAKEN_DOWN, 'signed'] } },
    select: ['number', 'kind', 'language', 'contentHash', 'at'],
    orderBy: { number: 'asc' },
  });
}

/** Names the clinical words of entries that tell of a publish: their own hash holds photos and addresses too. */
async function clinicalHashes(strapi: Core.Strapi, uid: string, told: readonly Told[]): Promise<Map<string, string>> {
  const first = new Map(told.map(({ contentHash, number }) => [contentHash as string, number]));
  const entries: Pick<JournalEntry, 'contentHash' | 'details'>[] = await strapi.db.query(JOURNAL).findMany({
    where: { number: { $in: [...first.values()] } },
    select: ['contentHash', 'details'],
  });
  return new Map(
    entries.map(({ contentHash, details }) => [
      contentHash as string,
      clinicalHash(clinicalContent(uid, JSON.parse(details).content)),
    ]),
  );
}

async function eventsOf(strapi: Core.Strapi, uid: string, subject: string): Promise<WordsEvent[]> {
  const told = await toldOf(strapi, subject);
  const published = told.filter(({ kind }) => PUBLISHED.includes(kind));
  if (new Set(published.map(({ language }) => language)).size < 2) return [];
  const hashes = await clinicalHashes(strapi, uid, published);
  return told.map(({ kind, language, contentHash, at }): WordsEvent => {
    const where = { language: language as string, at };
    if (TAKEN_DOWN.includes(kind)) return { ...where, kind: 'taken-down', hash: null };
    if (kind === 'signed') return { ...where, kind, hash: contentHash };
    return { ...where, kind: 'published', hash: hashes.get(contentHash ?? '') ?? null };
  });
}

/**
 * Looks up which languages were changed since the words of a version were changed, or signed.
 *
 * @param strapi the application
 * @param version the draft, or what is public
 * @returns none for what has no translations, and for what belongs to the clinic itself
 */
export async function aheadOf(
  strapi: Core.Strapi,
  { uid, documentId, locale, fields }: Pick<Version, 'uid' | 'documentId' | 'locale' | 'fields'>,
): Promise<readonly Ahead[]> {
  if (scopeOf(uid) === 'clinic' || !isLocalized(modelsOf(strapi)(uid))) return [];
  const events = await eventsOf(strapi, uid, subjectOf(uid, documentId));
  return events.length === 0 ? [] : languagesAhead(events, locale, clinicalHash(clinicalContent(uid, fields)));
}

/**
 * What the rule `translation-current` says of a version: a warning for each language that is ahead of it.
 *
 * @param strapi the application
 * @param version the draft, or what is public
 */
export async function translationFindings(strapi: Core.Strapi, version: Version): Promise<Finding[]> {
  const flaws = translationCurrent(await aheadOf(strapi, version));
  const graded = { code: 'translation-current', severity: 'warn', isOverridable: false } as const;
  return flaws.map((flaw) => ({ words: [], ...flaw, ...graded }));
}
