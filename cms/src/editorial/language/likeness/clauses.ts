import type { Sentence } from '../reading/sentences';

const BETWEEN =
  / (?:[,;:-]|and|but|or|because|while|since|so|when|as|although|though|even if|y|e|o|pero|aunque|porque|mientras|cuando|pues)(?= )/g;
const WORD = /[\p{L}\p{N}]/u;

/** What stands in a sentence between two offsets of its text, as a sentence. */
const partOf = (sentence: Sentence, start: number, end: number): Sentence => ({
  ...sentence,
  text: ` ${sentence.text.slice(start, end)} `,
  span: (from, to) => sentence.span(start + from - 1, Math.min(start + to - 1, end)),
});

/**
 * Cuts a sentence where another thought may begin.
 *
 * @param sentence as read
 * @returns its clauses, as sentences
 */
export function clausesOf(sentence: Sentence): Sentence[] {
  const cuts = [...sentence.text.matchAll(BETWEEN)];
  const starts = [1, ...cuts.map(({ index, 0: between }) => index + between.length + 1)];
  const ends = [...cuts.map(({ index }) => index), sentence.text.length - 1];
  return starts
    .map((start, at) => partOf(sentence, start, ends[at] as number))
    .filter((clause) => WORD.test(clause.text));
}
