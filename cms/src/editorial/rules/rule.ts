import type { Snapshot } from '../../content/snapshot';

/** What a rule found wrong. How grave it is, the table of rules says. */
export interface Flaw {
  /** The field to mend, as the form names fields; empty for the document as a whole. */
  readonly path: readonly string[];
  /** What is wrong and how to mend it, for an editor. */
  readonly message: string;
  /** The words it is about; none where something is missing. */
  readonly words?: readonly string[];
}

/** A rule of structure: a document in, what is wrong with it out. */
export type Rule = (snapshot: Snapshot, now: Date) => Flaw[];
