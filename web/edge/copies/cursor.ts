import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PurgeRecord } from '../purges.ts';

/** How far the feed was read, and when the CMS was last heard. */
export interface CursorRecord extends PurgeRecord {
	/** The last word from the CMS. Milliseconds since 1970; 0 for never. */
	readonly lastWord: number;
}

const isNumbers = (value: unknown): value is Record<string, number> =>
	typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);

function isCursor(value: unknown): value is CursorRecord {
	const { epoch, cursor, purged, retired, lastWord } = (value ?? {}) as Partial<CursorRecord>;
	return (
		typeof epoch === 'string' &&
		Number.isSafeInteger(cursor) &&
		Number.isSafeInteger(lastWord) &&
		isNumbers(purged) &&
		isNumbers(retired)
	);
}

/** The file beside the copies that says how far the feed was read when they were made. */
export class CursorFile {
	readonly #file: string;

	/** @param folder where it is; made when it is missing */
	constructor(folder: string) {
		this.#file = path.join(folder, 'cursor');
		try {
			mkdirSync(folder, { recursive: true, mode: 0o700 });
		} catch {
			// What cannot be made cannot be written either; the copies say so.
		}
	}

	/** What an earlier process wrote; `undefined` when there is nothing that can be trusted. */
	read(): CursorRecord | undefined {
		try {
			const value: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
			return isCursor(value) ? value : undefined;
		} catch {
			return undefined;
		}
	}

	/** Writes it whole or not at all. A disk that cannot be written is no reason to stop: an older number only means more to catch up. */
	async write(record: CursorRecord): Promise<void> {
		try {
			await writeFile(`${this.#file}.new`, JSON.stringify(record), { mode: 0o600 });
			await rename(`${this.#file}.new`, this.#file);
		} catch {
			// The copies say so.
		}
	}
}
