import { dayInWords } from '../../content/clinic-day';
import type { Flaw } from './rule';
import type { ReviewedVersion } from './review-signed';

/**
 * The day on which the words are to be read again has not passed. It never blocks: what was signed stays as true as it was.
 *
 * `today` is the day at the clinic: `2026-11-24`.
 *
 * Source: the AMA's guidelines for medical sites (JAMA 2000;283:1600-1606), on dates of review. Example: signed two years ago, due a year
 * ago.
 */
export function reviewCurrent({ signature }: Pick<ReviewedVersion, 'signature'>, today: string): Flaw[] {
  if (!signature || signature.due >= today) return [];
  const message = `The next review was due on ${dayInWords(signature.due)}. Ask a medical reviewer to read these words again and sign them.`;
  return [{ path: [], message }];
}
