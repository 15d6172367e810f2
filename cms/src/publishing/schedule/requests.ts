import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { subjectIn } from '../../content/subject-in';
import type { Act, Planned } from './api';
import type { WallTime } from './clinic-time';
import type { Target } from './store';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/**
 * Reads which document a request speaks of.
 *
 * @param strapi the application
 * @param value `{uid, documentId, locale}`; the language says nothing of a type without translations
 * @throws ValidationError that says what to do, or what to send
 */
export function targetIn(strapi: Core.Strapi, value: unknown): Target {
  if (!fieldsOf(value).documentId) throw new errors.ValidationError('Save this as a draft first, and then plan it.');
  return subjectIn(strapi, value);
}

/** Reads what is planned, or no longer. */
export function actIn(value: unknown): Act {
  const { act } = fieldsOf(value);
  if (act !== 'publish' && act !== 'unpublish') throw new errors.ValidationError('"act" is "publish" or "unpublish".');
  return act;
}

/** Reads what was shown of a plan to whoever takes it back. */
export function stateIn(value: unknown): Planned['state'] {
  const { state } = fieldsOf(value);
  if (state !== 'waiting' && state !== 'done' && state !== 'refused')
    throw new errors.ValidationError('"state" is "waiting", "done" or "refused".');
  return state;
}

/** Reads the day and the hour at the clinic. */
export function wallTimeIn(value: unknown): WallTime {
  const { day, time } = fieldsOf(value);
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) throw new errors.ValidationError('Choose a day.');
  if (typeof time !== 'string' || !/^\d\d:\d\d$/.test(time)) throw new errors.ValidationError('Choose an hour.');
  return { day, time };
}
