import { setTimeout as pause } from 'node:timers/promises';

/** How long a question waits for another connection to let go of the database. Milliseconds. */
export const LONGEST_WAIT_MS = 10_000;
const RETRY_MS = 25;

// SQLite: another connection writes, or has written since this one read. PostgreSQL: lock_not_available.
const BUSY = /^(SQLITE_BUSY(_[A-Z]+)?|55P03)$/;

/**
 * Whether another connection holds what a question needs.
 *
 * @param error what the database threw
 */
export const isBusy = (error: unknown): boolean =>
  BUSY.test(String((error as { readonly code?: unknown } | null | undefined)?.code));

/**
 * Tries until nobody else holds the database. SQLite's own wait would stop the whole process meanwhile, readers too.
 *
 * @param attempt what is refused while the database is busy, and then has done nothing
 * @throws the database's refusal after 10 seconds; at once what else goes wrong
 */
export async function whenFree<T>(attempt: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await pause(RETRY_MS);
  }
}
