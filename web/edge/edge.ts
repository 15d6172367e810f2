import { LRUCache } from 'lru-cache';
import type { App } from './app.ts';
import { Background } from './background.ts';
import { bestBrotli } from './encodings.ts';
import type { FeedState } from './feed.ts';
import { Flights, type Outcome } from './flights.ts';
import { whenIdle } from './idle.ts';
import { limit } from './limit.ts';
import type { Log } from './log.ts';
import type { Counters } from './metrics.ts';
import type { Page } from './page.ts';
import type { Purges, Stamp } from './purges.ts';
import { render, type Passed, type Rendering } from './render.ts';
import {
	ADDRESS_TAG,
	OFTEN_VISITED,
	REMEMBERED_REFUSALS,
	RENDERS_AT_ONCE,
	RENDERS_WAITING,
	RETRY_RENDER_MS,
} from './rules.ts';
import type { Store } from './store.ts';
import type { Unavailable } from './unavailable.ts';

/** What a reader gets, and how it came about, as `Cache-Status` says it (RFC 9211). */
export type Answer =
	{ readonly page: Page; readonly cacheStatus: string } | { readonly passed: Passed } | { readonly nothing: true };

/** What the edge works with. */
export interface EdgeParts {
	readonly app: App;
	readonly store: Store;
	readonly purges: Purges;
	readonly unavailable: Unavailable;
	readonly counters: Counters;
	readonly log: Log;
	readonly showCacheTag: boolean;
	readonly staleLimitMs: number;
	/** What is known of the CMS. */
	readonly feed: { readonly state: FeedState; askNow(): Promise<void> };
	/** The last word from the CMS, in milliseconds since 1970. */
	lastWord(): number;
}

type Landed = Rendering & Outcome;

export const HIT = 'clinic-pages; hit';
const STALE_UNASKED = 'clinic-pages; hit; detail=stale';
const STALE = 'clinic-pages; fwd=stale; detail=last-good-copy';
const MISS = 'clinic-pages; fwd=miss';
const FAILED = 'clinic-pages; fwd=miss; detail=failed';

const RETRY_WHILE_AWAY_MS = 5_000;
const TOLD_AGAIN_MS = 60_000;

/** Decides what a reader gets: the kept page, a new one, the last good copy, or the phone number. */
export class Edge {
	readonly #parts: EdgeParts;
	readonly #flights: Flights<Landed>;
	readonly #inTurn = limit(RENDERS_AT_ONCE, RENDERS_WAITING);
	readonly #again: Background;
	readonly #packing: Background;
	/** Until when a page whose render failed is not tried again while there is a copy. By a clock that nobody sets. */
	readonly #failed = new LRUCache<string, number>({ max: REMEMBERED_REFUSALS });
	readonly #told = new LRUCache<string, true>({ max: REMEMBERED_REFUSALS, ttl: TOLD_AGAIN_MS });

	constructor(parts: EdgeParts) {
		this.#parts = parts;
		this.#flights = new Flights(parts.purges, (key, stamp) => this.#render(key, stamp));
		this.#again = new Background(2, (key) => this.#flights.get(key));
		this.#packing = new Background(1, (key) => this.#pack(key));
	}

