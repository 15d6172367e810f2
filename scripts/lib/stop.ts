import { readFileSync } from 'node:fs';
import { launchers } from './launchers.ts';

const POLL_MS = 500;

const controller = new AbortController();

/** Aborted once somebody asks this command to end: Ctrl-C, SIGTERM, a closed terminal, or the end of the npx or pnpm that started it. */
export const stopSignal: AbortSignal = controller.signal;

/** Whether this was started with `nohup`: then a closed terminal is no request. */
function ignoresHangUp(): boolean {
	try {
		const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
		return (Number.parseInt(mask?.slice(-1) ?? '0', 16) & 1) === 1;
	} catch {
		return false;
	}
}

/** Begins to listen for those requests. Without it the process ends at once and its children live on. */
export function listenForStop(): void {
	const names: NodeJS.Signals[] = ignoresHangUp() ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const name of names) process.on(name, () => controller.abort());
	const isWhole = launchers();
	setInterval(() => isWhole() || controller.abort(), POLL_MS).unref();
}

/** Settles when this command is asked to end. */
export function stopRequested(): Promise<undefined> {
	return new Promise((resolve) => {
		if (stopSignal.aborted) return resolve(undefined);
		stopSignal.addEventListener('abort', () => resolve(undefined), { once: true });
	});
}
