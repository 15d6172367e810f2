const REMINDER_MS = 10_000;

/** A time span in words a person reads at a glance: `0.4 s`, `41 s`, `2 min 5 s`. */
export function seconds(milliseconds: number): string {
	const whole = Math.round(milliseconds / 1000);
	if (milliseconds < 9_950) return `${(milliseconds / 1000).toFixed(1)} s`;
	return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Runs one long step, says when it begins, that it is still running, and how long it took.
 *
 * @param name what is done, as a reader would say it: `Build the admin panel`
 * @param work the step
 * @returns what `work` answers; what it throws is thrown on
 */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
	const began = performance.now();
	const elapsed = () => seconds(performance.now() - began);
	console.log(`${name} ...`);
	const reminder = setInterval(() => console.log(`  still at it, ${elapsed()}`), REMINDER_MS);
	try {
		const answer = await work();
		console.log(`  done, ${elapsed()}`);
		return answer;
	} catch (error) {
		console.log(`  failed after ${elapsed()}`);
		throw error;
	} finally {
		clearInterval(reminder);
	}
}
