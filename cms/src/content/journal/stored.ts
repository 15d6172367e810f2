import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { env } from '@strapi/utils';
import databaseConfig from '../../../config/database';
import type { JournalEntry } from './chain';
import type { JournalReader } from './walk';

const PAGE = 200;
const COLUMNS =
  'number, kind, at, who, who_id as "whoId", type, subject, language, content_hash as "contentHash", details, previous, hash';
const ENTRIES = `select ${COLUMNS} from journal where number > $1 order by number limit ${PAGE}`;
const STRAYS = 'select count(*) as strays from journal where number is null or number < 1';

/** A journal in the clinic's database, read without the CMS. */
export interface StoredJournal extends JournalReader {
  close(): Promise<void>;
}

type Query = (sql: string, ...values: number[]) => Promise<unknown[]>;

const reading = (query: Query, close: () => Promise<void>): StoredJournal => ({
  after: async (number) => (await query(ENTRIES, number)) as JournalEntry[],
  strays: async () => Number(((await query(STRAYS)) as { strays: unknown }[])[0]?.strays),
  close,
});

function inFile(filename: string): StoredJournal {
  const database = new Sqlite(filename, { readonly: true, fileMustExist: true });
  // SQLite takes $1 for a name.
  const query: Query = async (sql, value) =>
    value === undefined ? database.prepare(sql).all() : database.prepare(sql).all({ 1: value });
  return reading(query, async () => void database.close());
}

async function inPostgres(connection: object): Promise<StoredJournal> {
  const client = new Client(connection);
  await client.connect();
  const query: Query = async (sql, ...values) => (await client.query(sql, values)).rows;
  return reading(query, () => client.end());
}

/**
 * Opens the journal for reading alone, in the database that the settings name. The CMS may be running meanwhile.
 *
 * @returns the journal; close it after
 * @throws Error when there is no such database
 */
export async function openStoredJournal(): Promise<StoredJournal> {
  const { client, connection } = databaseConfig({ env }).connection;
  return client === 'postgres'
    ? inPostgres(connection)
    : inFile((connection as unknown as { filename: string }).filename);
}
