import type { Core } from '@strapi/strapi';
import { seedDemo } from './demo';
import { ensureFirstAdmin } from './first-admin';
import { applyFormLayouts } from './form-layouts';
import { ensureRoles } from './roles';
import { ensureTokens } from './tokens';

/**
 * Makes an empty database usable, and leaves a used one as its editors made it. Safe to run at every start.
 *
 * @param strapi the application, after its plugins have started
 */
export async function setup(strapi: Core.Strapi): Promise<void> {
  await ensureTokens(strapi);
  await ensureRoles(strapi);
  await applyFormLayouts(strapi);
  await ensureFirstAdmin(strapi);
  if (process.env.DEMO_CONTENT === 'true') await seedDemo(strapi);
}
