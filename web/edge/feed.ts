import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf, type Log } from './log.ts';
import type { Change } from './purges.ts';

/**
 * - `starting`: nothing was heard yet.
 * - `live`: each change is heard of at once.
 * - `away`: the CMS does not answer.
 * - `absent`: it answers, but has no feed; nothing is known of changes.
 */
export type FeedState = 'starting' | 'live' | 'away' | 'absent';

/** An answer of `GET /api/changes`. */
export interface FeedAnswer {
	readonly latest: number;
	readonly changes: readonly Change[];
	readonly reset: boolean;
}

/** What the feed's reader needs. */
export interface FeedOptions {
	readonly url: string;
	readonly token: string;
	/** Where to go on from; `undefined` when nothing is known. */
	cursor(): number | undefined;
	/** Told each answer, in order; the next question waits for it. */
	onAnswer(answer: FeedAnswer): Promise<void>;
	onState(state: FeedState): void;
	readonly log: Log;
	/** Longest and shortest wait before another try, and for an answer, in milliseconds. */
	readonly times?: { readonly shortest: number; readonly longest: number; readonly timeout: number };
}

// The CMS answers after 25 s at the latest.
const TIMES = { shortest: 100, longest: 5_000, timeout: 35_000 };
const KINDS = ['changed', 'appeared', 'retired'];
const LARGEST_ANSWER = 10_000_000;

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isChange(value: unknown): value is Change {
	const { id, kind, tags } = (value ?? {}) as Partial<Change>;
	return (
		isNumber(id) && KINDS.includes(kind ?? '') && Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')
	);
}

/**
 * Reads an answer of the feed.
 *
 * @param text the body
 * @throws Error when it is not what the CMS answers: a proxy's error page, half an answer
 */
export function parseFeed(text: string): FeedAnswer {
	const { latest, changes, reset } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
	if (!isNumber(latest) || !Array.isArray(changes) || !changes.every(isChange))
		throw new Error('The change feed gave an answer of another shape.');
	return { latest, changes, reset: reset === true };
}

/** Reads the CMS's change feed for as long as this process lives, and never gives up. */
export class FeedReader {
	state: FeedState = 'starting';
	readonly #options: FeedOptions;
	readonly #stop = new AbortController();
	#hurry = new AbortController();
	#failures = 0;
	#asked = Promise.withResolvers<void>();
	#done: Promise<void> = Promise.resolve();

	constructor(options: FeedOptions) {
		this.#options = options;
	}

	start(): void {
		this.#done = this.#run();
	}

	/** Ends it, also in the middle of a wait. */
	async stop(): Promise<void> {
		this.#stop.abort();
		this.#hurry.abort();
		await this.#done;
	}

	/** Asks now instead of after the wait, and settles when the answer, good or bad, is known. Not for a feed that is live: its question is under way. */
	async askNow(): Promise<void> {
		if (this.state === 'live' || this.#stop.signal.aborted) return;
		this.#hurry.abort();
		await this.#asked.promise;
	}

	async #run(): Promise<void> {
		while (!this.#stop.signal.aborted) {
			const state = await this.#ask();
			if (this.#stop.signal.aborted) return;
			this.#become(state);
			const asked = this.#asked;
			this.#asked = Promise.withResolvers();
			asked.resolve();
			if (state === 'live') continue;
			await this.#wait();
		}
	}

	async #wait(): Promise<void> {
		const { shortest, longest } = this.#options.times ?? TIMES;
		const backoff = this.state === 'absent' ? longest : Math.min(longest, shortest * 2 ** this.#failures);
		this.#failures += 1;
		this.#hurry = new AbortController();
		// Full jitter would sometimes ask in a tight loop; half of it spreads many replicas well enough.
		const signal = AbortSignal.any([this.#hurry.signal, this.#stop.signal]);
		await pause(backoff * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {});
	}

	async #ask(): Promise<FeedState> {
		try {
			const answer = await this.#catchUp();
			if (answer) await this.#options.onAnswer(answer);
			if (answer) this.#failures = 0;
			return answer ? 'live' : 'absent';
		} catch (error) {
			if (this.state !== 'away' && !this.#stop.signal.aborted)
				this.#options.log.warn('The change feed is away', { reason: reasonOf(error) });
			return 'away';
		}
	}

	/** The next answer. After a silence the question is first "where are you?", which is answered at once, and not "what comes next?". */
	async #catchUp(): Promise<FeedAnswer | undefined> {
		const after = this.#options.cursor();
		if (this.state === 'live' && after !== undefined) return this.#get(`?after=${after}`);
		const where = await this.#get('');
		if (!where) return undefined;
		if (after === undefined || where.latest < after) return { ...where, changes: [], reset: true };
		return where.latest === after ? { ...where, changes: [] } : this.#get(`?after=${after}`);
	}

	async #get(query: string): Promise<FeedAnswer | undefined> {
		const { url, token, times = TIMES } = this.#options;
		const response = await fetch(`${url}/api/changes${query}`, {
			headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
			redirect: 'error',
			signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(times.timeout)]),
		});
		if (Number(response.headers.get('content-length') ?? 0) > LARGEST_ANSWER)
			throw new Error('The answer is too large.');
		const text = await response.text();
		if (response.status === 404) return undefined;
		if (!response.ok) throw new Error(`The change feed was answered ${response.status}.`);
		return parseFeed(text);
	}

	#become(state: FeedState): void {
		if (state === this.state) return;
		if (state === 'absent') this.#options.log.warn('The CMS has no change feed: every visit renders its page');
		if (state === 'live') this.#options.log.info('The change feed is live');
		this.state = state;
		this.#options.onState(state);
	}
}
