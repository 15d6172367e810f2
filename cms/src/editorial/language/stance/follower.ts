import type { Sentence } from '../reading/sentences';
import type { Compiled } from './compiled';

/**
 * The sentence that answers or takes back what another says: the next, or the one after `We have seen that ad too.`
 *
 * @param words how the language passes over
 * @param sentences the text
 * @param index which sentence
 */
export function followerOf(words: Compiled, sentences: readonly Sentence[], index: number): Sentence | undefined {
  const next = sentences[index + 1];
  return next && words.passedOver.begins(next.text) ? (sentences[index + 2] ?? next) : next;
}
