import type { Core } from '@strapi/strapi';

interface Recent {
  documentId: string;
  title: string | null;
  contentTypeDisplayName: string;
}

interface Homepage {
  queryLastDocuments(...asked: readonly unknown[]): Promise<Recent[]>;
}

/**
 * Names documents without a title by their kind where Strapi's home page lists what was edited and published last: "Standing notices", and
 * not a string of letters.
 *
 * @param strapi the application, with its plugins registered
 */
export function nameRecentDocuments(strapi: Core.Strapi): void {
  const homepage: Homepage = strapi.plugin('content-manager').service('homepage');
  const asShipped = homepage.queryLastDocuments.bind(homepage);
  homepage.queryLastDocuments = async (...asked) =>
    (await asShipped(...asked)).map((recent) =>
      !recent.title || recent.title === recent.documentId
        ? { ...recent, title: recent.contentTypeDisplayName }
        : recent,
    );
}
