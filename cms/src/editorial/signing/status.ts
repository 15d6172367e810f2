import type { Core } from '@strapi/strapi';
import { clinicDay } from '../../content/clinic-day';
import { entriesOf } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import { readVersion, type Version, type VersionKey } from '../../content/version';
import type { ReviewStatus } from './api';
import { askedFor } from './returned';
import { languageOf, reviewOf, type Signature } from './review';
import { aheadOf } from './translations';

type Status = Omit<ReviewStatus, 'maySign'>;

async function signedStatus(
  strapi: Core.Strapi,
  version: Version,
  { who, at, due }: Signature,
  now: Date,
): Promise<Status> {
  const isOverdue = due < (await clinicDay(strapi, now));
  const behind = (await aheadOf(strapi, version)).map(({ language }) => language);
  return { state: 'signed', who, at, due, isOverdue, behind };
}

/**
 * Says where a draft stands with the reviewers.
 *
 * @param strapi the application
 * @param version the draft, from `readVersion`
 * @param now the present time
 */
export async function draftStatus(strapi: Core.Strapi, version: Version, now: Date = new Date()): Promise<Status> {
  const { hash, signature } = await reviewOf(strapi, version);
  if (signature) return signedStatus(strapi, version, signature, now);
  const subject = subjectOf(version.uid, version.documentId);
  const language = languageOf(strapi, version);
  const last = (where: object) => entriesOf(strapi, subject, { language, ...where }, 1);
  // `reviewOf` found no signature as the last word on this very text.
  const refused = await last({ kind: 'returned', contentHash: hash });
  const [signed] = await last({ kind: 'signed' });
  const returned = askedFor([...refused, ...(await last({ kind: { $in: ['signed', 'returned'] } }))], hash);
  return {
    state: refused.length > 0 ? 'returned' : signed ? 'changed' : 'unsigned',
    ...(signed ? { who: signed.who, at: signed.at } : {}),
    ...(returned ? { returned } : {}),
  };
}

/**
 * Says where a document's draft stands with the reviewers, to somebody of the admin.
 *
 * @param strapi the application
 * @param key which document, in which language
 * @param maySign whether the person who asks may sign
 * @returns the status, or `null` where there is no such draft yet
 */
export async function reviewStatus(
  strapi: Core.Strapi,
  key: Omit<VersionKey, 'status'>,
  maySign: boolean,
): Promise<ReviewStatus | null> {
  const version = await readVersion(strapi, { ...key, status: 'draft' });
  return version ? { ...(await draftStatus(strapi, version)), maySign } : null;
}
