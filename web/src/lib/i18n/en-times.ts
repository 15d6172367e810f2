import type { OpeningState } from '#lib/clinic/opening.ts';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Writes a date as people read it.
 *
 * @param iso a date of the CMS: `2026-11-22`
 * @returns `November 22, 2026`
 */
export const date = (iso: string) => day.format(new Date(`${iso}T00:00:00Z`));

/** Writes minutes since midnight as people say them: `9 am`, `5:30 pm`, `noon`. */
function time(minutes: number): string {
	if (minutes === 720) return 'noon';
	const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
	const clock = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
	return `${clock} ${hour < 12 || hour === 24 ? 'am' : 'pm'}`;
}

/**
 * Writes from when to when the clinic answers.
 *
 * @param opens minutes since midnight
 * @param closes minutes since midnight
 * @returns `9 am to 5:30 pm`
 */
export const hoursWords = (opens: number, closes: number) => `${time(opens)} to ${time(closes)}`;

/**
 * Says whether the clinic answers now.
 *
 * @param state from `openingState`
 * @returns `Open now, until 5 pm`
 */
export function openingWords(state: OpeningState): string {
	if (state.open) return `Open now, until ${time(state.until)}`;
	if (!state.next) return 'Closed now';
	const { daysAhead, weekday, opens } = state.next;
	const day = daysAhead === 0 ? 'today' : daysAhead === 1 ? 'tomorrow' : `on ${weekday}`;
	return `Closed now. We open ${day} at ${time(opens)}`;
}
