import type { Core } from '@strapi/strapi';
import { JOURNAL, type JournalEntry } from '../../content/journal';

/** What reviewers said, by document and language. */
export type Heard = ReadonlyMap<string, readonly JournalEntry[]>;

const keyOf = (subject: string, locale: string | null) => `${subject} ${locale}`;

/** What reviewers said of a document in one language, the latest first. */
export const heardOf = (heard: Heard, subject: string, locale: string | null): readonly JournalEntry[] =>
  heard.get(keyOf(subject, locale)) ?? [];

/** What they said last of these very words. */
export const lastOf = (entries: readonly JournalEntry[], hash: string): JournalEntry | undefined =>
  entries.find(({ contentHash }) => contentHash === hash);

/** Reads what reviewers said, the latest first. */
export async function reviewerEntries(strapi: Core.Strapi): Promise<Heard> {
  const entries: JournalEntry[] = await strapi.db.query(JOURNAL).findMany({
    where: { kind: { $in: ['signed', 'returned'] } },
    orderBy: { number: 'desc' },
  });
  const heard = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.subject, entry.language);
    const held = heard.get(key);
    if (held) held.push(entry);
    else heard.set(key, [entry]);
  }
  return heard;
}
