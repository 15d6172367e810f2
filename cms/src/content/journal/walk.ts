import { breakAt, type JournalEntry } from './chain';

/** A journal as it can be read, wherever it stands. */
export interface JournalReader {
  /** The entries after a number, in order, some at a time; none at the end. */
  after(number: number): Promise<readonly JournalEntry[]>;
  /** How many rows stand outside the chain: without a number, or with one below 1. */
  strays(): Promise<number>;
}

/** What a walk along a journal found. */
export interface Walk {
  /** How many entries were read: all of them, when nothing is wrong. */
  readonly entries: number;
  readonly last?: JournalEntry;
  /** Where the chain breaks, in a sentence; none when it is whole. */
  readonly problem?: string;
}

/**
 * Walks a journal from its first entry to its last, or to where its chain breaks.
 *
 * @param reader where it stands
 * @param visit called with each entry, in order
 * @param seen the hash of an entry that is known to have been written: a journal without it was cut off, or written anew
 */
export async function walkJournal(
  reader: JournalReader,
  visit: (entry: JournalEntry) => void = () => {},
  seen?: string,
): Promise<Walk> {
  let last: JournalEntry | undefined;
  let isSeen = seen === undefined;
  for (;;) {
    const page = await reader.after(last?.number ?? 0);
    if (page.length === 0) break;
    for (const entry of page) {
      const problem = breakAt(entry, last);
      if (problem) return { entries: last?.number ?? 0, last, problem };
      visit(entry);
      isSeen ||= entry.hash === seen;
      last = entry;
    }
  }
  const strays = await reader.strays();
  const problem = !isSeen
    ? `no entry has the hash ${seen}. Entries were cut off at the end, or the journal was written anew.`
    : strays > 0
      ? `rows stand outside the chain: ${strays}.`
      : undefined;
  return { entries: last?.number ?? 0, last, problem };
}
