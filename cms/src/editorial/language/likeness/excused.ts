import type { Remark } from '../../finding';
import type { Passage } from '../passage';
import { asWritten, holds } from '../reading/as-written';
import type { Sentence } from '../reading/sentences';
import { clausesOf } from './clauses';
import { LIKENESS_CODES, type LikenessCode } from './codes';
import { isCompared, LEAST, LEAST_OF_CLAUSE } from './least';
import { likenessOf } from './likeness';
import { pairsOf } from './pairs';

/** The clauses that some words stand in; all, where words reach over more than one. */
function around(words: readonly string[], clauses: readonly Sentence[], source: string): readonly Sentence[] {
  const isIn = (some: string) => (clause: Sentence) => holds(asWritten(source, clause), some);
  return words.every((some) => clauses.some(isIn(some)))
    ? clauses.filter((clause) => words.some((some) => isIn(some)(clause)))
    : clauses;
}

/**
 * Tells where words that promise elsewhere are honest: the text is clearly like those that pass, and so is the clause that the words stand in.
 *
 * @param passage the text and where it stands
 * @param sentences the text, as read
 * @param remarks what the patterns found in it
 * @returns the rules whose remarks are excused
 */
export function excused(
  passage: Passage,
  sentences: readonly Sentence[],
  remarks: readonly Remark[],
): readonly LikenessCode[] {
  if (remarks.length === 0) return [];
  const readings = pairsOf(sentences).map((pair) => likenessOf(passage, pair));
  const clauses = sentences.flatMap(clausesOf);
  return LIKENESS_CODES.filter((code) => {
    const words = remarks.filter((remark) => remark.code === code).flatMap((remark) => remark.words);
    return (
      words.length > 0 &&
      isCompared(code, passage) &&
      readings.every((likeness) => likeness[code] < LEAST[code].withWords) &&
      around(words, clauses, passage.text).every((clause) => likenessOf(passage, [clause])[code] < LEAST_OF_CLAUSE)
    );
  });
}
