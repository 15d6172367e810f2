import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stopSignal } from './stop.ts';

const POLL_MS = 500;

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

function take(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		return false;
	}
}

function holder(file: string): number | undefined {
	try {
		return Number(readFileSync(file, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
}

/**
 * Does its work while no other command on this machine builds: "pnpm start" beside "pnpm test" would find half a build. A lock
 * whose holder is gone does not count.
 *
 * @param file the lock file
 * @param work what to do meanwhile
 */
export async function withBuildLock<T>(file: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(path.dirname(file), { recursive: true });
	let isTold = false;
	while (!take(file)) {
		const pid = holder(file);
		if (pid === undefined || !isAlive(pid)) {
			rmSync(file, { force: true });
			continue;
		}
		if (!isTold) console.log(`Another command (process ${pid}) is building; waiting for it ...`);
		isTold = true;
		await pause(POLL_MS, undefined, { signal: stopSignal });
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}
