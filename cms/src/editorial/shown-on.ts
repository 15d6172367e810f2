import type { Core } from '@strapi/strapi';
import { adminRoute } from '../content/admin-route';
import { livePagesOf } from '../content/impact';
import { ownersOf } from '../content/owners';
import { requireReading } from '../content/permissions';
import { subjectIn } from '../content/subject-in';

/**
 * Opens the door through which an editor is told on which live pages readers meet a document, in the admin: a list of pages, or null for a
 * type that no page uses. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function offerShownOn(strapi: Core.Strapi): void {
  const routes = [
    adminRoute('shown-on', 'GET', '/pages', async ({ query, state: { userAbility } }) => {
      const subject = subjectIn(strapi, query);
      await requireReading(strapi, userAbility, subject);
      if (ownersOf(strapi, subject.uid).length === 0) return null;
      const [pages = []] = await livePagesOf(strapi, [subject]);
      return pages.filter(({ documentId }) => documentId !== subject.documentId);
    }),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/shown-on', routes } as never);
}
