import type { Core } from '@strapi/strapi';
import { SIGN_ACTION } from '../signing/action';

/** Strapi gives it every permission there is: that makes nobody a clinician. */
const ADMINISTRATORS = 'strapi-super-admin';

interface Person {
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email: string;
}

const nameOf = ({ firstname, lastname, email }: Person) => [firstname, lastname].filter(Boolean).join(' ') || email;

/**
 * Names the people who were given a role that signs, and can log in.
 *
 * @param strapi the application
 * @returns their names, in the order of the alphabet; administrators, who may do everything, are not among them
 */
export async function reviewerNames(strapi: Core.Strapi): Promise<string[]> {
  const roles = await strapi.db.query('admin::role').findMany({
    where: { code: { $ne: ADMINISTRATORS }, permissions: { action: SIGN_ACTION } },
    select: ['id'],
  });
  if (roles.length === 0) return [];
  const people: Person[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: false, roles: { id: { $in: roles.map(({ id }) => id) } } },
    select: ['firstname', 'lastname', 'email'],
  });
  return [...new Set(people.map(nameOf))].sort((one, other) => one.localeCompare(other));
}
