const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A day and an hour as they stand on the wall at the clinic. */
export interface WallTime {
  /** `2026-12-01` */
  readonly day: string;
  /** `09:00` */
  readonly time: string;
}

/**
 * Reads the calendar and the clock at the clinic.
 *
 * @param moment any moment
 * @param timeZone as in the tz database
 */
export function wallTimeOf(moment: Date, timeZone: string): WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

const utcOf = ({ day, time }: WallTime) => Date.parse(`${day}T${time}:00Z`);

/**
 * Finds the moments at which the clock at the clinic shows a time.
 *
 * @param wall the day and the hour
 * @param timeZone as in the tz database
 * @returns one, as a rule; none when the clocks skip that hour in spring; two, in order, when it comes twice in autumn
 */
export function momentsAt(wall: WallTime, timeZone: string): Date[] {
  const local = utcOf(wall);
  if (Number.isNaN(local)) return [];
  // How far the clinic's clock is ahead of UTC, a day before and a day after: a change of clocks lies between.
  const ahead = [-DAY_MS, DAY_MS].map((shift) => {
    const moment = Math.floor((local + shift) / MINUTE_MS) * MINUTE_MS;
    return utcOf(wallTimeOf(new Date(moment), timeZone)) - moment;
  });
  return [...new Set(ahead)]
    .map((offset) => new Date(local - offset))
    .filter((moment) => {
      const { day, time } = wallTimeOf(moment, timeZone);
      return day === wall.day && time === wall.time;
    })
    .sort((one, other) => one.getTime() - other.getTime());
}

/**
 * Says a moment as people at the clinic do: `Tuesday, December 1, 2026 at 9:00 AM CST`.
 *
 * @param moment any moment
 * @param timeZone as in the tz database
 */
export const wordsOf = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  })
    .format(moment)
    .replaceAll('\u202f', ' ');
