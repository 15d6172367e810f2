import { setTimeout as pause } from 'node:timers/promises';
import { rssMegabytes } from './load.ts';
import type { BenchContext, Measurement } from './measurement.ts';
import { writeStubBuild } from './stub-app.ts';
import { untilKept, withWeb } from './web.ts';

const PAGES = 10_000;
const AT_ONCE = 16;
const HEADERS = {
	'content-type': 'text/html',
	'cache-control': 'public, max-age=0, must-revalidate, s-maxage=31536000',
};
const UNKNOWN = 10_000;

async function visitAll(count: number, visit: (number: number) => Promise<unknown>): Promise<void> {
	let next = 0;
	const visitor = async () => {
		while (next < count) await visit(next++);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, visitor));
}

/** 10,000 pages the size of the migraine page, each visited twice: rendered, then from memory or its copy. */
async function visited(context: BenchContext): Promise<Record<string, number>> {
	const page = await fetch(`${context.webUrl}/conditions/migraine`);
	const headers = { ...HEADERS, 'cache-tag': page.headers.get('cache-tag') ?? '' };
	const policy = { 'content-security-policy': page.headers.get('content-security-policy') ?? '' };
	const build = writeStubBuild(context.folder, await page.text(), { ...headers, ...policy });
	const command = { args: [build] };
	const work = async ({ url, pid }: { url: string; pid: number }) => {
		await untilKept(`${url}/visited/0`);
		let most = 0;
		const watch = setInterval(() => (most = Math.max(most, rssMegabytes(pid))), 100);
		for (let round = 0; round < 2; round += 1) {
			await visitAll(PAGES, async (number) => {
				const response = await fetch(`${url}/visited/${number}`, { headers: { 'accept-encoding': 'br' } });
				const html = await response.text();
				if (!html.includes(`igraine ${number}`)) throw new Error(`/visited/${number} was another page.`);
				if (round === 1 && response.headers.get('cache-status') !== 'clinic-pages; hit')
					throw new Error(`/visited/${number} was not kept.`);
			});
		}
		await pause(500);
		clearInterval(watch);
		return { web_rss_10k_mb: most };
	};
	return withWeb(context, 'memory', work, command);
}

/** Addresses and names of photos nobody has, while the feed is live: what the CMS is asked. */
async function flood(context: BenchContext): Promise<Record<string, number>> {
	return withWeb(context, 'flood', async ({ url, front }) => {
		await untilKept(`${url}/conditions/migraine`);
		const isUnknown = async (address: string) => {
			const response = await fetch(url + address);
			await response.arrayBuffer();
			if (response.status !== 404) throw new Error(`${address} was answered ${response.status}.`);
		};
		// What there is is asked for once.
		await isUnknown('/no-such-page');
		await isUnknown('/uploads/no_such_photo.jpg');
		const before = front.requests();
		await visitAll(UNKNOWN, (number) => isUnknown(`/no-such-page-${number}`));
		await visitAll(UNKNOWN, (number) => isUnknown(`/uploads/no_such_photo_${number}.jpg`));
		return { flood_cms_queries: front.requests() - before };
	});
}

export const measurements: Measurement[] = [
	{ keys: { web_rss_10k_mb: { unit: 'MB', bar: { atMost: 300 } } }, measure: visited },
	{ keys: { flood_cms_queries: { unit: 'queries', bar: { atMost: 0 } } }, measure: flood },
];
