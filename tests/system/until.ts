import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for something to become true.
 *
 * @param look asked every 20 ms
 * @param what it is, for the error
 * @param timeoutMs how long to wait
 * @throws Error when it does not come true in time
 */
export async function until(look: () => Promise<boolean> | boolean, what: string, timeoutMs = 10_000): Promise<void> {
	const deadline = performance.now() + timeoutMs;
	while (!(await look())) {
		if (performance.now() > deadline) throw new Error(`Within ${timeoutMs} ms this did not come true: ${what}`);
		await pause(20);
	}
}
