/**
 * Lets a few things run at once and the rest wait for their turn.
 *
 * @param most how many run at once
 * @param longest how many may wait
 * @returns runs `work` in its turn; rejects when too many wait already
 */
export function limit(most: number, longest: number): <T>(work: () => Promise<T>) => Promise<T> {
	let running = 0;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (running >= most) {
			if (waiting.length >= longest) throw new Error('Too many pages are asked for at once.');
			// Whoever finishes hands its place on, so nobody who comes now can take it.
			await new Promise<void>((resolve) => waiting.push(resolve));
		} else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}
