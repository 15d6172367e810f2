import { addressOf, DEFAULT_LOCALE, PAGE_FOLDERS, type PageType } from '@clinic-pages/shared';
import type { Core } from '@strapi/strapi';
import type { LivePage } from './live-page';
import { isLocalized, modelsOf, nameField } from './models';
import { referenceTo, type Row } from './version';

const HOME_PAGE = 'api::home-page.home-page';
const TYPES = Object.keys(PAGE_FOLDERS) as PageType[];

/**
 * Tells which pages documents of a type have; none for a type without.
 *
 * @param uid the content type
 */
export const pageTypeOf = (uid: string): PageType | undefined => TYPES.find((type) => uid === `api::${type}.${type}`);

/** The content types that have pages of their own, the home page too. */
export const PAGE_TYPES: readonly string[] = [HOME_PAGE, ...TYPES.map((type) => `api::${type}.${type}`)];

function pathOf(uid: string, { slug, locale }: Row): string | undefined {
  const language = (locale as string | null | undefined) ?? null;
  const type = pageTypeOf(uid);
  if (type) return typeof slug === 'string' && slug ? addressOf(type, slug, language) : undefined;
  return language === null || language === DEFAULT_LOCALE ? '/' : `/${language}`;
}

/** A page, and the id of its row. */
export interface PageRow {
  readonly id: number;
  readonly page: LivePage;
}

/**
 * Reads the live pages of one type.
 *
 * @param strapi the application
 * @param uid one of `PAGE_TYPES`
 * @param where which of them, in the database's terms; all when left out
 */
export async function pagesOfType(strapi: Core.Strapi, uid: string, where: object = {}): Promise<PageRow[]> {
  const models = modelsOf(strapi);
  const select = ['id', 'documentId', 'locale', nameField(models(uid)), pageTypeOf(uid) && 'slug'];
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { ...where, publishedAt: { $notNull: true } },
    select: select.filter((name) => name !== undefined),
  });
  return rows.flatMap((row) => {
    const address = pathOf(uid, row);
    if (!address) return [];
    const { documentId, name } = referenceTo(uid, row, models);
    const locale = isLocalized(models(uid)) ? (row.locale as string) : null;
    return [{ id: Number(row.id), page: { uid, documentId, locale, name, address } }];
  });
}
