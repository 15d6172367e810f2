/** How a clinic reviews its pages. */
export interface ReviewSettings {
  /** After how many months a signed document is to be read again. */
  readonly months: number;
  /** Whether who signs must be another person than who wrote last. */
  readonly mustDiffer: boolean;
}

const MONTHS = 12;
const MOST_MONTHS = 24;

/**
 * Reads how the clinic reviews from the environment.
 *
 * @param environment `REVIEW_MONTHS`, 12 when not set and 24 at most, and `REVIEWER_MUST_DIFFER`
 * @throws Error with a sentence that says what to set
 */
export function reviewSettings(environment: Record<string, string | undefined> = process.env): ReviewSettings {
  const { REVIEW_MONTHS, REVIEWER_MUST_DIFFER } = environment;
  const months = REVIEW_MONTHS ? Number(REVIEW_MONTHS) : MONTHS;
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new Error(`REVIEW_MONTHS is "${REVIEW_MONTHS}": set it to a whole number from 1 to ${MOST_MONTHS}.`);
  if (!['', 'true', 'false', undefined].includes(REVIEWER_MUST_DIFFER))
    throw new Error(`REVIEWER_MUST_DIFFER is "${REVIEWER_MUST_DIFFER}": set it to true or false.`);
  return { months, mustDiffer: REVIEWER_MUST_DIFFER === 'true' };
}
