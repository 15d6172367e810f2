import type { Core, UID } from '@strapi/strapi';
import { JOURNAL, type JournalEntry } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import { readSnapshot } from '../../content/snapshot';
import { usesOf } from '../../content/uses';
import type { VersionKey } from '../../content/version';
import { scopeOf } from '../scope';
import { clinicalContent, clinicalHash } from './clinical-content';
import { languageOf, signatureIn, type Signature } from './review';

/** Words that need a signature. */
interface Words {
  readonly subject: string;
  readonly language: string | null;
  readonly hash: string;
}

async function wordsShown(strapi: Core.Strapi, key: VersionKey): Promise<Words[]> {
  const snapshot = await readSnapshot(strapi, key);
  if (!snapshot) return [];
  const documents = [snapshot, ...usesOf(snapshot.fields).map(({ used }) => used)];
  return documents
    .filter(({ uid }) => scopeOf(uid) !== 'clinic')
    .map(({ uid, documentId, fields }) => ({
      subject: subjectOf(uid, documentId),
      language: languageOf(strapi, { uid, locale: key.locale }),
      hash: clinicalHash(clinicalContent(uid, fields)),
    }));
}

/**
 * Says when a page is to be read again: it is as current as the oldest of its words.
 *
 * @param signatures those on all that it shows, one at least
 * @returns the earliest of their days
 */
export const firstDue = (signatures: readonly Pick<Signature, 'due'>[]): string =>
  signatures.map(({ due }) => due).reduce((one, other) => (other < one ? other : one));

/**
 * Says who signed a page: a page is signed when its own words are, and those of each clinical document that it shows.
 *
 * @param strapi the application
 * @param uid the content type of the page
 * @param id the row of the version that is shown
 * @returns the signature on its own words, with the day on which the first of all the words is to be read again; `null` while any
 * words are not signed
 */
export async function pageReview(strapi: Core.Strapi, uid: UID.ContentType, id: number): Promise<Signature | null> {
  const row = await strapi.db.query(uid).findOne({ where: { id }, select: ['documentId', 'locale', 'publishedAt'] });
  if (!row) return null;
  const { documentId, locale, publishedAt } = row;
  const shown = await wordsShown(strapi, { uid, documentId, locale, status: publishedAt ? 'published' : 'draft' });
  const entries: JournalEntry[] = await strapi.db.query(JOURNAL).findMany({
    where: { subject: { $in: shown.map(({ subject }) => subject) }, kind: { $in: ['signed', 'returned'] } },
    orderBy: { number: 'desc' },
  });
  const last = shown.map(({ subject, language, hash }) =>
    entries.find((one) => one.subject === subject && one.language === language && one.contentHash === hash),
  );
  const signatures = last.flatMap((entry) => (entry?.kind === 'signed' ? [signatureIn(entry)] : []));
  const [own] = signatures;
  if (!own || signatures.length < shown.length) return null;
  return { ...own, due: firstDue(signatures) };
}
