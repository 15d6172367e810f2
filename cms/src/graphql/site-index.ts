import { addressOf, PAGE_FOLDERS, type PageType } from '@clinic-pages/shared';
import type { Core, UID } from '@strapi/strapi';
import { oneHop, type SiteAddress } from './one-hop';

/** What a token needs to read the index. */
export const SITE_INDEX_SCOPE = 'api::site-index.site-index.find';

const REDIRECT = 'api::redirect.redirect';
const TYPES = Object.keys(PAGE_FOLDERS) as PageType[];

/** A row of the one query. */
interface Row {
  readonly type: PageType | 'redirect';
  readonly place: string;
  readonly locale: string | null;
  readonly kind: string | null;
  readonly target: string | null;
}

function addressIn({ type, place, locale, kind, target }: Row): SiteAddress {
  if (type === 'redirect') return { path: place, kind: kind ?? 'gone', target };
  return { path: addressOf(type, place, locale), kind: 'page', target: null };
}

/** Reads every published address in one database query, redirects first: where both claim an address, the page has it. */
async function siteIndex(strapi: Core.Strapi): Promise<SiteAddress[]> {
  const { connection } = strapi.db;
  const from = (uid: string, type: Row['type'], columns: Record<string, string>) =>
    connection
      .select(connection.raw('cast(? as text) as type', [type]))
      .select(Object.entries(columns).map(([name, column]) => connection.raw(`${column} as ${name}`)))
      .from(strapi.db.metadata.get(uid).tableName)
      .whereNotNull('published_at')
      .whereNotNull(columns.place as string);
  const redirects = from(REDIRECT, 'redirect', { place: 'source', locale: 'null', kind: 'kind', target: 'target' });
  const pages = TYPES.map((type) =>
    from(`api::${type}.${type}`, type, { place: 'slug', locale: 'locale', kind: 'null', target: 'null' }),
  );
  const rows = (await redirects.unionAll(pages)) as Row[];
  return oneHop(rows.map(addressIn));
}

/**
 * Adds `siteIndex` to the GraphQL schema: what decides whether an address is a page, has moved, is gone, or never was. Call it
 * while Strapi registers.
 *
 * @param strapi the application
 */
export function offerSiteIndex(strapi: Core.Strapi): void {
  strapi.contentAPI.permissions.providers.action.register(SITE_INDEX_SCOPE, { uid: SITE_INDEX_SCOPE });
  const extension = strapi.plugin('graphql').service('extension');
  extension.shadowCRUD(REDIRECT as UID.ContentType).disable();
  extension.use({
    typeDefs: `
      "What stands at an address."
      enum SiteAddressKind { page moved gone back_soon }

      "An address of the site: a page, or what became of one."
      type SiteAddress { path: String!, kind: SiteAddressKind!, target: String }

      extend type Query {
        "Every published address. Where two entries share a path, the last one stands."
        siteIndex: [SiteAddress!]!
      }
    `,
    resolvers: { Query: { siteIndex: () => siteIndex(strapi) } },
    resolversConfig: { 'Query.siteIndex': { auth: { scope: [SITE_INDEX_SCOPE] } } },
  });
}
