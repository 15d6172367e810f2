import fourthSentences from './fourth-sentences.json';
import practice from './practice-sentences.json';
import secondSentences from './second-sentences.json';
import sentences from './sentences.json';
import thirdSentences from './third-sentences.json';

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
}

/** The same, with what such an editor would say of it. */
export interface Sentence extends Judged {
  /**
   * What must be found: for `block` the blocking codes alone, for `warn` and `pass` the warnings that are sure. A warning that is not named is neither
   * expected nor wrong.
   */
  readonly codes: readonly string[];
  /** Why, in a few words of the text's own language. */
  readonly why: string;
}

/** Sentences that the rules of language are judged by: written before the rules, and not changed to suit them. */
export const SENTENCES = sentences as readonly Sentence[];

/** A second set, by another hand. */
export const SECOND_SENTENCES = secondSentences as readonly Sentence[];

/** A third set, by another hand again. */
export const THIRD_SENTENCES = thirdSentences as readonly Sentence[];

/** A fourth set, which the rules have not learned from: what they do with it says how they do on new words. Do not tune them to it. */
export const FOURTH_SENTENCES = fourthSentences as readonly Sentence[];

/** Sentences that were written while the rules were, to try them on: of new ones they say nothing. */
export const PRACTICE = (practice as readonly (Omit<Judged, 'text'> & { readonly texts: readonly string[] })[]).flatMap(
  ({ texts, ...judged }): Judged[] => texts.map((text) => ({ text, ...judged })),
);
