import type { Core, UID } from '@strapi/strapi';
import { relationsIn, type Fields, type UsedDocument } from './fields';
import { modelsOf, nameField } from './models';
import { ownersOf, rowsHolding } from './owners';
import { referenceTo, versionWhere, type Row } from './version';

/** A document that another one uses. */
export interface Use {
  /** The field of the document asked about that leads to it, directly or through other documents. */
  readonly path: readonly string[];
  readonly used: UsedDocument;
}

function waysFrom(fields: Fields, start?: readonly string[]): Use[] {
  return relationsIn(fields).flatMap(({ path, value: used }) => [
    { path: start ?? path, used },
    ...waysFrom(used.fields, start ?? path),
  ]);
}

/**
 * Lists what a document uses, directly or through other documents: each document once, at the first field that leads to it.
 *
 * @param fields the fields of a snapshot
 */
export function usesOf(fields: Fields): Use[] {
  const first = new Map<string, Use>();
  for (const use of waysFrom(fields)) {
    const key = `${use.used.uid} ${use.used.documentId}`;
    if (!first.has(key)) first.set(key, use);
  }
  return [...first.values()];
}

/** A version of a document that uses another one. */
export interface User {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string | null;
  readonly kind: string;
  readonly name: string;
}

/** Finds what uses some rows: through components and sections, then what uses those in turn, up to the pages. */
async function usersOfRows(strapi: Core.Strapi, uid: string, ids: number[]): Promise<User[]> {
  const models = modelsOf(strapi);
  const users = new Map<string, User>();
  let level = new Map([[uid, ids]]);
  while (level.size > 0) {
    const next = new Map<string, number[]>();
    for (const [used, usedIds] of level) {
      for (const owner of ownersOf(strapi, used)) {
        const holding = (await rowsHolding(strapi, owner, usedIds)).filter((id) => !users.has(`${owner.uid} ${id}`));
        if (holding.length === 0) continue;
        next.set(owner.uid, [...new Set([...(next.get(owner.uid) ?? []), ...holding])]);
      }
    }
    for (const [owner, found] of next) {
      if (!owner.includes('::')) continue;
      const named = ['id', 'documentId', 'locale', nameField(models(owner))].filter((name) => name !== undefined);
      const rows: Row[] = await strapi.db.query(owner).findMany({ where: { id: { $in: found } }, select: named });
      for (const row of rows) {
        const { documentId, kind, name } = referenceTo(owner, row, models);
        const locale = (row.locale as string | null) ?? null;
        users.set(`${owner} ${row.id}`, { uid: owner as UID.ContentType, documentId, locale, kind, name });
      }
    }
    level = next;
  }
  return [...users.values()];
}

/**
 * Finds the documents whose published (or draft) version uses a document: directly, in their sections and parts, or through other
 * documents, up to the pages. Published versions use published versions alone, drafts use drafts.
 *
 * @param strapi the application
 * @param uid its content type
 * @param documentId which document
 * @param options `status`: which versions; `locale`: the language of the document, all of them when left out
 * @returns each version once, the nearest first
 */
export async function usersOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { status, locale }: { status: 'draft' | 'published'; locale?: string | null },
): Promise<User[]> {
  const { publishedAt, ...inLocale } = versionWhere(strapi, uid, status, locale ?? null);
  const where = { documentId, publishedAt, ...(locale ? inLocale : {}) };
  const rows = await strapi.db.query(uid).findMany({ where, select: ['id'] });
  const ids = rows.map(({ id }) => id);
  return ids.length === 0 ? [] : usersOfRows(strapi, uid, ids);
}
