import type { App } from './app.ts';
import { forBrowsers, keptUntil } from './cache-control.ts';
import { isCompressible, quickBrotli } from './encodings.ts';
import { Page } from './page.ts';
import type { Stamp } from './purges.ts';
import { LARGEST_KEPT } from './rules.ts';
import { outward } from './security.ts';

/**
 * What came of asking the app:
 * - `page`: an answer that may be shared, and perhaps kept;
 * - `private`: for one reader alone, passed on as it arrives;
 * - `failed`: no answer, or one that says that there is none.
 */
export type Rendering =
	| { readonly kind: 'page'; readonly page: Page }
	| { readonly kind: 'private'; readonly passed: Passed }
	| {
			readonly kind: 'failed';
			/** The app's own words, when it had any. */ readonly page?: Page;
			readonly reason: string;
	  };

/** An answer that is passed on unkept. */
export interface Passed {
	readonly status: number;
	/** Names and values in turn. */
	readonly headers: readonly string[];
	readonly body: AsyncIterable<Uint8Array>;
}

const isPrivate = (headers: Headers) =>
	headers.has('set-cookie') || /\bprivate\b/i.test(headers.get('cache-control') ?? '');

/** The whole body, or what was read of it and the rest, when it is larger than what is kept. */
async function read(response: Response): Promise<{ whole?: Buffer; stream: AsyncIterable<Uint8Array> }> {
	const reader = response.body?.getReader();
	const chunks: Uint8Array[] = [];
	async function* rest() {
		yield* chunks;
		for (;;) {
			const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
			if (done) return;
			yield value;
		}
	}
	if (!reader) return { whole: Buffer.alloc(0), stream: rest() };
	if (Number(response.headers.get('content-length') ?? 0) > LARGEST_KEPT) return { stream: rest() };
	for (let size = 0; size <= LARGEST_KEPT;) {
		const { done, value } = await reader.read();
		if (done) return { whole: Buffer.concat(chunks), stream: rest() };
		chunks.push(value);
		size += value.byteLength;
	}
	return { stream: rest() };
}

function passOn(response: Response, stream: AsyncIterable<Uint8Array>): Passed {
	const headers = outward(response.headers, response.headers.get('cache-control') ?? 'no-store', false);
	for (const cookie of response.headers.getSetCookie()) headers.push('set-cookie', cookie);
	const length = response.headers.get('content-length');
	if (length) headers.push('content-length', length);
	return { status: response.status, headers, body: stream };
}

/**
 * Asks the app for a page and makes of its answer what can be sent.
 *
 * @param app the app
 * @param key the canonical address
 * @param stamp the feed's number as the render begins
 * @param showCacheTag whether the answer says to the outside what it depends on
 * @returns the answer; it never rejects
 */
export async function render(app: App, key: string, stamp: Stamp, showCacheTag: boolean): Promise<Rendering> {
	try {
		const response = await app.get(key);
		const { headers, status } = response;
		if (isPrivate(headers)) return { kind: 'private', passed: passOn(response, (await read(response)).stream) };
		const { whole, stream } = await read(response);
		if (!whole) return { kind: 'private', passed: passOn(response, stream) };
		const until = keptUntil(headers, Date.now());
		const compress = isCompressible(headers.get('content-type') ?? '');
		const facts = {
			key,
			status,
			headers: outward(headers, forBrowsers(headers.get('cache-control') ?? 'no-store'), showCacheTag),
			tags:
				headers
					.get('cache-tag')
					?.split(/[\s,]+/)
					.filter(Boolean) ?? [],
			stamp,
			build: app.build,
			renderedAt: Date.now(),
			until,
			encoding: compress ? ('br' as const) : ('identity' as const),
		};
		const page = new Page(facts, compress ? quickBrotli(whole) : whole);
		// "Back soon" in the CMS's own words may be kept; a 5xx that may not is a failure.
		if (status >= 500 && until === 0) return { kind: 'failed', page, reason: `The app answered ${status}.` };
		return { kind: 'page', page };
	} catch (error) {
		return { kind: 'failed', reason: error instanceof Error ? error.message : 'The app threw something.' };
	}
}
