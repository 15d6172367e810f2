import type { Core } from '@strapi/strapi';
import { inTurn } from './in-turn';
import { LONGEST_WAIT_MS } from './busy-database';
import { whileReading } from './sqlite-connection';
import { waitOutsidePool, type Knex } from './sqlite-waits';

const WRITES = ['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone'];

// Any number, as long as each CMS on this database uses the same one and nothing else does: "clinic" in hexadecimal ASCII.
const WRITE_LOCK = BigInt('0x636c696e6963').toString();

interface Transaction {
  raw(sql: string, bindings: unknown[]): Promise<unknown>;
  isCompleted(): boolean;
}

/**
 * Lets one writer at a time go on, until its transaction ends. On SQLite a transaction has the lock as soon as it has begun; PostgreSQL is
 * given one lock for all writes, since a lock for each document could block two writers for ever.
 *
 * @param strapi the application
 * @param transaction the open transaction; asking twice within one is harmless
 * @throws the database's refusal when it is busy for 10 seconds: see `isBusy`
 */
export async function lockWrites(strapi: Core.Strapi, transaction: Pick<Transaction, 'raw'>): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const wait = `${LONGEST_WAIT_MS}ms`;
  await transaction.raw("select set_config('lock_timeout', ?, true), pg_advisory_xact_lock(?)", [wait, WRITE_LOCK]);
}

/**
 * Tells whether a document service's action writes.
 *
 * @param action `publish`, `findMany`, …
 */
export const isWrite = (action: string): boolean => WRITES.includes(action);

/**
 * Runs each write to a document in one transaction, one writer at a time, and the writes of a bulk action one after the other: what a
 * later middleware refuses is rolled back whole, and what it read is still true when it writes. Call it first of all that register a document middleware.
 *
 * @param strapi the application
 */
export function openWriteTransactions(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client === 'sqlite') waitOutsidePool(strapi.db.connection as unknown as Knex);
  strapi.documents.use(async (context, next) => {
    if (!isWrite(context.action)) return await whileReading(next);
    // Opened before anything is awaited: else a bulk action's other writes would begin outside the transaction that holds them all.
    return await strapi.db.transaction(async ({ trx }) => {
      const transaction = trx as unknown as Transaction;
      await lockWrites(strapi, transaction);
      return await inTurn(transaction, next);
    });
  });
}
