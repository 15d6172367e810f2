import type { Sentence } from '../reading/sentences';

const BETWEEN = / (?:[,;:-]|and|but|y|e|pero|aunque|although)(?= )/g;
const FEWEST_WORDS = 2;

/**
 * Cuts a sentence where another thought may begin.
 *
 * @param sentence as read
 * @returns its clauses of at least two words, as sentences
 */
export function clausesOf(sentence: Sentence): Sentence[] {
  const { text, span } = sentence;
  const cuts = [...text.matchAll(BETWEEN)].map(({ index, 0: between }) => ({
    end: index,
    next: index + between.length + 1,
  }));
  return [...cuts, { end: text.length - 1, next: text.length }]
    .map(({ end }, at) => ({ start: at === 0 ? 1 : (cuts[at - 1]?.next ?? 1), end }))
    .map(({ start, end }) => ({
      ...{ ...sentence, text: ` ${text.slice(start, end)} ` },
      span: (from: number, to: number) => span(start + from - 1, Math.min(start + to - 1, end)),
    }))
    .filter((clause) => clause.text.trim().split(' ').length >= FEWEST_WORDS);
}
