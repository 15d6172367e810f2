import type { Core } from '@strapi/strapi';
import { adminRoute } from '../../content/admin-route';
import { requireReading } from '../../content/permissions';
import { planTogether, publishTogether } from './publish';
import { askedIn, versionIn } from './requests';

/**
 * Opens the doors through which an editor publishes a document together with all that it needs, in the admin. Call it while Strapi
 * registers.
 *
 * @param strapi the application
 */
export function offerPublishTogether(strapi: Core.Strapi): void {
  const routes = [
    adminRoute('together', 'POST', '/plan', async ({ request: { body }, state: { userAbility } }) => {
      const asked = askedIn(strapi, body);
      await requireReading(strapi, userAbility, asked);
      return planTogether(strapi, userAbility, asked);
    }),
    adminRoute('together', 'POST', '/publish', async ({ request: { body }, state: { userAbility } }) => ({
      published: await publishTogether(strapi, userAbility, askedIn(strapi, body), versionIn(body)),
    })),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/together', routes } as never);
}
