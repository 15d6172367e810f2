import { inject } from 'vitest';
import { until } from './until.ts';

interface Changes {
	readonly latest: number;
	readonly changes: readonly { readonly kind: string }[];
}

async function changes(query: string): Promise<Changes> {
	const headers = { authorization: `Bearer ${inject('previewToken')}` };
	return (await (await fetch(`${inject('cmsUrl')}/api/changes${query}`, { headers })).json()) as Changes;
}

async function cursor(): Promise<number> {
	const metrics = await (await fetch(`${inject('metricsUrl')}/metrics`)).text();
	return Number(/^clinic_edge_feed_cursor (-?\d+)$/m.exec(metrics)?.[1]);
}

/**
 * Waits until the site has heard of what was just published: some milliseconds. A saved draft is no news for it.
 *
 * @throws Error when it does not hear in half a second, the longest a correction may take
 */
export async function untilHeard(): Promise<void> {
	if (!inject('metricsUrl')) return;
	const { latest } = await changes('');
	if (latest === 0) return;
	const last = await changes(`?after=${latest - 1}`);
	if (last.changes.at(-1)?.kind === 'drafted') return;
	await until(async () => (await cursor()) >= latest, `the site hears of change ${latest}`, 500);
}
