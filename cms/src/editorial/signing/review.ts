import type { Core } from '@strapi/strapi';
import type { JournalEntry } from '../../content/journal';
import { entriesOf } from '../../content/journal';
import { subjectOf, type Content } from '../../content/plain-content';
import type { Version, VersionKey } from '../../content/version';
import { isLocalized, modelsOf } from '../../content/models';
import { clinicalContent, clinicalHash } from './clinical-content';

/** What a clinician said of the words of one version, by signing them. */
export interface Signature {
  readonly who: string;
  readonly whoId: number | null;
  /** As the clinic's page about the person has them, when there is one of that name. */
  readonly credentials: string | null;
  /** When, UTC, ISO 8601. */
  readonly at: string;
  /** The day the words are to be read again: 2027-11-24. */
  readonly due: string;
  /** Who had last changed the draft then. */
  readonly editorId: number | null;
}

/** What is known of the review of a version. */
export interface Review {
  /** Names the words that are to be signed. */
  readonly hash: string;
  readonly content: Content;
  /** By whom these very words were signed last; none when they never were, or were returned since. */
  readonly signature?: Signature;
}

/** Reads a signature out of its entry in the journal. */
export function signatureIn({ who, whoId, at, details }: JournalEntry): Signature {
  const { credentials = null, due, editorId = null } = JSON.parse(details);
  return { who, whoId, at, credentials, due, editorId };
}

/** The language in which the journal speaks of a version: none for a type that has no translations. */
export const languageOf = (strapi: Core.Strapi, { uid, locale }: Pick<VersionKey, 'uid' | 'locale'>): string | null =>
  isLocalized(modelsOf(strapi)(uid)) ? locale : null;

/**
 * Looks up whether the words of a version were signed. Words that were signed once are signed again when they come back.
 *
 * @param strapi the application
 * @param version from `readVersion`
 */
export async function reviewOf(strapi: Core.Strapi, version: Version): Promise<Review> {
  const { uid, documentId, fields } = version;
  const content = clinicalContent(uid, fields);
  const hash = clinicalHash(content);
  const where = {
    language: languageOf(strapi, version),
    kind: { $in: ['signed', 'returned'] },
    contentHash: hash,
  };
  const [last] = await entriesOf(strapi, subjectOf(uid, documentId), where, 1);
  return { hash, content, ...(last?.kind === 'signed' ? { signature: signatureIn(last) } : {}) };
}
