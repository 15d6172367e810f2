/** Work for when nobody waits: each key at most once at a time, a few at once. */
export class Background {
	readonly #most: number;
	readonly #work: (key: string) => Promise<unknown>;
	readonly #waiting = new Set<string>();
	#running = 0;
	#isStopped = false;

	/**
	 * @param most how many run at once
	 * @param work what to do; never rejects
	 */
	constructor(most: number, work: (key: string) => Promise<unknown>) {
		this.#most = most;
		this.#work = work;
	}

	/** Does it soon. */
	add(key: string): void {
		if (this.#isStopped) return;
		this.#waiting.add(key);
		this.#next();
	}

	/** Begins nothing more. */
	stop(): void {
		this.#isStopped = true;
		this.#waiting.clear();
	}

	#next(): void {
		for (const key of this.#waiting) {
			if (this.#running >= this.#most) return;
			this.#waiting.delete(key);
			this.#running += 1;
			void this.#work(key).finally(() => {
				this.#running -= 1;
				this.#next();
			});
		}
	}
}
