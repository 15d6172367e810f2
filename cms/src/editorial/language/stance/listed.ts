import type { Sentence } from '../reading/sentences';
import type { Compiled } from './compiled';

/**
 * Whether a sentence stands in quotation marks, in a list of what a text warns of: `Watch for these signs: “Miracle cure!” “No risk!”`
 *
 * @param words how the language warns
 * @param sentences the text
 * @param index which sentence
 */
export function isListed(words: Compiled, sentences: readonly Sentence[], index: number): boolean {
  let at = index;
  while (sentences[at]?.isQuoted) at--;
  const first = sentences[at];
  return at < index && first !== undefined && words.warns.test(first.text);
}
