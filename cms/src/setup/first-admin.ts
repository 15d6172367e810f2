import type { Core } from '@strapi/strapi';

/**
 * Makes the first administrator from `ADMIN_EMAIL` and `ADMIN_PASSWORD`, once. Where somebody can already log in, it does nothing:
 * a changed password stays changed.
 *
 * @param strapi the application, after its plugins have started
 */
export async function ensureFirstAdmin(strapi: Core.Strapi): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  const users = strapi.service('admin::user');
  if (!email || !password || (await users.exists())) return;
  await users.createFirstAdmin({ email, password, firstname: 'Clinic', lastname: 'Administrator' });
}
