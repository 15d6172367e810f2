import type { Core } from '@strapi/strapi';
import { canonicalJson } from '../canonical-json';
import { lockWrites } from '../write-transaction';
import { presentAuthor } from './author';
import { follow, type ChainEnd, type JournalEntry, type JournalEvent } from './chain';

/** The content type of the journal. */
export const JOURNAL = 'api::journal-entry.journal-entry';

async function lastEntry(strapi: Core.Strapi): Promise<ChainEnd | undefined> {
  const last = await strapi.db.query(JOURNAL).findOne({ select: ['number', 'hash'], orderBy: { number: 'desc' } });
  return last ?? undefined;
}

/**
 * Writes entries at the end of the journal, by the person or program of the present request, in the transaction that is open or in one
 * of its own.
 *
 * @param strapi the application
 * @param events what happened, in order
 * @param now the present time
 */
export async function appendToJournal(
  strapi: Core.Strapi,
  events: readonly JournalEvent[],
  now: Date = new Date(),
): Promise<void> {
  if (events.length === 0) return;
  const signature = { at: now.toISOString(), ...presentAuthor(strapi) };
  await strapi.db.transaction(async ({ trx }) => {
    // Under the one lock, and a bulk action's writes in turn: no two entries follow the same one.
    await lockWrites(strapi, trx as never);
    let last = await lastEntry(strapi);
    for (const event of events) {
      const entry = follow({ ...event, ...signature, details: canonicalJson(event.details) }, last);
      await strapi.db.query(JOURNAL).create({ data: entry });
      last = entry;
    }
  });
}

/**
 * Reads what the journal tells of a document, the latest first.
 *
 * @param strapi the application
 * @param subject which document: `study:abc`
 * @param where what else the entries have to be, in the database's terms
 * @param limit how many at most
 */
export function entriesOf(strapi: Core.Strapi, subject: string, where: object, limit: number): Promise<JournalEntry[]> {
  return strapi.db.query(JOURNAL).findMany({ where: { ...where, subject }, orderBy: { number: 'desc' }, limit });
}
