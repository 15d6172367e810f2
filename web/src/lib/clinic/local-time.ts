/** A moment as a wall clock and a calendar at the clinic show it. */
export interface LocalTime {
	/** `2026-11-23` */
	date: string;
	/** `Monday` */
	weekday: string;
	/** Minutes since midnight. */
	minutes: number;
}

// Making one takes longer than using it fifty times; a clinic has one time zone.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
	const kept = formats.get(timeZone);
	if (kept) return kept;
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		weekday: 'long',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	formats.set(timeZone, format);
	return format;
}

/**
 * Reads the clock at the clinic.
 *
 * @param moment any moment
 * @param timeZone as in the tz database: `America/Chicago`
 * @returns date, weekday and minutes there, daylight saving included
 * @throws RangeError for a time zone nobody knows
 */
export function localTime(moment: Date, timeZone: string): LocalTime {
	const part = Object.fromEntries(
		formatIn(timeZone)
			.formatToParts(moment)
			.map(({ type, value }) => [type, value]),
	);
	return {
		date: `${part.year}-${part.month}-${part.day}`,
		weekday: part.weekday ?? '',
		minutes: Number(part.hour) * 60 + Number(part.minute),
	};
}
