import type { Core, UID } from '@strapi/strapi';

/** A published version of a document, in one language, as far as its place on the site goes. */
export interface PublishedVersion {
  readonly id: number;
  readonly locale: string | null;
  readonly updatedAt: string | Date;
  /** The end of its address; none when its type has no pages. */
  readonly slug: string | null;
}

/**
 * Reads what is published of a document, in all languages.
 *
 * @param strapi the application
 * @param uid its content type
 * @param documentId which document; none has no versions
 */
export async function publishedVersions(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<PublishedVersion[]> {
  if (!documentId) return [];
  const hasSlug = 'slug' in strapi.contentType(uid).attributes;
  const rows = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'locale', 'updatedAt', ...(hasSlug ? ['slug'] : [])],
  });
  return rows.map(({ id, locale, updatedAt, slug = null }) => ({ id, locale, updatedAt, slug }));
}

/**
 * Reads which document a document service's parameters, or its answer, speak of.
 *
 * @param value the parameters or the answer
 */
export const documentIdOf = (value: unknown): string | undefined =>
  (value as { documentId?: string } | null | undefined)?.documentId;
