import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A row of the change feed. */
export interface FeedRow {
	id: number;
	kind: 'changed' | 'appeared' | 'retired';
	tags: string[];
}

/** Stands between a web and the real CMS: passes everything on, and may be switched off like a CMS that died. Its change feed is its own. */
export interface FrontCms {
	/** What the web is given as `CMS_URL`. */
	readonly url: string;
	/** GraphQL questions that were passed on. */
	questions(): number;
	/** All that was passed on: questions, and files of the media library. */
	requests(): number;
	/** Writes a row of the feed. Whoever waits for it is answered at once. */
	change(kind: FeedRow['kind'], tags: string[]): FeedRow;
	/** Sends the last rows of the feed again, each twice. */
	replay(count: number): void;
	/** Cuts every connection and takes no more: what a killed process looks like. */
	die(): Promise<void>;
	/** Listens again, at the same address. */
	revive(): Promise<void>;
	/** Takes requests and answers none: what a stopped process looks like. */
	freeze(isFrozen: boolean): void;
	/** Changes answers to GraphQL questions on their way back; `undefined` to leave them alone. */
	spoil(how: ((body: string) => string) | undefined): void;
	/** Answers `reset` to the next who asks, as a CMS on another database does. */
	reset(latest: number): void;
	stop(): Promise<void>;
}

const LONGEST_WAIT_MS = 25_000;

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** The feed as the CMS promises it: at once without `after` or when there is something, else after a wait. */
class Feed {
	rows: FeedRow[] = [];
	latest = 0;
	/** Until somebody has been told. */
	isAnew = false;
	readonly #waiting = new Set<() => void>();

	answer(request: IncomingMessage, response: ServerResponse): void {
		const after = new URL(request.url ?? '/', 'http://cms').searchParams.get('after');
		const give = (changes: FeedRow[], reset?: true) => {
			if (reset) this.isAnew = false;
			response
				.setHeader('content-type', 'application/json')
				.end(JSON.stringify({ latest: this.latest, changes, reset }));
		};
		if (after === null) return void give([]);
		if (this.isAnew) return void give([], true);
		const newer = () => this.rows.filter(({ id }) => id > Number(after));
		if (newer().length > 0) return void give(newer());
		const wake = () => {
			clearTimeout(timer);
			this.#waiting.delete(wake);
			if (this.isAnew) give([], true);
			else give(this.rows.filter((row) => row.id > Number(after) || this.replayed.includes(row)));
		};
		const timer = setTimeout(wake, LONGEST_WAIT_MS);
		this.#waiting.add(wake);
		response.once('close', () => {
			clearTimeout(timer);
			this.#waiting.delete(wake);
		});
	}

	replayed: FeedRow[] = [];

	wake(): void {
		for (const wake of [...this.#waiting]) wake();
	}
}

async function passOn(
	target: string,
	request: IncomingMessage,
	response: ServerResponse,
	spoil?: (body: string) => string,
) {
	const body = await bodyOf(request);
	const options = { method: request.method, headers: { ...request.headers, 'accept-encoding': 'identity' } };
	const asked = http.request(target + request.url, options, (answer) => {
		if (!spoil) {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			return void answer.pipe(response);
		}
		void bodyOf(answer).then((whole) => {
			const { 'content-length': _length, ...headers } = answer.headers;
			response.writeHead(answer.statusCode ?? 502, headers).end(spoil(whole.toString()));
		});
	});
	asked.once('error', () => response.destroy());
	asked.end(body);
}

/**
 * Starts one.
 *
 * @param cmsUrl the real CMS
 */
export async function frontCms(cmsUrl: string): Promise<FrontCms> {
	const feed = new Feed();
	let questions = 0;
	let requests = 0;
	let isFrozen = false;
	let spoil: ((body: string) => string) | undefined;
	const server = http.createServer((request, response) => {
		if (isFrozen) return;
		if (request.url?.startsWith('/api/changes')) return feed.answer(request, response);
		const isQuestion = request.url === '/graphql';
		if (isQuestion) questions += 1;
		requests += 1;
		void passOn(cmsUrl, request, response, isQuestion ? spoil : undefined);
	});
	const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	await listen(0);
	const { port } = server.address() as AddressInfo;
	const die = () =>
		new Promise<void>((resolve) => {
			if (!server.listening) return resolve();
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return {
		url: `http://127.0.0.1:${port}`,
		questions: () => questions,
		requests: () => requests,
		change(kind, tags) {
			feed.latest += 1;
			const row = { id: feed.latest, kind, tags };
			feed.rows.push(row);
			feed.wake();
			return row;
		},
		replay(count) {
			const last = feed.rows.slice(-count);
			feed.replayed = last;
			feed.rows = [...feed.rows, ...last];
			feed.wake();
			feed.rows = feed.rows.slice(0, -last.length);
			feed.replayed = [];
		},
		die,
		revive: () => listen(port),
		freeze(frozen) {
			isFrozen = frozen;
			if (!frozen) server.closeAllConnections();
		},
		spoil(how) {
			spoil = how;
		},
		reset(latest) {
			feed.rows = [];
			feed.latest = latest;
			feed.isAnew = true;
			feed.wake();
		},
		stop: die,
	};
}
