import { whenFree } from './busy-database';

/** An open transaction, or one that could not begin: then it is completed, and its promise says why. */
interface Transaction {
  isCompleted(): boolean;
  readonly executionPromise: Promise<unknown>;
}

/** Knex, as far as it is changed here. */
export interface Knex {
  readonly context: { transaction(...args: unknown[]): Promise<Transaction> };
  readonly client: { runner(builder: unknown): { run(): Promise<unknown> } };
}

/**
 * Lets transactions, and single questions outside of them, wait until SQLite's lock is free. They wait outside the pool: SQLite has one
 * connection, and meanwhile readers use it. Nothing waits inside a transaction, which has the lock.
 *
 * @param knex the application's, on SQLite
 */
export function waitOutsidePool({ context, client }: Knex): void {
  const begin = context.transaction.bind(context) as Knex['context']['transaction'];
  context.transaction = (...args) => {
    // With a function knex begins and ends it by itself: schema changes, as the CMS starts.
    if (args.length > 0) return begin(...args);
    return whenFree(async () => {
      const transaction = await begin();
      if (transaction.isCompleted()) await transaction.executionPromise;
      return transaction;
    });
  };

  const runner = client.runner.bind(client);
  client.runner = (builder) => {
    const first = runner(builder);
    // A runner holds on to its connection: each try has its own.
    first.run = () => whenFree(() => runner(builder).run());
    return first;
  };
}
