import type { Remark } from '../../finding';
import type { Passage } from '../passage';
import { asWritten, holds } from '../reading/as-written';
import type { Sentence } from '../reading/sentences';
import { wordsFound } from '../rules/rule';
import { clausesOf } from './clauses';
import { LIKENESS_CODES, type LikenessCode } from './codes';
import { isCompared, LEAST, LEAST_OF_CLAUSE } from './least';
import { likenessOf, type Reading } from './likeness';

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
 * @param readings the text, as it is compared
 * @param remarks what the patterns found in it
 * @returns the rules whose remarks are excused
 */
export function excused(
  passage: Passage,
  readings: readonly Reading[],
  remarks: readonly Remark[],
): readonly LikenessCode[] {
  if (remarks.length === 0) return [];
  const clauses = [...new Set(readings.flatMap(({ sentences }) => sentences))].flatMap(clausesOf);
  return LIKENESS_CODES.filter((code) => {
    const words = wordsFound(remarks, code);
    return (
      words.length > 0 &&
      isCompared(code, passage) &&
      readings.every(({ likeness }) => likeness[code] < LEAST[code].withWords) &&
      around(words, clauses, passage.text).every((clause) => likenessOf(passage, [clause])[code] < LEAST_OF_CLAUSE)
    );
  });
}
