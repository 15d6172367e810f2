import { AsyncLocalStorage } from 'node:async_hooks';

interface Transaction {
  isCompleted(): boolean;
}

const ends = new WeakMap<Transaction, Promise<unknown>>();
const within = new AsyncLocalStorage<Transaction>();

/**
 * Lets the writes of one transaction go one after the other. Strapi begins those of a bulk action all at once: two pages that name each
 * other would each point at the row that the other one is about to take away. A write inside a write belongs to it, and does not wait.
 *
 * @param transaction the open transaction
 * @param write what to do
 * @returns what it answers
 * @throws Error when the transaction was rolled back meanwhile, because of an earlier write
 */
export async function inTurn<Result>(transaction: Transaction, write: () => Result): Promise<Awaited<Result>> {
  if (within.getStore() === transaction) return await write();
  const turn = (ends.get(transaction) ?? Promise.resolve()).then(() => {
    if (transaction.isCompleted()) throw new Error('An earlier write of the same action failed: nothing was written.');
    return within.run(transaction, write);
  });
  ends.set(
    transaction,
    turn.catch(() => undefined),
  );
  return await turn;
}
