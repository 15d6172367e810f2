const MOST_TRIES = 3;

/** How to read in a database that others write to. */
export interface Moments {
  /** Answers the number of the last write to a document; it is part of each such write. */
  latest(): Promise<number>;
  /** Reads while the database shows one moment alone: slower, and always true. */
  inOne<T>(read: () => Promise<T>): Promise<T>;
}

/**
 * Reads in several questions what must be of one moment. A document that is published meanwhile has other rows than a moment before: read
 * between the two, a page would miss it without a word.
 *
 * @param moments how to know that nothing was written, and what to do where something is written each time
 * @param read asks the questions, from the first on
 * @returns what `read` answered when nothing was written while it read
 */
export async function undisturbed<T>({ latest, inOne }: Moments, read: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await latest();
    const answer = await read();
    if ((await latest()) === before) return answer;
  }
  return inOne(read);
}
