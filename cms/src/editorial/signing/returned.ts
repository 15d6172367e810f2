import type { JournalEntry } from '../../content/journal';
import type { Returned } from './api';

/**
 * Finds what a reviewer asked for. It stands until the next signature, however often the words are changed before: who mends them, and
 * who reads them again, has to see what was to be mended.
 *
 * @param entries what reviewers said of a document in one language, the latest first
 * @param hash names its words
 * @returns none where the words are signed, or words of it were signed since
 */
export function askedFor(entries: readonly JournalEntry[], hash: string): Returned | undefined {
  const last = entries.find(({ contentHash }) => contentHash === hash) ?? entries[0];
  if (last?.kind !== 'returned') return undefined;
  const { who, at, details } = last;
  return { who, at, comment: JSON.parse(details).comment };
}
