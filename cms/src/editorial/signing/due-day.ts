/**
 * The day on which signed words are to be read again.
 *
 * @param signed when they were signed
 * @param months after how many months
 * @returns `2027-11-24`; the last day of its month where that has no such day
 */
export function dueDay(signed: Date, months: number): string {
  const due = new Date(signed);
  due.setUTCMonth(due.getUTCMonth() + months);
  // 31 August and six months is 3 March to a calendar that overflows.
  if (due.getUTCDate() !== signed.getUTCDate()) due.setUTCDate(0);
  return due.toISOString().slice(0, 10);
}
