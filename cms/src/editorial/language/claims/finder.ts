import { pattern, type Pattern, type WordLists } from '../pattern';
import { PatternIndex } from '../pattern-index';
import type { ClaimWords, Idea } from './claim-words';

/** Where a sentence speaks of something a clinic may not claim, whatever it says of it. */
export interface Mention {
  readonly idea: Idea;
  readonly start: number;
  readonly end: number;
  readonly isSoft: boolean;
}

interface Ready extends Pattern {
  readonly idea: Idea;
  readonly isSoft: boolean;
  readonly otherSenses: PatternIndex<Pattern>;
}

function readied(
  { idea, claims, soft = [] }: ClaimWords,
  otherSenses: PatternIndex<Pattern>,
  lists: WordLists,
): Ready[] {
  const ready = (isSoft: boolean) => (source: string) => ({
    ...pattern(source, lists),
    idea,
    isSoft,
    otherSenses,
  });
  return [...claims.map(ready(false)), ...soft.map(ready(true))];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const overlaps = (one: Place, other: Place) => other.start < one.end && other.end > one.start;

const placesOf = (patterns: PatternIndex<Pattern>, text: string): Place[] =>
  patterns
    .candidates(text)
    .flatMap(({ expression }) => [...text.matchAll(expression)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** What speaks of the sentence before: `We return your deposit. That is guaranteed.` */
const REFERS_BACK = /^ (?:that|this|it|both|they|these|those|all of (?:it|this|that)|eso|esto|ambos) /;

/** Finds claims in sentences of one language. */
export class ClaimFinder {
  readonly #patterns: PatternIndex<Ready>;
  readonly #vocabulary: ReadonlySet<string>;
  /** Finds the names of illnesses and of harms. */
  readonly things: RegExp;

  /**
   * @param claims the ways of claiming things
   * @param lists the lists of words that they name
   */
  constructor(claims: readonly ClaimWords[], lists: WordLists) {
    // What is another sense of an idea in one file is so in all of them.
    const othersOf = (idea: Idea) =>
      claims
        .filter((words) => words.idea === idea)
        .flatMap(({ otherSenses = [] }) => otherSenses)
        .map((source) => pattern(source, lists));
    const others = new Map(
      [...new Set(claims.map(({ idea }) => idea))].map((idea) => [idea, new PatternIndex(othersOf(idea))]),
    );
    const all = claims.flatMap((words) => readied(words, others.get(words.idea) as PatternIndex<Pattern>, lists));
    this.#patterns = new PatternIndex(all);
    const named = (list = '') => `(?:${list.replaceAll('_', ' ')})`;
    this.things = new RegExp(`(?<= )(?:(?<illness>${named(lists.cond)})|${named(lists.harm)})(?= )`, 'g');
    this.#vocabulary = new Set(all.flatMap(({ vocabulary }) => vocabulary));
  }

  /** Whether a word is part of any claim. */
  knows(word: string): boolean {
    return this.#vocabulary.has(word);
  }

  /**
   * @param text the text of a sentence, or of a question and its answer
   * @param earlier the text of the sentence before: what “that” may stand for
   * @returns the claims in it, in no order
   */
  mentions(text: string, earlier = ''): Mention[] {
    const before = REFERS_BACK.test(text) ? earlier.slice(0, -1) : '';
    const others = new Map<PatternIndex<Pattern>, Place[]>();
    const othersIn = (patterns: PatternIndex<Pattern>) => {
      const places = others.get(patterns) ?? placesOf(patterns, before + text);
      others.set(patterns, places);
      return places;
    };
    const isMeant = ({ start, end }: Place, { otherSenses }: Ready) => {
      const place = { start: before.length + start, end: before.length + end };
      return !othersIn(otherSenses).some((other) => overlaps(place, other));
    };
    return this.#patterns.candidates(text).flatMap((ready) =>
      [...text.matchAll(ready.expression)]
        .map((match) => ({
          idea: ready.idea,
          isSoft: ready.isSoft,
          start: match.index,
          end: match.index + match[0].length,
        }))
        .filter((place) => isMeant(place, ready)),
    );
  }
}
