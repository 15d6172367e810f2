import type { FrameFragment } from '#lib/cms/generated/graphql.ts';
import { localTime } from './local-time.ts';
import { hoursOn } from './opening.ts';

const MINUTE_IN_MS = 60_000;
const DAY_IN_MINUTES = 1_440;

/** The moment at which the clinic's clock shows a number of minutes after today's midnight, also on the day the clocks change. */
function momentAt(minutes: number, now: Date, timeZone: string): Date {
	const at = localTime(now, timeZone).minutes;
	const guess = (Math.floor(now.getTime() / MINUTE_IN_MS) + minutes - at) * MINUTE_IN_MS;
	const off = localTime(new Date(guess), timeZone).minutes - minutes;
	const shift =
		((((off % DAY_IN_MINUTES) + 1.5 * DAY_IN_MINUTES) % DAY_IN_MINUTES) - DAY_IN_MINUTES / 2) * MINUTE_IN_MS;
	return new Date(guess - shift);
}

/**
 * Says how long a page is true as far as it depends on the date: until the phone is answered or no longer answered, an announcement
 * comes or goes, or a day begins at the clinic: the review of a page may be overdue from then on, see `pageReview`.
 *
 * @param frame what the page shows of the clinic
 * @param now the moment the page is made
 * @returns the first later moment at which the page may read otherwise, a day ahead at most
 */
export function nextMoment({ clinic, announcements }: FrameFragment, now: Date): Date {
	const timeZone = clinic?.timeZone || 'UTC';
	const { date, weekday } = localTime(now, timeZone);
	const hours = clinic ? hoursOn(clinic, date, weekday) : [];
	const moments = [
		...[...hours.flatMap(({ opens, closes }) => [opens, closes]), DAY_IN_MINUTES].map((minutes) =>
			momentAt(minutes, now, timeZone),
		),
		...announcements.flatMap((announcement) =>
			[announcement?.startsAt, announcement?.endsAt].flatMap((moment) => (moment ? new Date(moment) : [])),
		),
	];
	return new Date(Math.min(...moments.map(Number).filter((moment) => moment > now.getTime())));
}
