import { contentHash as hashOf } from '../canonical-json';

/** What an entry of the journal tells. */
export type JournalKind =
  'signed' | 'returned' | 'published' | 'restored' | 'unpublished' | 'deleted' | 'overridden' | 'withdrawn';

/** What happened to a document in one language. */
export interface JournalEvent {
  readonly kind: JournalKind;
  /** The singular name of its content type: `study`. */
  readonly type: string;
  /** Which document: `study:abc`. */
  readonly subject: string;
  /** The language; `null` for a type that has no translations. */
  readonly language: string | null;
  /** Names the words that were signed or went public, by their content; `null` where none were. */
  readonly contentHash: string | null;
  /** What belongs to the kind: the words that went public, a comment, a reason. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An entry as it is stored. */
export interface JournalEntry extends Omit<JournalEvent, 'details'> {
  /** 1 for the first; each is one more than the one before. */
  readonly number: number;
  /** When, UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** A person of the admin, the name of a token, or the CMS itself. */
  readonly who: string;
  /** The person's id; `null` for anyone else. */
  readonly whoId: number | null;
  /** Canonical JSON: kept as text, since what was hashed has to stay as it was. */
  readonly details: string;
  /** The hash of the entry before it; `FIRST` for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** What stands before the first entry. */
export const FIRST = '0'.repeat(64);

/**
 * The seal of an entry: SHA-256 over the canonical JSON of all else that it holds, the hash of the entry before it included.
 *
 * @param entry without its own hash
 */
export const entryHash = (entry: Omit<JournalEntry, 'hash'>): string => {
  const { number, kind, at, who, whoId, type, subject, language, contentHash, details, previous } = entry;
  return hashOf({ number, kind, at, who, whoId, type, subject, language, contentHash, details, previous });
};

const seal = (entry: Omit<JournalEntry, 'hash'>): JournalEntry => ({ ...entry, hash: entryHash(entry) });

/** The end of a chain: what the next entry follows. */
export type ChainEnd = Pick<JournalEntry, 'number' | 'hash'>;

const START: ChainEnd = { number: 0, hash: FIRST };

/**
 * Makes the entry that follows the last one.
 *
 * @param entry what to tell
 * @param last the entry before it; none for the first
 */
export const follow = (
  entry: Omit<JournalEntry, 'number' | 'previous' | 'hash'>,
  { number, hash }: ChainEnd = START,
): JournalEntry => seal({ ...entry, number: number + 1, previous: hash });

const nameOf = ({ number, kind, subject, at }: JournalEntry) => `entry ${number} (${kind} ${subject}, ${at})`;

/**
 * Says what is wrong with an entry where it stands.
 *
 * @param entry the entry
 * @param last the entry before it; none for the first
 * @returns a sentence, or `undefined` when it follows and is as it was written
 */
export function breakAt(entry: JournalEntry, last: ChainEnd = START): string | undefined {
  if (entry.number !== last.number + 1)
    return `the journal breaks after entry ${last.number}: what follows is ${nameOf(entry)}. Entries were taken out.`;
  if (entry.hash !== entryHash(entry)) return `${nameOf(entry)} no longer says what it said when it was written.`;
  if (entry.previous !== last.hash)
    return `${nameOf(entry)} does not follow the entry before it: that one was replaced, or this one was.`;
  return undefined;
}
