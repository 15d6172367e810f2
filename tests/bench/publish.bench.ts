import { editing } from './editing.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const CONDITION = 'api::condition.condition';
const CONTRAINDICATION = 'api::contraindication.contraindication';
const PAGE = '/conditions/migraine';
const PUBLISHES = 200;
const PAGES = 50;

const quantile = (values: readonly number[], part: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;

async function read(url: string): Promise<string> {
	const response = await fetch(url);
	const html = await response.text();
	if (response.status !== 200) throw new Error(`${url} was answered ${response.status}.`);
	return html;
}

/** From "published" to the first public answer with the new words, asked without a pause. */
async function publishing(context: BenchContext): Promise<Record<string, number>> {
	const { list, publish } = editing(context);
	const migraine = (await list(CONDITION)).find(({ slug }) => slug === 'migraine');
	if (!migraine) throw new Error('There is no migraine page.');
	const { documentId, summary } = migraine;
	const waits: number[] = [];
	for (let at = 0; at < PUBLISHES; at += 1) {
		const words = `Migraine can keep you in bed. Edition ${at}.`;
		await publish(CONDITION, documentId, { summary: words });
		const start = performance.now();
		while (!(await read(context.webUrl + PAGE)).includes(words)) {
			if (performance.now() - start > 10_000) throw new Error('The new words never came.');
		}
		waits.push(performance.now() - start);
	}
	await publish(CONDITION, documentId, { summary });
	return {
		publish_p50_ms: quantile(waits, 0.5),
		publish_p95_ms: quantile(waits, 0.95),
		publish_max_ms: Math.max(...waits),
	};
}

/** Pages that show one contraindication: those of the demo content, and copies of the migraine page until there are 50. */
async function pagesThatUse(context: BenchContext, tag: string): Promise<string[]> {
	const { list, clone, publish } = editing(context);
	const sitemap = await read(`${context.webUrl}/sitemap.xml`);
	const using: string[] = [];
	for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
		const response = await fetch(url);
		await response.text();
		if (response.headers.get('cache-tag')?.split(' ').includes(tag)) using.push(url);
	}
	const migraine = (await list(CONDITION)).find(({ slug }) => slug === 'migraine');
	if (!migraine) throw new Error('There is no migraine page.');
	while (using.length < PAGES) {
		const slug = `bench-${using.length}`;
		const documentId = await clone(CONDITION, migraine.documentId, { name: `Bench ${using.length}`, slug });
		await publish(CONDITION, documentId, {});
		using.push(`${context.webUrl}/conditions/${slug}`);
	}
	return using;
}

const isKept = async (url: string): Promise<boolean> => {
	const response = await fetch(url, { method: 'HEAD' });
	return /; hit$/.test(response.headers.get('cache-status') ?? '');
};

/** One fact on 50 pages: when its old words were last seen, when all had the new ones, and that no other page was touched. */
async function fanout(context: BenchContext): Promise<Record<string, number>> {
	const { list, publish } = editing(context);
	const [fact] = await list(CONTRAINDICATION);
	if (!fact) throw new Error('There is no contraindication.');
	const old = String(fact.advice);
	const words = 'Ask your own doctor first, edition two.';
	const pages = await pagesThatUse(context, `contraindication:${fact.documentId}`);
	const others = ['/contact', '/team', '/conditions', '/privacy'].map((path) => context.webUrl + path);
	for (const url of [...pages, ...others, ...pages, ...others]) await read(url);
	await publish(CONTRAINDICATION, fact.documentId, { advice: words });
	const start = performance.now();
	let lastOld = 0;
	const waiting = new Set(pages);
	while (waiting.size > 0) {
		for (const url of waiting) {
			const html = await read(url);
			if (html.includes(words)) waiting.delete(url);
			else lastOld = performance.now() - start;
		}
		if (performance.now() - start > 60_000) throw new Error('The new words never came everywhere.');
	}
	const fresh = performance.now() - start;
	const untouched = (await Promise.all(others.map(isKept))).every(Boolean);
	await publish(CONTRAINDICATION, fact.documentId, { advice: old });
	const results = { fanout_old_ms: lastOld, fanout_fresh_ms: fresh };
	if (!untouched) throw new Error('Pages that do not show the fact were purged with it.');
	return results;
}

export const measurements: Measurement[] = [
	{
		keys: {
			publish_p50_ms: { unit: 'ms', bar: { atMost: 25 } },
			publish_p95_ms: { unit: 'ms', bar: { atMost: 80 } },
			publish_max_ms: { unit: 'ms', bar: { atMost: 500 } },
		},
		measure: publishing,
	},
	{
		keys: {
			fanout_old_ms: { unit: 'ms', bar: { atMost: 100 } },
			// 50 pages, one after the other, at the bar of render_p50_ms.
			fanout_fresh_ms: { unit: 'ms', bar: { atMost: 1_500 } },
		},
		measure: fanout,
	},
];
