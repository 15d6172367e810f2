import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Page } from '../page.ts';
import { DISK_BYTES } from '../rules.ts';
import { readCopy, writeCopy } from './file.ts';

const TEMPORARY = '.new';
const WRITERS = 4;
// Each takes memory until it is written.
const MOST_WAITING = 100;
const LONGEST_WAIT_MS = 1_000;

/** A name any file system takes, whatever the address. */
const nameOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40);

/**
 * The last good copies: one file a page, in one folder. A file is written beside its name and moved there, so that a reader, or a power cut,
 * meets the old copy or the new one and never half of one. A disk that is full or read-only costs the copies and nothing else.
 */
export class Copies {
	readonly #folder: string;
	readonly #log: Log;
	readonly #limit: number;
	/** Each copy's name and size, the one written longest ago first. */
	readonly #sizes = new Map<string, number>();
	#total = 0;
	/** The newest state of each page that is still to be written: a page, or its absence. */
	readonly #waiting = new Map<string, Page | undefined>();
	readonly #busy = new Set<string>();
	#writing: Promise<void> | undefined;
	#hasRoom = Promise.withResolvers<void>();
	#isRoomKnown = true;
	#isTold = false;
	/** What the disk took of what it was given lately. */
	#written = 0;
	#failed = 0;

	/**
	 * @param folder where they are; made when it is missing
	 * @param log told once when the disk cannot be written, and when it can again
	 * @param limit what they may take together, in bytes
	 */
	constructor(folder: string, log: Log, limit = DISK_BYTES) {
		this.#folder = folder;
		this.#log = log;
		this.#limit = limit;
		try {
			mkdirSync(folder, { recursive: true, mode: 0o700 });
			for (const name of readdirSync(folder)) this.#meet(name);
		} catch (error) {
			this.#tell(error);
		}
	}

	/** How many pages have a copy. */
	get count(): number {
		return this.#sizes.size;
	}

	/** Whether a page has a copy; asks memory alone. */
	has(key: string): boolean {
		return this.#waiting.has(key) ? this.#waiting.get(key) !== undefined : this.#sizes.has(nameOf(key));
	}

	/** Reads a page's copy; `undefined` when there is none that is whole. */
	async read(key: string): Promise<Page | undefined> {
		if (this.#waiting.has(key)) return this.#waiting.get(key);
		const name = nameOf(key);
		if (!this.#sizes.has(name)) return undefined;
		const file = await readFile(path.join(this.#folder, name)).catch(() => undefined);
		const page = file && readCopy(file, key);
		if (page) return page;
		this.#log.warn('A copy was not whole, and is thrown away');
		this.remove(key);
		return undefined;
	}

	/** Writes a page's copy soon. */
	write(page: Page): void {
		this.#put(page.facts.key, page);
	}

	/** Forgets a page's copy now, and deletes it soon. */
	remove(key: string): void {
		if (this.has(key)) this.#put(key, undefined);
	}

	/**
	 * Deletes every copy that is no good any more. It reads them all, one after another.
	 *
	 * @param isGood asked about each
	 */
	async sweep(isGood: (page: Page) => boolean): Promise<void> {
		// What is still to be written is looked at too.
		await this.flush();
		for (const name of [...this.#sizes.keys()]) {
			const file = await readFile(path.join(this.#folder, name)).catch(() => undefined);
			const page = file && readCopy(file);
			if (page && !isGood(page)) this.remove(page.facts.key);
		}
		await this.flush();
	}

	/** Settles when few enough copies wait for the disk; on a disk that hangs, after a second. */
	async room(): Promise<void> {
		if (this.#waiting.size < MOST_WAITING) return;
		if (this.#isRoomKnown) this.#hasRoom = Promise.withResolvers();
		this.#isRoomKnown = false;
		await Promise.race([this.#hasRoom.promise, pause(LONGEST_WAIT_MS, undefined, { ref: false })]);
	}

	/** Settles when everything is on the disk, or could not be. */
	async flush(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	#meet(name: string): void {
		const file = path.join(this.#folder, name);
		if (name.endsWith(TEMPORARY)) rmSync(file, { force: true });
		else this.#count(name, statSync(file).size);
	}

	#count(name: string, size: number | undefined): void {
		this.#total += (size ?? 0) - (this.#sizes.get(name) ?? 0);
		this.#sizes.delete(name);
		if (size !== undefined) this.#sizes.set(name, size);
	}

	#put(key: string, page: Page | undefined): void {
		this.#waiting.set(key, page);
		this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
	}

	async #writeAll(): Promise<void> {
		// Leaves the request that kept the page room to answer first.
		await new Promise((resolve) => setImmediate(resolve));
		this.#written = this.#failed = 0;
		await Promise.all(Array.from({ length: WRITERS }, () => this.#write()));
		if (!this.#isTold || this.#failed > 0 || this.#written === 0) return;
		this.#isTold = false;
		this.#log.info('The last good copies are written again');
	}

	async #write(): Promise<void> {
		for (let next = this.#next(); next; next = this.#next()) {
			const [key, page] = next;
			this.#busy.add(key);
			await this.#store(nameOf(key), page).catch((error: unknown) => {
				this.#failed += 1;
				this.#tell(error);
			});
			this.#busy.delete(key);
			// A newer state may have come while this one was written: then it is met again.
			if (this.#waiting.get(key) === page) this.#waiting.delete(key);
			if (this.#waiting.size >= MOST_WAITING) continue;
			this.#isRoomKnown = true;
			this.#hasRoom.resolve();
		}
	}

	#next(): [string, Page | undefined] | undefined {
		for (const entry of this.#waiting) if (!this.#busy.has(entry[0])) return entry;
		return undefined;
	}

	async #store(name: string, page: Page | undefined): Promise<void> {
		const file = path.join(this.#folder, name);
		if (!page) {
			this.#count(name, undefined);
			return rm(file, { force: true });
		}
		const bytes = writeCopy(page);
		try {
			await writeFile(file + TEMPORARY, bytes, { mode: 0o600 });
			await rename(file + TEMPORARY, file);
		} catch (error) {
			// The old copy is older than what readers have seen: better none.
			this.#count(name, undefined);
			await Promise.all([file, file + TEMPORARY].map((each) => rm(each, { force: true }).catch(() => {})));
			throw error;
		}
		this.#written += 1;
		this.#count(name, bytes.byteLength);
		await this.#makeRoom();
	}

	async #makeRoom(): Promise<void> {
		for (const name of this.#sizes.keys()) {
			if (this.#total <= this.#limit) return;
			this.#count(name, undefined);
			await rm(path.join(this.#folder, name), { force: true });
		}
	}

	#tell(error: unknown): void {
		if (this.#isTold) return;
		this.#isTold = true;
		const reason = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';
		this.#log.error('The last good copies cannot be written: pages are served from memory alone', { reason });
	}
}
