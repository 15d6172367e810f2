import type { Core } from '@strapi/strapi';
import { PAGE_TYPES, pagesOfType } from '../../content/live-pages';
import type { Subject } from '../../content/permissions';
import { versionWhere } from '../../content/version';

/**
 * Says where readers find a page.
 *
 * @param strapi the application
 * @param subject which document, in which language
 * @param site where the site is: `SITE_URL`
 * @returns none for what has no page of its own, while it is not public, and where the CMS does not know the site, or not as an address with a scheme
 */
export async function liveAddress(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Subject,
  site: string | undefined = process.env.SITE_URL,
): Promise<string | undefined> {
  if (!site || !PAGE_TYPES.includes(uid)) return undefined;
  const where = { documentId, ...versionWhere(strapi, uid, 'published', locale) };
  const [found] = await pagesOfType(strapi, uid, where);
  return found && URL.canParse(site) ? new URL(found.page.address, site).href : undefined;
}
