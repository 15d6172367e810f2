import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { startServer } from '../../scripts/lib/server.ts';
import type { BenchContext, Measurement } from './measurement.ts';
import { otherWeb, untilKept, withWeb, type MeasuredWeb } from './web.ts';

const PAGE = '/conditions/migraine';
const RENDERS = 100;
const STARTS = 5;

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function htmlBytes({ webUrl }: BenchContext): Promise<Record<string, number>> {
	const html = Buffer.from(await (await fetch(webUrl + PAGE)).arrayBuffer());
	const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
	return { html_br_bytes: packed.byteLength };
}

/** Purges the page's own document and asks for the page, again and again: each time it is rendered from a new answer of the CMS. */
async function renders(context: BenchContext): Promise<Record<string, number>> {
	const work = async ({ url, front }: MeasuredWeb) => {
		await untilKept(url + PAGE);
		const tags = ((await fetch(url + PAGE)).headers.get('cache-tag') ?? '').split(' ');
		const tag = tags.find((name) => name.startsWith('condition:')) ?? '';
		const times: number[] = [];
		for (let tries = 0; times.length < RENDERS && tries < RENDERS * 3; tries += 1) {
			front.change('changed', [tag]);
			await pause(15);
			const began = performance.now();
			const response = await fetch(url + PAGE);
			await response.arrayBuffer();
			const elapsed = performance.now() - began;
			if (response.headers.get('cache-status')?.includes('fwd=miss')) times.push(elapsed);
		}
		if (times.length < RENDERS) throw new Error('The page was not rendered often enough to tell.');
		return { render_p50_ms: median(times) };
	};
	return withWeb(context, 'render', work, { env: { SHOW_CACHE_TAG: 'true' } });
}

/** From the start of the process to the first good page, with no copies. */
async function firstPage(context: BenchContext): Promise<Record<string, number>> {
	const times: number[] = [];
	for (let start = 0; start < STARTS; start += 1) {
		const { url, command } = await otherWeb(context, `first-${start}`, context.cmsUrl);
		const began = performance.now();
		const server = startServer(command);
		try {
			for (;;) {
				if (performance.now() - began > 20_000) throw new Error('There was no first page within 20 s.');
				const response = await fetch(url + PAGE).catch(() => undefined);
				if (response) await response.arrayBuffer();
				if (response?.status === 200) break;
				await pause(5);
			}
			times.push(performance.now() - began);
		} finally {
			await server.stop();
		}
	}
	return { web_first_page_ms: median(times) };
}

export const measurements: Measurement[] = [
	{ keys: { html_br_bytes: { unit: 'bytes', bar: { atMost: 13_500 } } }, measure: htmlBytes },
	{ keys: { render_p50_ms: { unit: 'ms', bar: { atMost: 30 } } }, measure: renders },
	{ keys: { web_first_page_ms: { unit: 'ms', bar: { atMost: 500 } } }, measure: firstPage },
];
