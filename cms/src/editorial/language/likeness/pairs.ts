import type { Sentence } from '../reading/sentences';

/** A refutation mostly stands in the next sentence. */
const TOGETHER = 2;

/**
 * How a text is read for a comparison: whole, and a long one in pairs of sentences, so that what is honest in it does not outweigh what is not.
 *
 * @param sentences the text, as read
 */
export const pairsOf = (sentences: readonly Sentence[]): (readonly Sentence[])[] =>
  sentences.length <= TOGETHER
    ? [sentences]
    : sentences.slice(TOGETHER - 1).map((_, at) => sentences.slice(at, at + TOGETHER));
