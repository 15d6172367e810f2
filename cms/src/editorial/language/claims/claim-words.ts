/** What an advertisement claims that no clinic can: the ideas of the rule `no-absolutes`, and of `small-study`. */
export type Idea = 'cure' | 'certainty' | 'lasting' | 'wonder' | 'safety' | 'always' | 'addiction' | 'best' | 'effect';

/** The ways one language has of claiming something, as `pattern` reads them. */
export interface ClaimWords {
  readonly idea: Idea;
  /** Claims wherever they are said. */
  readonly claims: readonly string[];
  /** Claims, unless the sentence hedges: "may", "some people", "6 of 10". */
  readonly soft?: readonly string[];
  /** Other senses of the same words: a claim that overlaps one of these is none. */
  readonly otherSenses?: readonly string[];
}
