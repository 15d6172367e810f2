import type { Core } from '@strapi/strapi';
import type { LivePage } from './live-page';
import { PAGE_TYPES, pagesOfType } from './live-pages';
import { heldBy, ownersOf } from './owners';
import { whileReading } from './sqlite-connection';
import { versionWhere, type Row } from './version';

/** A document whose pages are asked for; without a language, in all of them. */
interface Asked {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

const rowKey = (uid: string, id: number) => `${uid} ${id}`;

/** The rows of what some published rows stand in, all the way up, by the rows they hold. */
async function holdersAbove(strapi: Core.Strapi, starts: ReadonlyMap<string, readonly number[]>) {
  const holders = new Map<string, Set<string>>();
  const rows = new Map([...starts].map(([uid, ids]) => [uid, new Set(ids)]));
  let level = starts;
  while (level.size > 0) {
    const next = new Map<string, number[]>();
    for (const [uid, ids] of level) {
      for (const owner of ownersOf(strapi, uid)) {
        const known = rows.get(owner.uid) ?? new Set<number>();
        rows.set(owner.uid, known);
        for (const { holder, held } of await heldBy(strapi, owner, ids)) {
          const above = holders.get(rowKey(uid, held)) ?? new Set();
          holders.set(rowKey(uid, held), above.add(rowKey(owner.uid, holder)));
          if (known.has(holder)) continue;
          known.add(holder);
          next.set(owner.uid, [...(next.get(owner.uid) ?? []), holder]);
        }
      }
    }
    level = next;
  }
  return { holders, rows };
}

/** All that stands above a row, and the row itself. */
function above(start: string, holders: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([start]);
  for (const key of found) for (const holder of holders.get(key) ?? []) found.add(holder);
  return found;
}

async function liveRows(strapi: Core.Strapi, asked: readonly Asked[]): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (const uid of new Set(asked.map((one) => one.uid))) {
    const ids = asked.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
    const { publishedAt } = versionWhere(strapi, uid, 'published', null);
    const where = { documentId: { $in: ids }, publishedAt };
    found.set(uid, await strapi.db.query(uid).findMany({ where, select: ['id', 'documentId', 'locale'] }));
  }
  return found;
}

async function walk(strapi: Core.Strapi, asked: readonly Asked[]): Promise<LivePage[][]> {
  const live = await liveRows(strapi, asked);
  const starts = new Map([...live].map(([uid, rows]) => [uid, rows.map(({ id }) => Number(id))]));
  const { holders, rows } = await holdersAbove(strapi, starts);
  const pages = new Map<string, LivePage>();
  for (const [uid, ids] of rows) {
    if (!PAGE_TYPES.includes(uid) || ids.size === 0) continue;
    const found = await pagesOfType(strapi, uid, { id: { $in: [...ids] } });
    for (const { id, page } of found) pages.set(rowKey(uid, id), page);
  }
  return asked.map(({ uid, documentId, locale }) => {
    const versions = (live.get(uid) ?? []).filter(
      (row) => row.documentId === documentId && (locale === null || row.locale === locale),
    );
    const keys = versions.flatMap(({ id }) => [...above(rowKey(uid, Number(id)), holders)]);
    return [...new Set(keys)].flatMap((key) => pages.get(key) ?? []);
  });
}

/**
 * Finds the live pages on which patients read some documents, themselves included where they are pages: in one walk up from all of
 * them, a query for each field that may hold them and each level.
 *
 * @param strapi the application
 * @param asked which documents
 * @returns the pages of each, in the order asked; none where a document is not public
 */
export const livePagesOf = (strapi: Core.Strapi, asked: readonly Asked[]): Promise<LivePage[][]> =>
  whileReading(async () => await strapi.db.transaction(() => walk(strapi, asked)));
