import { isUncompared, type Passage } from '../passage';
import type { LikenessCode } from './codes';

/**
 * How like the refused texts one must be, by code. Where patterns found words (`withWords`), a text passes only if it is clearly like those that pass;
 * where they found none (`alone`), it is refused only if it is clearly like those that are refused. Chosen on batches of the `examples`, each left out
 * of the learning in its turn: for fewer unsafe ones that pass, and no more safe ones stopped than by patterns alone.
 */
export const LEAST: Readonly<Record<LikenessCode, { readonly withWords: number; readonly alone: number }>> = {
  'no-absolutes': { withWords: -0.6, alone: 0.3 },
  'off-label-said': { withWords: -0.7, alone: 0.3 },
  'small-study': { withWords: -0.6, alone: 0.2 },
};

/** So must the clause be that the words stand in: whatever is honest beside a promise excuses nothing. */
export const LEAST_OF_CLAUSE = -0.1;

/**
 * Whether a text is compared with those that a rule refuses. On the page of an approved use nothing is known of how off-label uses are spoken of.
 *
 * @param code the rule
 * @param passage where the text stands
 */
export function isCompared(code: LikenessCode, passage: Passage): boolean {
  if (code === 'small-study') return isUncompared(passage);
  return code !== 'off-label-said' || passage.approval !== 'approved';
}
