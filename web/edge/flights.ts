import type { Purges, Stamp } from './purges.ts';

/** What a flight needs to know of its outcome. */
export interface Outcome {
	/** What the answer depends on; `undefined` when that is not known. */
	readonly tags: readonly string[] | undefined;
	/** Whether others may have the same answer. */
	readonly isShared: boolean;
}

interface Flight<T> {
	readonly stamp: Stamp;
	readonly version: number;
	readonly landed: Promise<T>;
}

/**
 * One render at a time for each page. Whoever asks meanwhile waits for it, with one exception: who asks after a purge must not be given what
 * was begun before it, and asks again.
 */
export class Flights<T extends Outcome> {
	readonly #purges: Purges;
	readonly #begin: (key: string, stamp: Stamp) => Promise<T>;
	readonly #running = new Map<string, Flight<T>>();

	/**
	 * @param purges what was purged, and when
	 * @param begin renders a page, and keeps it unless it was purged meanwhile; never rejects
	 */
	constructor(purges: Purges, begin: (key: string, stamp: Stamp) => Promise<T>) {
		this.#purges = purges;
		this.#begin = begin;
	}

	/** How many are under way. */
	get count(): number {
		return this.#running.size;
	}

	/**
	 * Renders a page, or waits for who is rendering it.
	 *
	 * @param key the canonical address
	 * @returns an outcome that is no older than the moment of this call, as far as the feed was heard by then
	 */
	async get(key: string): Promise<T> {
		const arrived = this.#purges.version;
		for (;;) {
			const joined = this.#running.get(key);
			if (!joined) return this.#start(key).landed;
			const outcome = await joined.landed;
			const isOlder = arrived > joined.version && this.#wasPurged(joined, outcome);
			if (outcome.isShared && !isOlder) return outcome;
			// An answer for one reader alone: everybody waiting has to ask for one.
			if (!outcome.isShared) return this.#begin(key, this.#purges.stamp());
		}
	}

	#wasPurged({ stamp }: Flight<T>, { tags }: T): boolean {
		return tags === undefined || this.#purges.isPurged(stamp, tags);
	}

	#start(key: string): Flight<T> {
		const stamp = this.#purges.stamp();
		const landed = this.#begin(key, stamp).finally(() => this.#running.delete(key));
		const flight = { stamp, version: this.#purges.version, landed };
		this.#running.set(key, flight);
		return flight;
	}
}
