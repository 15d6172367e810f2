import type { Core } from '@strapi/strapi';
import { lockWrites } from '../content/write-transaction';
import type { Change } from './change-of';
import { announceChange } from './next-change';
import { notifyReplicas } from './replicas';

const CHANGE = 'api::change.change';
const DAYS_KEPT = 30;
const MOST_AT_ONCE = 500;

/** A change and its number. Numbers rise in the order of the commits; some may be missing. */
export interface NumberedChange extends Change {
  readonly id: number;
}

/** What came after a number. */
export interface Changes {
  /** The number to ask after next time. */
  readonly latest: number;
  readonly changes: readonly NumberedChange[];
  /** The number is too old, or from another database: the reader has to forget all it keeps. */
  readonly reset?: true;
}

/**
 * Writes a change in the transaction that is open, or in one of its own, and wakes the readers when it is committed.
 *
 * @param strapi the application
 * @param change what happened; tags and a kind, never content
 */
export async function recordChange(strapi: Core.Strapi, { kind, tags }: Change): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    await lockWrites(strapi, trx as never);
    await strapi.db.query(CHANGE).create({ data: { kind, tags } });
    await notifyReplicas(strapi, trx as never);
    onCommit(announceChange);
  });
}

/** The number of the last change; 0 when there was none. */
export async function latestChange(strapi: Core.Strapi): Promise<number> {
  const [row] = await strapi.db.connection(strapi.db.metadata.get(CHANGE).tableName).max('id as last');
  return Number(row?.last ?? 0);
}

/**
 * Answers what came after a number, some hundreds at once at most.
 *
 * @param strapi the application
 * @param after the last number the reader knows
 * @param withDrafts whether saved drafts are told too
 */
export async function changesAfter(strapi: Core.Strapi, after: number, withDrafts: boolean): Promise<Changes> {
  const query = strapi.db.query(CHANGE);
  const rows = await query.findMany({ where: { id: { $gt: after } }, orderBy: { id: 'asc' }, limit: MOST_AT_ONCE });
  const latest: number = rows.at(-1)?.id ?? after;
  // Numbers are given out one by one: where the next one is not there, what came between may have been forgotten.
  if (rows[0]?.id !== after + 1) {
    const oldest = await query.findOne({ select: ['id'], orderBy: { id: 'asc' } });
    const isForgotten = oldest ? after + 1 < oldest.id : after > 0;
    const isAhead = rows.length === 0 && after > (await latestChange(strapi));
    if (isForgotten || isAhead) return { latest: await latestChange(strapi), changes: [], reset: true };
  }
  const told = rows.filter(({ kind }) => withDrafts || kind !== 'drafted');
  return { latest, changes: told.map(({ id, kind, tags }) => ({ id, kind, tags })) };
}

/** Forgets changes older than 30 days, but never the last one: its number says where the feed is. */
export async function forgetOldChanges(strapi: Core.Strapi, now: Date = new Date()): Promise<void> {
  const createdAt = { $lt: new Date(now.getTime() - DAYS_KEPT * 86_400_000) };
  await strapi.db.query(CHANGE).deleteMany({ where: { createdAt, id: { $lt: await latestChange(strapi) } } });
}
