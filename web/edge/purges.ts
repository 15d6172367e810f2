import { randomUUID } from 'node:crypto';

/** A row of the CMS's change feed. */
export interface Change {
	readonly id: number;
	readonly kind: 'changed' | 'appeared' | 'retired';
	readonly tags: readonly string[];
}

/** The moment a render began, in the feed's own numbers. Numbers of different epochs cannot be compared. */
export interface Stamp {
	readonly epoch: string;
	readonly cursor: number;
}

/** What is stored beside the copies. */
export interface PurgeRecord extends Stamp {
	readonly purged: Record<string, number>;
	readonly retired: Record<string, number>;
}

/** Names a document, as in `condition:abc`; a tag without a colon names a list. */
const isDocument = (tag: string) => tag.includes(':');

/**
 * Knows which tags were purged, and by which row of the feed. A page holds the number its render began at; it is outdated when one of its
 * tags was purged by a later row. So a purge costs the same whether ten pages are kept or ten thousand.
 */
export class Purges {
	/** Grows with each purge in this process: as long as it stands still, what was fresh is fresh. */
	version = 0;
	#epoch: string;
	#cursor: number;
	readonly #purged: Map<string, number>;
	readonly #retired: Map<string, number>;

	/** @param stored what an earlier process left; without it every copy is of an unknown time, and outdated */
	constructor(stored?: PurgeRecord) {
		this.#epoch = stored?.epoch ?? randomUUID();
		this.#cursor = stored?.cursor ?? -1;
		this.#purged = new Map(Object.entries(stored?.purged ?? {}));
		this.#retired = new Map(Object.entries(stored?.retired ?? {}));
	}

	/** The last row of the feed that was applied; -1 before the first answer. */
	get cursor(): number {
		return this.#cursor;
	}

	/** What a render that begins now is marked with. */
	stamp(): Stamp {
		return { epoch: this.#epoch, cursor: this.#cursor };
	}

	/**
	 * Takes over rows of the feed. Rows that came before are harmless.
	 *
	 * @param changes the rows
	 * @param cursor the number to go on from
	 */
	apply(changes: readonly Change[], cursor: number): void {
		for (const { id, kind, tags } of changes) {
			for (const tag of tags) this.#purged.set(tag, Math.max(id, this.#purged.get(tag) ?? 0));
			if (kind !== 'retired') continue;
			// A list without the document may still be shown; only where the row names no document is it the list that is withdrawn.
			const named = tags.some(isDocument) ? tags.filter(isDocument) : tags;
			for (const tag of named) this.#retired.set(tag, Math.max(id, this.#retired.get(tag) ?? 0));
		}
		this.#cursor = Math.max(this.#cursor, cursor);
		if (changes.length > 0) this.version += 1;
	}

	/**
	 * Begins anew, after a gap in the feed: every page is outdated, and since any of them may have been withdrawn meanwhile, no copy
	 * counts as good.
	 *
	 * @param cursor the number to go on from
	 */
	reset(cursor: number): void {
		this.#epoch = randomUUID();
		this.#cursor = cursor;
		this.#purged.clear();
		this.#retired.clear();
		this.version += 1;
	}

	/** Whether something a page shows has changed since its render began. A page without tags depends on nothing. */
	isPurged(stamp: Stamp, tags: readonly string[]): boolean {
		return this.#isPast(this.#purged, stamp, tags);
	}

	/** Whether something a page shows was withdrawn since its render began, or may have been. */
	isRetired(stamp: Stamp, tags: readonly string[]): boolean {
		return this.#isPast(this.#retired, stamp, tags);
	}

	#isPast(numbers: ReadonlyMap<string, number>, stamp: Stamp, tags: readonly string[]): boolean {
		if (tags.length === 0) return false;
		if (stamp.epoch !== this.#epoch) return true;
		return tags.some((tag) => (numbers.get(tag) ?? -1) > stamp.cursor);
	}

	toJSON(): PurgeRecord {
		return { ...this.stamp(), purged: Object.fromEntries(this.#purged), retired: Object.fromEntries(this.#retired) };
	}
}
