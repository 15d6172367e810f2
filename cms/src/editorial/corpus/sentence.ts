import eighth from './sets/eighth.json';
import eleventh from './sets/eleventh.json';
import examples from './sets/examples.json';
import field from './sets/field.json';
import fifth from './sets/fifth.json';
import first from './sets/first.json';
import fourth from './sets/fourth.json';
import ninth from './sets/ninth.json';
import practice from './sets/practice.json';
import second from './sets/second.json';
import seventh from './sets/seventh.json';
import sixth from './sets/sixth.json';
import spelling from './sets/spelling.json';
import tenth from './sets/tenth.json';
import third from './sets/third.json';
import warnings from './sets/warnings.json';

/** The rules of language: those that refuse a publish, and those that are said beside the form. */
export const LANGUAGE_CODES = {
  block: ['off-label-said', 'small-study', 'no-absolutes'],
  warn: ['links-say-where', 'reading-ease', 'percent-explained'],
} as const;

/** The designs of studies, as the corpus writes them. */
export const DESIGNS = [
  'guideline',
  'systematic review',
  'RCT',
  'open-label RCT',
  'cohort',
  'case series',
  'label',
  'survey',
] as const;

/** The FDA's word on the use that a text speaks of. */
export const APPROVALS = ['approved', 'off-label', 'investigational'] as const;

/** A text of a clinical field, and whether a careful medical editor would let it go live. */
export interface Judged {
  readonly text: string;
  readonly locale: 'en' | 'es';
  readonly approval?: (typeof APPROVALS)[number];
  /** Given: the text is a finding, and all its studies are of this design. */
  readonly design?: (typeof DESIGNS)[number];
  /** `warn`: not refused, but said to be better mended. `pass`: not refused. */
  readonly expect: 'block' | 'warn' | 'pass';
  /**
   * What must be found: for `block` the blocking codes alone, for `warn` and `pass` the warnings that are sure. A warning that is not named is neither
   * expected nor wrong.
   */
  readonly codes: readonly string[];
}

/** The same, with what such an editor would say of it. */
export interface Sentence extends Judged {
  /** Why, in a few words of the text's own language. */
  readonly why: string;
}

/** Sentences that the rules of language are judged by: written before the rules, and not changed to suit them. */
export const SENTENCES = first as readonly Sentence[];

/** Texts with one verdict and place. */
type Group = Omit<Judged, 'text'> & { readonly texts: readonly string[] };

const ungrouped = (groups: readonly Group[]): Judged[] =>
  groups.flatMap(({ texts, ...judged }) => texts.map((text) => ({ text, ...judged })));

/**
 * Sets that the patterns were written with: of new words they say nothing. Each from the second on is by another hand, who knew neither the rules
 * nor the other sets; `field` keeps the constructions of pages that clinics and health services publish, in other words; `spelling` hides its
 * claims, or only looks as if it did; `practice` was written while the patterns were, to try them on.
 */
export const PATTERNED: Readonly<Record<string, readonly Judged[]>> = {
  first: SENTENCES,
  second: second as readonly Sentence[],
  third: third as readonly Sentence[],
  fourth: fourth as readonly Sentence[],
  fifth: fifth as readonly Sentence[],
  sixth: sixth as readonly Sentence[],
  field: field as readonly Sentence[],
  spelling: spelling as readonly Sentence[],
  practice: ungrouped(practice as readonly Group[]),
};

/** Sets that texts are compared with: those, and `examples` by many hands that no pattern was written for. Safe pages and warnings are learned from besides. */
export const LEARNED: Readonly<Record<string, readonly Judged[]>> = {
  ...PATTERNED,
  seventh: seventh as readonly Sentence[],
  eighth: eighth as readonly Sentence[],
  examples: ungrouped(examples as readonly Group[]),
};

/** Sets that nobody who writes rules has read: what the rules do with them says how they do on new words. Do not tune them to these. */
export const UNSEEN: Readonly<Record<string, readonly Judged[]>> = {
  ninth: ninth as readonly Sentence[],
  tenth: tenth as readonly Sentence[],
  eleventh: eleventh as readonly Sentence[],
};

/** Texts that are said to be better mended, and their neighbors: `codes` are all the warnings to expect. */
export const WARNINGS = warnings as readonly Sentence[];
