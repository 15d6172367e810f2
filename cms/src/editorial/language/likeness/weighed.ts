import type { Remark } from '../../finding';
import { isUncompared, type Passage } from '../passage';
import type { Sentence } from '../reading/sentences';
import { quoted } from '../rules/rule';
import { likenessOf, type Likeness } from './likeness';
import type { LikenessCode } from './weights';

/**
 * How like the refused texts one must be, by code. Where a rule found words (`withWords`), a text passes only if it is clearly like those that pass;
 * where none did (`alone`), it is refused only if it is clearly like those that are refused. Chosen on sets that had been left out of the learning: for
 * fewer unsafe ones that pass, and no more safe ones that are stopped than by the rules' words alone.
 */
const LEAST: Readonly<Record<LikenessCode, { readonly withWords: number; readonly alone: number }>> = {
  'no-absolutes': { withWords: -0.6, alone: 0.3 },
  'off-label-said': { withWords: -0.7, alone: 0.3 },
  'small-study': { withWords: -0.6, alone: 0.2 },
};

/** A shorter text names a thing, and says too little for a comparison. */
const FEWEST_WORDS = 4;
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const READS_AS: Readonly<Record<LikenessCode, string>> = {
  'no-absolutes':
    'reads like a promise: of a cure, of a sure or lasting result, of no risk, or of being the best. Say plainly what may change, for how many people and for how long.',
  'off-label-said':
    'reads as if this use were approved, and it is off-label: the FDA approved ketamine for general anesthesia alone. Say that the use is off-label.',
  'small-study':
    'reads as if the treatment were shown to work, and these studies compared it with nothing. Say what was seen: how many of how many people, and for how long.',
};

/** Whether a code may be found in a text at all. */
function mayBe(code: LikenessCode, passage: Passage): boolean {
  if (code === 'small-study') return isUncompared(passage);
  return code !== 'off-label-said' || passage.approval !== 'approved';
}

function remarkOf({ code, sentence }: Likeness): Remark {
  const words = [sentence];
  return { code, severity: 'block', message: `${quoted(words)} ${READS_AS[code]}`, words };
}

/**
 * Weighs what the rules found in a text against how like it is to texts whose verdict is known: words that promise elsewhere may be honest here, and a
 * promise may use none of the words. What is let pass is still said beside the form. For the clinic's own pages, where a rule only warns, nothing is weighed.
 *
 * @param passage the text and where it stands
 * @param sentences the text, as read
 * @param remarks what the rules found
 */
export function weighed(passage: Passage, sentences: readonly Sentence[], remarks: readonly Remark[]): Remark[] {
  if (passage.scope === 'clinic' || sentences.length === 0) return [...remarks];
  const likenesses = likenessOf(passage, sentences).filter(({ code }) => mayBe(code, passage));
  const isFound = (code: string) => remarks.some((remark) => remark.code === code);
  const isHonest = (code: string) =>
    likenesses.some((likeness) => likeness.code === code && likeness.worst < LEAST[likeness.code].withWords);
  const isLong = wordsIn(passage.text) >= FEWEST_WORDS;
  const alone = likenesses.filter(({ code, score }) => isLong && !isFound(code) && score > LEAST[code].alone);
  return [
    ...remarks.map((remark) => (isHonest(remark.code) ? { ...remark, severity: 'warn' as const } : remark)),
    ...alone.map(remarkOf),
  ];
}
