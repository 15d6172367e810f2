import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 250;
const BUSY = 0.3;

/** Settles once this process has spent most of the last quarter of a second waiting. It keeps no process alive. */
export async function whenIdle(): Promise<void> {
	for (;;) {
		const before = performance.eventLoopUtilization();
		await pause(LOOK_MS, undefined, { ref: false });
		if (performance.eventLoopUtilization(before).utilization < BUSY) return;
	}
}
