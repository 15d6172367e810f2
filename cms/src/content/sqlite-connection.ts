import { AsyncLocalStorage } from 'node:async_hooks';

const MOST_STATEMENTS = 1_000;
const reading = new AsyncLocalStorage<true>();

/** What better-sqlite3 opens, as far as it is set up here. */
export interface SqliteConnection {
  pragma(source: string): unknown;
  prepare(source: string): unknown;
}

/**
 * Says of what a function does that it only reads: Strapi opens a transaction for that too, and it shall wait for no writer.
 *
 * @param read the function
 */
export const whileReading = <T>(read: () => T): T => reading.run(true, read);

/**
 * Sets a new connection up.
 *
 * - Readers go on while another connection writes.
 * - A transaction that may write takes SQLite's one lock as it begins: one that has read and only then wants to write may be refused for good.
 * - A busy database is answered at once: SQLite's own wait would stop the whole process. `waitOutsidePool` waits instead.
 * - Prepared statements are kept: knex prepares each query anew, a sixth of the time of a page's answer. SQLite itself prepares a kept one
 *   again when the tables have changed.
 *
 * @param connection as better-sqlite3 opened it
 */
export function setUpConnection(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('busy_timeout = 0');
  const kept = new Map<string, unknown>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (source) => {
    if (source === 'BEGIN;' && !reading.getStore()) return prepare('BEGIN IMMEDIATE;');
    if (!source.startsWith('select')) return prepare(source);
    const statement = kept.get(source) ?? prepare(source);
    if (kept.size >= MOST_STATEMENTS) kept.clear();
    kept.set(source, statement);
    return statement;
  };
}
