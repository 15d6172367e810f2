import { LRUCache } from 'lru-cache';
import type { Copies } from './copies/copies.ts';
import type { Page } from './page.ts';
import { LARGEST_IN_MEMORY, MEMORY_BYTES, REMEMBERED_REFUSALS } from './rules.ts';

const SAME_COPY_MS = 60_000;
// How many of the pages visited last are looked at after a purge.
const RECENT = 256;

const isSame = (one: Page, other: Page) =>
	one.facts.stamp.epoch === other.facts.stamp.epoch &&
	one.facts.stamp.cursor === other.facts.stamp.cursor &&
	one.facts.build === other.facts.build &&
	one.facts.until === other.facts.until &&
	other.facts.renderedAt - one.facts.renderedAt < SAME_COPY_MS &&
	one.body.equals(other.body);

/** The pages that are kept: those visited lately in memory, all of them on disk. Refusals have a place of their own, which is small. */
export class Store {
	readonly #copies: Copies;
	readonly #pages: LRUCache<string, Page>;
	readonly #refusals = new LRUCache<string, Page>({ max: REMEMBERED_REFUSALS });
	readonly #loading = new Map<string, Promise<Page | undefined>>();

	/**
	 * @param copies the last good copies on disk
	 * @param bytes what the pages in memory may take
	 */
	constructor(copies: Copies, bytes = MEMORY_BYTES) {
		this.#copies = copies;
		this.#pages = new LRUCache({
			maxSize: bytes,
			maxEntrySize: LARGEST_IN_MEMORY,
			sizeCalculation: (page) => page.bytes,
		});
	}

	/** How many answers are in memory. */
	get count(): number {
		return this.#pages.size + this.#refusals.size;
	}

	/** An answer that is in memory. */
	get(key: string): Page | undefined {
		return this.#pages.get(key) ?? this.#refusals.get(key);
	}

	/** An answer, from memory or else from its copy, which is read once for all who wait for it. */
	async find(key: string): Promise<Page | undefined> {
		const held = this.get(key);
		if (held || !this.#copies.has(key)) return held;
		const loading = this.#loading.get(key) ?? this.#load(key);
		return loading;
	}

	/** Keeps an answer in place of what was there. */
	keep(page: Page): void {
		const { key, status } = page.facts;
		const before = this.get(key);
		page.visits = Math.floor((before?.visits ?? 0) / 2);
		this.#remember(page);
		// A made-up address is no copy to keep; one that had a page, or that the CMS knows, is.
		const isMadeUp = status === 404 && !this.#copies.has(key);
		const isWritten = before !== undefined && this.#copies.has(key) && isSame(before, page);
		if (!isMadeUp && !isWritten) this.#copies.write(page);
	}

	/** Settles when few enough copies wait to be written: pages must not be rendered faster than the disk takes them. */
	room(): Promise<void> {
		return this.#copies.room();
	}

	/** Forgets an answer, copy and all. */
	drop(key: string): void {
		this.#pages.delete(key);
		this.#refusals.delete(key);
		this.#copies.remove(key);
	}

	/** Writes a page's copy again, after it was packed. */
	rewrite(page: Page): void {
		if (this.get(page.facts.key) !== page) return;
		this.#remember(page);
		this.#copies.write(page);
	}

	/** The pages visited last, the latest first. */
	*recent(): Generator<Page> {
		let count = 0;
		for (const page of this.#pages.values()) {
			if (count >= RECENT) return;
			count += 1;
			yield page;
		}
	}

	/**
	 * Forgets every answer that is no good any more.
	 *
	 * @param isGood asked about each
	 */
	async sweep(isGood: (page: Page) => boolean): Promise<void> {
		for (const kind of [this.#pages, this.#refusals])
			for (const [key, page] of [...kind.entries()]) if (!isGood(page)) kind.delete(key);
		await this.#copies.sweep(isGood);
	}

	#remember(page: Page): void {
		const { key, status } = page.facts;
		const isRefusal = status !== 200;
		(isRefusal ? this.#pages : this.#refusals).delete(key);
		(isRefusal ? this.#refusals : this.#pages).set(key, page);
	}

	#load(key: string): Promise<Page | undefined> {
		const loading = this.#copies
			.read(key)
			.then((page) => {
				// While the file was read a render may have brought something newer.
				const newer = this.get(key);
				if (page && !newer) this.#remember(page);
				return newer ?? page;
			})
			.finally(() => this.#loading.delete(key));
		this.#loading.set(key, loading);
		return loading;
	}
}
