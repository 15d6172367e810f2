import type { Remark } from '../../finding';
import { namesAnotherDrugOnly } from '../approval/claimed';
import { approvalWords } from '../approval/words';
import type { Passage } from '../passage';
import { asWritten, holds } from '../reading/as-written';
import type { Sentence } from '../reading/sentences';
import { wordsFound } from '../rules/rule';
import { LIKENESS_CODES } from './codes';
import { isCompared, LEAST } from './least';
import { likenessOf, type Reading } from './likeness';
import { likenessRemark } from './messages';

/** A shorter text names a thing, and says too little for a comparison. */
const FEWEST_WORDS = 5;
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Finds what is clearly like the texts that are refused, whatever its words: each sentence that makes it so.
 *
 * @param passage the text and where it stands
 * @param readings the text, as it is compared
 * @param remarks what the patterns found in it: the same is not said twice of a sentence
 */
export function guesses(passage: Passage, readings: readonly Reading[], remarks: readonly Remark[]): Remark[] {
  if (wordsIn(passage.text) < FEWEST_WORDS) return [];
  const approvals = approvalWords[passage.locale];
  return LIKENESS_CODES.filter((code) => isCompared(code, passage)).flatMap((code) => {
    const known = wordsFound(remarks, code);
    const score = (sentence: Sentence) => likenessOf(passage, [sentence])[code];
    const worst = readings
      .filter(({ likeness }) => likeness[code] > LEAST[code].alone)
      .map(({ sentences }) => sentences.reduce((most, next) => (score(next) > score(most) ? next : most)));
    const ours = worst.filter(({ text }) => code !== 'off-label-said' || !namesAnotherDrugOnly(approvals, text));
    const said = new Set(ours.map((sentence) => asWritten(passage.text, sentence)));
    return [...said]
      .filter((words) => !known.some((some) => holds(words, some)))
      .map((words) => likenessRemark(code, words));
  });
}
