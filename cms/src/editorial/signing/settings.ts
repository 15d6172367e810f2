/** How a clinic reviews its pages. */
export interface ReviewSettings {
  /** After how many months a signed document is to be read again. */
  readonly months: number;
  /** Whether who signs must be another person than who wrote last. */
  readonly mustDiffer: boolean;
  /** After how many days overdue a page no longer offers to book treatment; never when left out. */
  readonly hideBookingAfterDays?: number;
}

const MONTHS = 12;
const MOST_MONTHS = 24;
const MOST_DAYS = 365;

function bookingDays(days: string | undefined): number | undefined {
  if (!days) return undefined;
  if (/^\d{1,3}$/.test(days) && Number(days) <= MOST_DAYS) return Number(days);
  throw new Error(
    `HIDE_BOOKING_AFTER_DAYS is "${days}": set it to a whole number of days from 0 to ${MOST_DAYS}, or leave it out.`,
  );
}

/**
 * Reads how the clinic reviews from the environment.
 *
 * @param environment `REVIEW_MONTHS`, 12 when not set and 24 at most, `REVIEWER_MUST_DIFFER`, and `HIDE_BOOKING_AFTER_DAYS`, 365 at most
 * @throws Error with a sentence that says what to set
 */
export function reviewSettings(environment: Record<string, string | undefined> = process.env): ReviewSettings {
  const { REVIEW_MONTHS, REVIEWER_MUST_DIFFER, HIDE_BOOKING_AFTER_DAYS } = environment;
  const months = REVIEW_MONTHS ? Number(REVIEW_MONTHS) : MONTHS;
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new Error(`REVIEW_MONTHS is "${REVIEW_MONTHS}": set it to a whole number from 1 to ${MOST_MONTHS}.`);
  if (!['', 'true', 'false', undefined].includes(REVIEWER_MUST_DIFFER))
    throw new Error(`REVIEWER_MUST_DIFFER is "${REVIEWER_MUST_DIFFER}": set it to true or false.`);
  const hideBookingAfterDays = bookingDays(HIDE_BOOKING_AFTER_DAYS);
  return { months, mustDiffer: REVIEWER_MUST_DIFFER === 'true', hideBookingAfterDays };
}
