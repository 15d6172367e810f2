import type { Sentence } from '../reading/sentences';

const BETWEEN =
  / (?:[,;:-]|and|but|or|because|while|since|so|when|as|although|though|even if|y|e|o|pero|aunque|porque|mientras|cuando|pues)(?= )/g;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts a sentence where another thought may begin.
 *
 * @param sentence as read
 * @returns its clauses, as sentences
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
    .filter((clause) => WORD.test(clause.text));
}