	/** A fresh page that is in memory. This is the way nearly all readers go: no promise, no parsing, one look-up. */
	hit(target: string): Page | undefined {
		const page = this.#parts.store.get(target);
		if (!page || !this.#isFresh(page)) return undefined;
		this.#parts.counters.hits += 1;
		page.visits += 1;
		if (page.visits === OFTEN_VISITED && !page.isPacked && page.facts.encoding === 'br') this.#packing.add(target);
		return page;
	}

	/**
	 * Answers for a page, whatever it takes.
	 *
	 * @param key the canonical address
	 * @param request the request's number, for the log
	 */
	async answer(key: string, request: string): Promise<Answer> {
		const { store, feed, counters } = this.#parts;
		const held = await store.find(key);
		const fresh = held && this.hit(key);
		if (fresh) return { page: fresh, cacheStatus: HIT };
		if (held && this.#isFresh(held)) return this.#count('hits', held, HIT);
		const isTried = (this.#failed.get(key) ?? 0) > performance.now();
		if (held && (isTried || feed.state === 'away') && this.#isGood(held) && feed.state !== 'absent') {
			if (!isTried) this.#again.add(key);
			this.#tell(held, request);
			return this.#count('stale', held, STALE_UNASKED);
		}
		const landed = await this.#flights.get(key);
		if (landed.kind === 'private') counters.misses += 1;
		if (landed.kind === 'private') return { passed: landed.passed };
		if (landed.kind === 'page') return this.#count('misses', landed.page, MISS);
		return this.#lastGood(key, landed, request);
	}

	/** To be told after each purge: what is visited often is rendered again before the next reader asks. */
	purged(): void {
		for (const page of this.#parts.store.recent())
			if (page.visits >= OFTEN_VISITED && !this.#isFresh(page)) this.#again.add(page.facts.key);
	}

	/**
	 * Whether an answer may be given when nothing newer can be had. What was said of an address that had no page (gone, moved, back soon) is good only
	 * until an address appears, moves or goes: it may be this one, and a page that is back must not be called gone.
	 */
	isKept = ({ facts: { status, stamp, tags } }: Page): boolean => {
		const { purges } = this.#parts;
		const isRefusal = status !== 200 && tags.includes(ADDRESS_TAG);
		if (isRefusal && purges.isPurged(stamp, [ADDRESS_TAG])) return false;
		return !purges.isRetired(stamp, tags);
	};

	/** Begins nothing more of its own accord. */
	stop(): void {
		this.#again.stop();
		this.#packing.stop();
	}

	#isFresh(page: Page): boolean {
		const { app, feed, purges } = this.#parts;
		const { build, stamp, tags, until, renderedAt } = page.facts;
		const now = Date.now();
		// What was rendered later than now shows an hour that has not come: the clock was put right since.
		if (feed.state !== 'live' || build !== app.build || until <= now || renderedAt > now) return false;
		if (page.checkedAt === purges.version) return true;
		if (purges.isPurged(stamp, tags)) return false;
		page.checkedAt = purges.version;
		return true;
	}

	#isGood(page: Page): boolean {
		const since = Math.max(this.#parts.lastWord(), page.facts.renderedAt);
		// A last word far in the future was noted by a clock that was wrong: how old it is nobody knows.
		return Math.abs(Date.now() - since) <= this.#parts.staleLimitMs && this.isKept(page);
	}

	#count(what: 'hits' | 'misses' | 'stale', page: Page, cacheStatus: string): Answer {
		this.#parts.counters[what] += 1;
		return { page, cacheStatus };
	}

	async #lastGood(key: string, landed: Landed & { kind: 'failed' }, request: string): Promise<Answer> {
		const { store, feed, unavailable, counters, log } = this.#parts;
		// Without a feed nobody would have told us that a page was withdrawn: copies are for a CMS that is away, and only asking shows that.
		if (feed.state === 'absent') await feed.askNow();
		const copy = await store.find(key);
		if (copy && feed.state !== 'absent' && this.#isGood(copy)) {
			this.#tell(copy, request);
			return this.#count('stale', copy, STALE);
		}
		counters.unavailable += 1;
		log.warn('There is no page and no copy', { request, reason: landed.reason });
		const page = unavailable.choose(landed.page);
		return page ? { page, cacheStatus: FAILED } : { nothing: true };
	}

	/** Says once a minute for each page that readers get its copy. Pages that have one are the site's own: their address is no secret. */
	#tell({ facts }: Page, request: string): void {
		if (this.#told.has(facts.key)) return;
		this.#told.set(facts.key, true);
		const path = facts.key.split('?', 1)[0];
		this.#parts.log.warn('The last good copy is served', {
			request,
			path,
			renderedAt: new Date(facts.renderedAt).toISOString(),
		});
	}

	async #render(key: string, stamp: Stamp): Promise<Landed> {
		const { app, counters, feed, showCacheTag } = this.#parts;
		counters.renders += 1;
		const rendering = await this.#inTurn(() => render(app, key, stamp, showCacheTag)).catch(
			(error: Error): Rendering => ({ kind: 'failed', reason: error.message }),
		);
		if (rendering.kind === 'private') return { ...rendering, tags: [], isShared: false };
		if (rendering.kind === 'page') {
			this.#land(rendering.page);
			await this.#parts.store.room();
			return { ...rendering, tags: rendering.page.facts.tags, isShared: true };
		}
		counters.failures += 1;
		this.#failed.set(key, performance.now() + (feed.state === 'away' ? RETRY_WHILE_AWAY_MS : RETRY_RENDER_MS));
		return { ...rendering, tags: undefined, isShared: true };
	}

	#land(page: Page): void {
		const { purges, store, unavailable } = this.#parts;
		const { key, stamp, tags, until, status } = page.facts;
		this.#failed.delete(key);
		if (status === 200 && tags.length > 0) unavailable.rendered();
		// Served to those who asked before the purge, kept for nobody.
		if (purges.isPurged(stamp, tags)) return;
		if (until > 0) store.keep(page);
		// The app has spoken, and not for keeping: an older copy would contradict it.
		else store.drop(key);
	}

	async #pack(key: string): Promise<void> {
		await whenIdle();
		const page = this.#parts.store.get(key);
		if (!page || page.isPacked || page.facts.encoding !== 'br') return;
		const body = await bestBrotli(page.plain());
		page.pack(body.byteLength < page.body.byteLength ? body : page.body);
		this.#parts.store.rewrite(page);
	}
}
