import type { Core } from '@strapi/strapi';
import { entriesOf } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import { readVersion, type VersionKey } from '../../content/version';
import type { ReviewStatus } from './api';
import { languageOf, reviewOf } from './review';

/**
 * Says where a draft stands with the reviewers.
 *
 * @param strapi the application
 * @param key which document, in which language
 * @returns the status, or `null` where there is no such draft yet
 */
export async function reviewStatus(strapi: Core.Strapi, key: Omit<VersionKey, 'status'>): Promise<ReviewStatus | null> {
  const version = await readVersion(strapi, { ...key, status: 'draft' });
  if (!version) return null;
  const { hash, signature } = await reviewOf(strapi, version);
  if (signature) return { state: 'signed', who: signature.who, at: signature.at, due: signature.due };
  const last = async (kind: string, contentHash?: string) => {
    const where = { language: languageOf(strapi, key), kind, ...(contentHash ? { contentHash } : {}) };
    const [entry] = await entriesOf(strapi, subjectOf(key.uid, key.documentId), where, 1);
    return entry;
  };
  const returned = await last('returned', hash);
  if (returned)
    return { state: 'returned', who: returned.who, at: returned.at, comment: JSON.parse(returned.details).comment };
  const signed = await last('signed');
  return signed ? { state: 'changed', who: signed.who, at: signed.at } : { state: 'unsigned' };
}
