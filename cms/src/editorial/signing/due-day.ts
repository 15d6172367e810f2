/** From how many days before its day signed words wait to be read again, and people are told of it. */
export const DAYS_AHEAD = 60;

/**
 * The day on which signed words are to be read again.
 *
 * @param signedOn the day they were signed, at the clinic: `2026-11-24`
 * @param months after how many months
 * @returns `2027-11-24`; the last day of its month where that has no such day
 */
export function dueDay(signedOn: string, months: number): string {
  const signed = new Date(`${signedOn}T00:00:00.000Z`);
  const due = new Date(signed);
  due.setUTCMonth(due.getUTCMonth() + months);
  // 31 August and six months is 3 March to a calendar that overflows.
  if (due.getUTCDate() !== signed.getUTCDate()) due.setUTCDate(0);
  return due.toISOString().slice(0, 10);
}

/**
 * Counts days on the calendar.
 *
 * @param day a day: `2026-11-24`
 * @param days how many days later; earlier when negative
 * @returns `2027-02-22`
 */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
