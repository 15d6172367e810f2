import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { PAGES, PHONE, read, type Site } from './site.ts';

const PER_SECOND = 200;

/** What readers saw. */
export interface Visits {
	/** Answers in all. */
	readonly count: number;
	/** What was no page: its address, and the status or the error. */
	readonly failures: readonly string[];
	/** The 99th percentile of the waits, as it was in the median second. Milliseconds. */
	readonly p99: number;
}

/** The value that a share of all others does not exceed. */
function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * Lets readers come, 200 a second, whether or not those before them were answered, until something is over.
 *
 * @param web the site
 * @param work what happens meanwhile
 */
export async function whileRead(web: Site, work: () => Promise<unknown>): Promise<Visits> {
	const failures: string[] = [];
	const seconds = new Map<number, number[]>();
	const visit = async (address: string) => {
		const began = performance.now();
		const { status, html } = await read(web, address).catch((error: Error) => ({ status: error.message, html: '' }));
		if (status !== 200 || !html.includes(PHONE)) failures.push(`${address} ${status}`);
		const second = Math.floor(began / 1_000);
		seconds.set(second, [...(seconds.get(second) ?? []), performance.now() - began]);
	};
	let isOver = false;
	const working = work().finally(() => (isOver = true));
	const began = performance.now();
	const visits: Promise<void>[] = [];
	while (!isOver) {
		const due = ((performance.now() - began) / 1_000) * PER_SECOND;
		while (visits.length < due) visits.push(visit(PAGES[visits.length % PAGES.length] as string));
		await pause(5);
	}
	await Promise.all(visits);
	await working;
	const p99 = quantile(
		[...seconds.values()].map((waits) => quantile(waits, 0.99)),
		0.5,
	);
	return { count: visits.length, failures, p99 };
}
