import type { Remark, RuleCode } from '../../finding';
import type { Passage } from '../passage';
import type { Sentence } from '../reading/sentences';

/** A rule of language: a text, as written and as read, in; what is wrong with it out. */
export type LanguageRule = (passage: Passage, sentences: readonly Sentence[]) => Remark[];

/** Words to name in a message: as they stand, in quotation marks. */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** The words that a rule's remarks are about. */
export const wordsFound = (remarks: readonly Remark[], code: RuleCode): string[] =>
  remarks.filter((remark) => remark.code === code).flatMap(({ words }) => words);

/** The words between offsets of a text, longest first where they overlap, each once. */
export function wordsAt(text: string, places: readonly { readonly start: number; readonly end: number }[]): string[] {
  const longestFirst = places.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const kept: { start: number; end: number }[] = [];
  for (const place of longestFirst)
    if (!kept.some((other) => place.start < other.end && other.start < place.end)) kept.push(place);
  const words = kept.sort((one, other) => one.start - other.start).map(({ start, end }) => text.slice(start, end));
  return [...new Set(words)];
}
