import { errors } from '@strapi/utils';
import { momentsAt, wordsOf, type WallTime } from './clinic-time';

const MOST_DAYS_AHEAD = 731;

/** The moment somebody means by a day and an hour, and what to tell them of it. */
export interface Hour {
  readonly at: Date;
  readonly notes: readonly string[];
}

/**
 * Finds the moment that a person at the clinic means.
 *
 * @param wall the day and the hour they chose
 * @param timeZone the clinic's; `null` where it has none
 * @param now the present time
 * @throws ValidationError that says what to choose
 */
export function hourOf(wall: WallTime, timeZone: string | null, now: Date): Hour {
  if (timeZone === null)
    throw new errors.ValidationError(
      'The clinic has no time zone yet. Write it in Clinic, publish that, and come back. Nothing was planned.',
    );
  const moments = momentsAt(wall, timeZone);
  const [first] = moments;
  if (!first)
    throw new errors.ValidationError(
      'There is no such hour on that day: when the clocks go forward, one hour is left out. Choose an hour before or after it.',
    );
  // Of an hour that comes twice, the one that is still to come.
  const at = moments.find((moment) => moment > now);
  if (!at)
    throw new errors.ValidationError(
      `That hour has passed: at the clinic it is ${wordsOf(now, timeZone)}. Choose a later one, or do it by hand now.`,
    );
  if (at.getTime() - now.getTime() > MOST_DAYS_AHEAD * 86_400_000)
    throw new errors.ValidationError('That day is more than two years away. Choose an earlier one.');
  const isTwice = moments.length > 1;
  return { at, notes: isTwice ? [`This hour comes twice that night. It is meant as ${wordsOf(at, timeZone)}.`] : [] };
}
