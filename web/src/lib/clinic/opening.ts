import type { ClinicFragment } from '#lib/cms/generated/graphql.ts';
import { localTime } from './local-time.ts';

type Hours = Pick<ClinicFragment, 'openingHours' | 'specialHours' | 'timeZone'>;

/** From and to, in minutes since midnight. */
interface Interval {
	opens: number;
	closes: number;
}

/** Whether the phone is answered, and until when or from when. */
export type OpeningState =
	{ open: true; until: number } | { open: false; next?: { daysAhead: number; weekday: string; opens: number } };

const LOOK_AHEAD_DAYS = 14;
const DAY_IN_MS = 86_400_000;

/** Minutes since midnight of the CMS's `09:00:00.000`. */
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Reads hours as the CMS gives them.
 *
 * @param lines from and to as `09:00:00.000`; a line without both is closed
 * @returns intervals in minutes since midnight, in order
 */
export function intervals(lines: readonly ({ opens: string | null; closes: string | null } | null)[]): Interval[] {
	return lines
		.flatMap((line) =>
			line?.opens && line.closes ? { opens: minutesOf(line.opens), closes: minutesOf(line.closes) } : [],
		)
		.sort((a, b) => a.opens - b.opens);
}

/**
 * Finds the hours of one day. A date with hours of its own, or with none, is ruled by them alone.
 *
 * @param hours regular hours and exceptions by date
 * @param date the day at the clinic, `2026-11-23`
 * @param weekday the same day, `Monday`
 * @returns intervals in minutes since midnight, in order
 */
export function hoursOn(
	{ openingHours, specialHours }: Pick<Hours, 'openingHours' | 'specialHours'>,
	date: string,
	weekday: string,
): Interval[] {
	const special = (specialHours ?? []).filter((line) => line?.date === date);
	if (special.length > 0) return intervals(special);
	return intervals((openingHours ?? []).filter((line) => line?.dayOfWeek === weekday));
}

/**
 * Says whether the clinic answers now.
 *
 * @param hours regular hours, exceptions by date, and the clinic's time zone
 * @param now the moment asked about
 * @returns open and until when, or closed and when it opens within two weeks; `undefined` if the clinic gave no hours or no time zone
 */
export function openingState(hours: Hours, now: Date): OpeningState | undefined {
	const { timeZone, openingHours } = hours;
	if (!timeZone || !openingHours?.length) return undefined;
	const { minutes, date } = localTime(now, timeZone);
	for (let daysAhead = 0; daysAhead <= LOOK_AHEAD_DAYS; daysAhead += 1) {
		// Counted on the calendar: on the night the clocks change, 24 hours later is the day after tomorrow.
		const day = localTime(new Date(Date.parse(date) + daysAhead * DAY_IN_MS), 'UTC');
		for (const { opens, closes } of hoursOn(hours, day.date, day.weekday)) {
			if (daysAhead === 0 && opens <= minutes && minutes < closes) return { open: true, until: closes };
			if (daysAhead > 0 || opens > minutes) return { open: false, next: { daysAhead, weekday: day.weekday, opens } };
		}
	}
	return { open: false };
}
