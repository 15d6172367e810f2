import { DAYS_AHEAD } from '../signing/due-day';

/** How close a review is, in days: 0 is due or overdue. */
export type Stage = 60 | 30 | 0;

const STAGES: readonly Stage[] = [0, 30, DAYS_AHEAD];

/**
 * Counts the days until a review is due.
 *
 * @param due the day: `2027-11-24`
 * @param today the day it is at the clinic
 * @returns 0 on the day itself; negative once it has passed
 */
export const daysUntil = (due: string, today: string): number => (Date.parse(due) - Date.parse(today)) / 86_400_000;

/**
 * Says at which of its three moments a review is, for its reminders.
 *
 * @param days from `daysUntil`
 * @returns the stage, or `undefined` more than 60 days before
 */
export const stageOf = (days: number): Stage | undefined => STAGES.find((stage) => days <= stage);
