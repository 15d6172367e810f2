import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A clock for a server that a test starts: it runs, from wherever the test sets it. */
export interface MovedClock {
	/** Options for the server's Node. */
	readonly nodeArgs: readonly string[];
	/** Sets it; the server sees it within some 10 ms. */
	set(moment: Date): void;
	/** Removes what it wrote. */
	end(): void;
}

/** Makes a clock that is right until it is set. */
export function movedClock(): MovedClock {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-moved-'));
	const file = path.join(folder, 'offset');
	writeFileSync(file, '0');
	const module = new URL('../faults/shifted-clock.ts', import.meta.url);
	module.searchParams.set('file', file);
	return {
		nodeArgs: ['--import', module.href],
		set: (moment) => writeFileSync(file, String(moment.getTime() - Date.now())),
		end: () => rmSync(folder, { recursive: true, force: true }),
	};
}
