import type { Sentence } from './sentences';

/**
 * The words of a sentence as they stand in the text.
 *
 * @param source the text as written
 */
export function asWritten(source: string, { span, text }: Sentence): string {
  const { start, end } = span(0, text.length);
  return source.slice(start, end);
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether words stand in a text as words: “cure” does not in “secure”.
 *
 * @param text as written
 * @param words as they stand in another text; not empty
 */
export function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + words.length] ?? '')) return true;
  return false;
}
