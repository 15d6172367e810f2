import type { Core } from '@strapi/strapi';
import type { Person } from '../../content/admin-route';
import type { Ability } from '../../content/permissions';

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
