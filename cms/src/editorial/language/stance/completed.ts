import type { Sentence } from '../reading/sentences';
import type { Compiled } from './compiled';

/**
 * The text of a sentence, with the next one where it completes it: "What are the risks? None." "Every drug has risks. Ours does not."
 *
 * @param words how the language contrasts
 * @param sentence the sentence
 * @param next the one that follows
 */
export function completed(words: Compiled, sentence: Sentence, next: Sentence | undefined): string {
  if (!next) return sentence.text;
  if (sentence.isQuestion) return sentence.text + next.text.slice(1);
  return words.contrasts.begins(next.text) ? `${sentence.text}; ${next.text.slice(1)}` : sentence.text;
}
