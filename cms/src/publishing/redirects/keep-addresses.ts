import { addressOf, type PageType } from '@clinic-pages/shared';
import type { Core } from '@strapi/strapi';
import { pageTypeOf } from '../../content/live-pages';
import { documentIdOf, publishedVersions, type PublishedVersion } from '../../content/published-versions';
import { isWrite } from '../../content/write-transaction';
import { planRedirects, type Address, type Plan, type Redirect } from './plan';

/** The content type of old addresses. */
export const REDIRECT = 'api::redirect.redirect';

const addressesOf = (type: PageType, versions: readonly PublishedVersion[]): Address[] =>
  versions.flatMap(({ locale, slug }) => (slug ? { locale, path: addressOf(type, slug, locale) } : []));

/**
 * Writes what was decided of redirects, in the transaction that is open.
 *
 * @param strapi the application
 * @param plan which redirects go, and which are made or changed
 */
export async function carryOut(strapi: Core.Strapi, { remove, set }: Plan): Promise<void> {
  const redirects = strapi.documents(REDIRECT);
  for (const documentId of remove) await redirects.delete({ documentId });
  for (const { documentId, source, kind, target = null } of set) {
    const data: object = { source, kind, target };
    if (documentId) await redirects.update({ documentId, data, status: 'published' });
    else await redirects.create({ data, status: 'published' });
  }
}

/**
 * Makes the redirects of a page that moves, comes back or is taken down, in the same transaction as the write that does it.
 *
 * @param strapi the application
 */
export function keepAddresses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = pageTypeOf(context.uid);
    if (!type || !isWrite(context.action)) return next();
    const before = addressesOf(type, await publishedVersions(strapi, context.uid, documentIdOf(context.params)));
    const result = await next();
    const documentId = documentIdOf(context.params) ?? documentIdOf(result);
    const after = addressesOf(type, await publishedVersions(strapi, context.uid, documentId));
    const left = before.filter(({ path }) => !after.some((address) => address.path === path));
    const taken = after.filter(({ path }) => !before.some((address) => address.path === path));
    if (left.length + taken.length === 0) return result;
    const paths = [...left, ...taken].map(({ path }) => path);
    const redirects = (await strapi.db.query(REDIRECT).findMany({
      where: { publishedAt: { $notNull: true }, $or: [{ source: { $in: paths } }, { target: { $in: paths } }] },
    })) as Redirect[];
    await carryOut(strapi, planRedirects(before, after, redirects));
    return result;
  });
}
