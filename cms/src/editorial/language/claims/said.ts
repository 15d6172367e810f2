import type { Sentence } from '../reading/sentences';
import type { Compiled } from '../stance/compiled';
import type { Phrases } from '../stance/phrases';
import { stanceOf } from '../stance/stance';
import type { Idea } from './claim-words';
import type { ClaimFinder, Mention } from './finder';

/** A claim that a text makes, and the words it is made in, as offsets of the text as written. */
export interface Said {
  readonly idea: Idea;
  readonly start: number;
  readonly end: number;
}

/**
 * Lists the claims that a text makes; what it denies, asks, reports or wonders about is none.
 *
 * @param sentences the text
 * @param finder what is looked for
 * @param words how its language denies and asks
 * @param doubts what makes every claim a careful one; claims that are soft by themselves have their own
 */
export function claimsSaid(
  sentences: readonly Sentence[],
  finder: ClaimFinder,
  words: Compiled,
  doubts?: Phrases,
): Said[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    // An answer completes its question, "What are the risks? None.", as a fragment does what it sets apart: "All drugs have risks. Ours do not."
    const isCompleted = next && (sentence.isQuestion || words.fragments.begins(next.text));
    const text = isCompleted ? sentence.text + (sentence.isQuestion ? '' : '; ') + next.text.slice(1) : sentence.text;
    const isCareful = (mention: Mention) =>
      doubts?.test(sentence.text) || (mention.isSoft && words.hedges.test(sentence.text));
    return finder
      .mentions(text)
      .filter(({ start }) => start < sentence.text.length - 1)
      .filter((mention) => !isCareful(mention))
      .filter(
        ({ start, end }) => end > sentence.text.length || stanceOf(words, { sentence, next }, start, end) === 'said',
      )
      .map(({ idea, start, end }) => ({ idea, ...sentence.span(start, end) }));
  });
}
