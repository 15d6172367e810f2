const SECONDS = 60;
const CHOICES = [1, 2, 5, 10, 15, 20, 30, 60];

/**
 * Reads from the environment how often the CMS looks whether something planned is due.
 *
 * @param environment `SCHEDULE_SECONDS`, 60 when not set
 * @returns seconds
 * @throws Error with a sentence that says what to set
 */
export function scheduleSeconds(environment: Record<string, string | undefined> = process.env): number {
  const { SCHEDULE_SECONDS } = environment;
  const seconds = SCHEDULE_SECONDS ? Number(SCHEDULE_SECONDS) : SECONDS;
  if (!CHOICES.includes(seconds))
    throw new Error(`SCHEDULE_SECONDS is "${SCHEDULE_SECONDS}": set it to one of ${CHOICES.join(', ')}.`);
  return seconds;
}

/**
 * When to look, as cron writes it, with seconds. Once a minute is a second after it begins: a plan's hour has no seconds, and a timer may be
 * a moment early.
 *
 * @param seconds from `scheduleSeconds`
 */
export const cronRule = (seconds: number): string => (seconds === SECONDS ? '1 * * * * *' : `*/${seconds} * * * * *`);
