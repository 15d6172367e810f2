import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocalized, modelsOf } from '../../content/models';
import type { Act } from './api';
import type { WallTime } from './clinic-time';
import type { Target } from './store';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/**
 * Reads which document a request speaks of.
 *
 * @param strapi the application
 * @param value `{uid, documentId, locale}`; the language says nothing of a type without translations
 * @throws ValidationError that says what to send
 */
export function targetIn(strapi: Core.Strapi, value: unknown): Target {
  const { uid, documentId, locale } = fieldsOf(value);
  const isType = typeof uid === 'string' && uid.startsWith('api::') && Object.hasOwn(strapi.contentTypes, uid);
  const model = isType ? modelsOf(strapi)(uid) : undefined;
  if (!model || model.options?.draftAndPublish !== true)
    throw new errors.ValidationError('"uid" names a kind of document that is published: api::condition.condition.');
  if (typeof documentId !== 'string' || !/^[a-z0-9]{1,64}$/i.test(documentId))
    throw new errors.ValidationError('Save this as a draft first, and then plan it.');
  const isLanguage = typeof locale === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale);
  if (isLocalized(model) && !isLanguage) throw new errors.ValidationError('"locale" is a language of the site: en.');
  return { uid: uid as UID.ContentType, documentId, locale: isLocalized(model) ? (locale as string) : null };
}

/** Reads what is planned, or no longer. */
export function actIn(value: unknown): Act {
  const { act } = fieldsOf(value);
  if (act !== 'publish' && act !== 'unpublish') throw new errors.ValidationError('"act" is "publish" or "unpublish".');
  return act;
}

/** Reads the day and the hour at the clinic. */
export function wallTimeIn(value: unknown): WallTime {
  const { day, time } = fieldsOf(value);
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) throw new errors.ValidationError('Choose a day.');
  if (typeof time !== 'string' || !/^\d\d:\d\d$/.test(time)) throw new errors.ValidationError('Choose an hour.');
  return { day, time };
}
