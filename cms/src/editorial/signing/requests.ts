import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LOCALES } from '@clinic-pages/shared';
import { scopeOf } from '../scope';
import type { ReadDocument } from './sign';

const MOST_AT_ONCE = 200;
const LONGEST_COMMENT = 2_000;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether documents of a type are signed: all that is clinical, and nothing that the clinic says of itself. */
export const isSignedType = (uid: unknown, types: readonly string[]): boolean =>
  typeof uid === 'string' && types.includes(uid) && uid.startsWith('api::') && scopeOf(uid) !== 'clinic';

/**
 * Reads which document a request speaks of.
 *
 * @param value `{uid, documentId, locale}`; no locale for a type without translations
 * @param types the content types there are
 * @throws ValidationError that says what to send
 */
export function keyIn(value: unknown, types: readonly string[]): Omit<ReadDocument, 'hash'> {
  const { uid, documentId, locale = null } = isObject(value) ? value : {};
  if (!isSignedType(uid, types))
    throw new errors.ValidationError('"uid" names a kind of document that is signed: api::study.study.');
  if (typeof documentId !== 'string' || !/^[a-z0-9]{1,64}$/i.test(documentId))
    throw new errors.ValidationError('"documentId" names the document.');
  if (locale !== null && !LOCALES.some((one) => one === locale))
    throw new errors.ValidationError(`"locale" is a language of the site: ${LOCALES.join(', ')}.`);
  return { uid: uid as UID.ContentType, documentId, locale: locale as string | null };
}

/** Reads which document a request speaks of, and which words of it were read. */
export function readDocumentIn(value: unknown, types: readonly string[]): ReadDocument {
  const hash = isObject(value) ? value.hash : undefined;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
    throw new errors.ValidationError('"hash" names the words that were read: send the one that came with them.');
  return { ...keyIn(value, types), hash };
}

/** Reads which documents a reviewer read together. */
export function readDocumentsIn(body: unknown, types: readonly string[]): ReadDocument[] {
  const documents = isObject(body) ? body.documents : undefined;
  if (!Array.isArray(documents) || documents.length === 0 || documents.length > MOST_AT_ONCE)
    throw new errors.ValidationError(`"documents" lists what is to be signed, ${MOST_AT_ONCE} at most.`);
  return documents.map((one) => readDocumentIn(one, types));
}

/** Reads what a reviewer tells the editors. */
export function commentIn(body: unknown): string {
  const comment = isObject(body) && typeof body.comment === 'string' ? body.comment.trim() : '';
  if (comment === '') throw new errors.ValidationError('Write what is to be changed, so that an editor can mend it.');
  if (comment.length > LONGEST_COMMENT)
    throw new errors.ValidationError(`Say it in ${LONGEST_COMMENT} characters at most.`);
  return comment;
}
