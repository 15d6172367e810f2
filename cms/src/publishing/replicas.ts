import type { Core } from '@strapi/strapi';
import { announceChange } from './next-change';

const CHANNEL = 'clinic_changes';
const RECONNECT_MS = 1_000;

interface Connection {
  query(sql: string): Promise<unknown>;
  on(event: 'notification' | 'error' | 'end', listener: () => void): unknown;
  end(): Promise<void>;
}

interface Client {
  acquireRawConnection(): Promise<Connection>;
}

const isPostgres = (strapi: Core.Strapi) => strapi.db.dialect.client === 'postgres';

/**
 * Tells every CMS on this database that a change was committed, as part of that commit. Only PostgreSQL has more than one.
 *
 * @param strapi the application
 * @param transaction the open transaction
 */
export async function notifyReplicas(
  strapi: Core.Strapi,
  transaction: { raw(sql: string): Promise<unknown> },
): Promise<void> {
  if (isPostgres(strapi)) await transaction.raw(`notify ${CHANNEL}`);
}

let isEnded = false;
let connection: Connection | undefined;

async function connect(client: Client): Promise<void> {
  const reconnect = () => {
    if (!isEnded) setTimeout(() => void connect(client), RECONNECT_MS).unref();
  };
  let opened: Connection | undefined;
  try {
    opened = connection = await client.acquireRawConnection();
    opened.on('notification', announceChange);
    // An error is followed by the end.
    opened.on('error', () => {});
    opened.on('end', reconnect);
    await opened.query(`listen ${CHANNEL}`);
    // What was committed while nobody listened.
    announceChange();
  } catch {
    if (opened) await opened.end().catch(() => {});
    else reconnect();
  }
}

/**
 * Hears what other replicas commit, over a connection of its own, and reconnects for as long as this CMS runs.
 *
 * @param strapi the application, its database connected
 */
export function listenToReplicas(strapi: Core.Strapi): void {
  isEnded = false;
  if (isPostgres(strapi)) void connect(strapi.db.connection.client as unknown as Client);
}

/** Hangs up, so that this CMS can end. */
export async function stopListening(): Promise<void> {
  isEnded = true;
  await connection?.end();
}
