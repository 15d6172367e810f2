import type { Core, UID } from '@strapi/strapi';
import { JOURNAL, type JournalEntry } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import type { LoadedRow } from '../../content/loading/row';
import { isWhole, loadWhole, ownWordsOf, type OwnWords } from '../../content/loading/whole';
import { readSnapshot } from '../../content/snapshot';
import { usesOf } from '../../content/uses';
import { scopeOf } from '../scope';
import { clinicalContent, clinicalHash } from './clinical-content';
import { languageOf, signatureIn, type Signature } from './review';

/** A page as the database has it. */
export type Row = LoadedRow & {
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
};

/** Words that need a signature. */
interface Words {
  readonly subject: string;
  readonly language: string | null;
  readonly hash: string;
}

async function documentsShown(strapi: Core.Strapi, uid: UID.ContentType, row: Row): Promise<OwnWords[]> {
  const { documentId, locale, publishedAt } = row;
  if (publishedAt) {
    if (!isWhole(row)) await loadWhole(strapi, uid, [row]);
    return ownWordsOf(strapi, uid, row);
  }
  // A preview shows a draft, with what is published of the documents that it uses.
  const snapshot = await readSnapshot(strapi, { uid, documentId, locale, status: 'draft' });
  return snapshot ? [snapshot, ...usesOf(snapshot.fields).map(({ used }) => used)] : [];
}

/** What the journal last said of some words: that they were signed, or returned. */
async function lastSaid(strapi: Core.Strapi, words: readonly Words[]): Promise<(JournalEntry | undefined)[]> {
  const entries: JournalEntry[] = await strapi.db.query(JOURNAL).findMany({
    where: { subject: { $in: words.map(({ subject }) => subject) }, kind: { $in: ['signed', 'returned'] } },
    orderBy: { number: 'desc' },
  });
  return words.map(({ subject, language, hash }) =>
    entries.find((one) => one.subject === subject && one.language === language && one.contentHash === hash),
  );
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
 * @param row the row of the version that is shown
 * @returns the signature on its own words, with the day on which the first of all the words is to be read again; `null` while any
 * words are not signed
 */
export async function pageReview(strapi: Core.Strapi, uid: UID.ContentType, row: Row): Promise<Signature | null> {
  const [page, ...used] = (await documentsShown(strapi, uid, row)).filter((one) => scopeOf(one.uid) !== 'clinic');
  const wordsOf = (one: OwnWords): Words => ({
    subject: subjectOf(one.uid, one.documentId),
    language: languageOf(strapi, { uid: one.uid, locale: row.locale }),
    hash: clinicalHash(clinicalContent(one.uid, one.fields)),
  });
  // Most of the work is in what the page uses: it waits until the page itself is found signed.
  const [own] = page ? await lastSaid(strapi, [wordsOf(page)]) : [];
  if (own?.kind !== 'signed') return null;
  const others = await lastSaid(strapi, used.map(wordsOf));
  const signatures = [own, ...others].flatMap((entry) => (entry?.kind === 'signed' ? [signatureIn(entry)] : []));
  return signatures.length > others.length ? { ...signatureIn(own), due: firstDue(signatures) } : null;
}
