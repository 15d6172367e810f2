import type { Core } from '@strapi/strapi';
import { versionWhere } from '../../content/version';
import type { Target } from './store';

/** What a person of the admin may do, as Strapi works it out from their roles. */
export type Ability = object;

/** A person of the admin. */
export interface Person {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string;
}

/**
 * Whether a person may read or publish a document in one language, as the admin's own buttons would ask.
 *
 * @param strapi the application
 * @param ability of the person
 * @param action which
 * @param target the document
 * @returns also `false` where there is no draft in that language
 */
export async function may(
  strapi: Core.Strapi,
  ability: Ability,
  action: 'read' | 'publish',
  { uid, documentId, locale }: Target,
): Promise<boolean> {
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid });
  if (checker.cannot[action]()) return false;
  const where = { documentId, ...versionWhere(strapi, uid, 'draft', locale) };
  // A permission may hold for one's own documents alone, or those of one's role.
  const draft = await strapi.db.query(uid).findOne({ where, populate: { createdBy: { populate: ['roles'] } } });
  return draft !== null && checker.can[action](draft);
}

/**
 * Looks a person up, and what they may do now.
 *
 * @param strapi the application
 * @param id their id
 * @returns `undefined` when their account is gone or switched off
 */
export async function personWithId(
  strapi: Core.Strapi,
  id: number,
): Promise<{ person: Person; ability: Ability } | undefined> {
  const person = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (!person?.isActive) return undefined;
  return { person, ability: await strapi.service('admin::permission').engine.generateUserAbility(person) };
}
