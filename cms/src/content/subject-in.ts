import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocalized, modelsOf } from './models';
import type { Subject } from './permissions';

/** Whether a value is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Reads which document a request of the admin speaks of.
 *
 * @param strapi the application
 * @param sent `{uid, documentId, locale}`, from the body or the query; no locale for a type without translations
 * @throws ValidationError that says what to send
 */
export function subjectIn(strapi: Core.Strapi, sent: unknown): Subject {
  const { uid, documentId, locale } = (sent ?? {}) as Record<string, unknown>;
  const models = modelsOf(strapi);
  const isKnown = isText(uid) && uid.startsWith('api::') && uid in strapi.contentTypes;
  if (!isKnown || !models(uid).options?.draftAndPublish)
    throw new errors.ValidationError('"uid" names a kind of document that is published: api::study.study.');
  if (!isText(documentId) || !/^[a-z0-9]{1,64}$/i.test(documentId))
    throw new errors.ValidationError('"documentId" names the document.');
  if (!isLocalized(models(uid))) return { uid: uid as UID.ContentType, documentId, locale: null };
  if (!isText(locale) || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale))
    throw new errors.ValidationError('"locale" names the language: en.');
  return { uid: uid as UID.ContentType, documentId, locale };
}
