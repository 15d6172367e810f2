import type { Core } from '@strapi/strapi';
import { fileNames, type LibraryFile } from '../content/library-file';
import { SITE_INDEX_SCOPE } from './site-index';

/** Reads the name of every file in the media library, and of its smaller versions, in one database query. */
async function siteFiles(strapi: Core.Strapi): Promise<string[]> {
  const files: LibraryFile[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['url', 'formats'], orderBy: { id: 'asc' } });
  return files.flatMap(fileNames);
}

/**
 * Adds `siteFiles` to the GraphQL schema: what decides whether a name under /uploads is a file or never was. Call it while Strapi registers, after
 * `offerSiteIndex`: who may read the one may read the other.
 *
 * @param strapi the application
 */
export function offerSiteFiles(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: `
        extend type Query {
          "The name of each file in the media library, as it stands after /uploads/ in its address."
          siteFiles: [String!]!
        }
      `,
      resolvers: { Query: { siteFiles: () => siteFiles(strapi) } },
      resolversConfig: { 'Query.siteFiles': { auth: { scope: [SITE_INDEX_SCOPE] } } },
    });
}
