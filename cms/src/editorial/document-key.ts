import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Which document a request of the admin speaks of, in which language. */
export interface DocumentKey {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** None for a type without translations. */
  readonly locale: string | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Reads which document a request speaks of.
 *
 * @param value `{uid, documentId, locale}`
 * @param types the content types that it may be of
 * @throws ValidationError that says what to send
 */
export function documentKeyIn(value: unknown, types: readonly string[]): DocumentKey {
  const { uid, documentId, locale = null } = isObject(value) ? value : {};
  if (typeof uid !== 'string' || !types.includes(uid))
    throw new errors.ValidationError('"uid" names a kind of document that is published: api::study.study.');
  if (typeof documentId !== 'string' || !/^[a-z0-9]{1,64}$/i.test(documentId))
    throw new errors.ValidationError('"documentId" names the document.');
  if (locale !== null && (typeof locale !== 'string' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(locale)))
    throw new errors.ValidationError('"locale" is the language of the document: en.');
  return { uid: uid as UID.ContentType, documentId, locale };
}
