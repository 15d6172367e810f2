import { createHash } from 'node:crypto';
import { fromBrotli, gzip, type Encoding } from './encodings.ts';
import { makeHead, type Head } from './head.ts';
import type { Stamp } from './purges.ts';

/** What is known of a kept answer beside its body. It is stored in the head of its copy. */
export interface PageFacts {
	/** The canonical address. */
	readonly key: string;
	readonly status: number;
	/** Names and values in turn, as they go out; without those that depend on the encoding. */
	readonly headers: readonly string[];
	/** What the answer depends on. */
	readonly tags: readonly string[];
	/** When its render began, in the feed's numbers. */
	readonly stamp: Stamp;
	/** Which build of the app made it. */
	readonly build: string;
	/** When it was rendered. Milliseconds since 1970. */
	readonly renderedAt: number;
	/** When it stops being fresh by itself. Milliseconds since 1970; 0 for an answer that is not to be kept. */
	readonly until: number;
	/** How `body` is encoded. */
	readonly encoding: 'br' | 'identity';
}

/** A body in one encoding, with its heads ready to be written. */
export interface Variant {
	readonly body: Buffer;
	readonly etag: string;
	readonly head: Head;
	/** For who has the body already. */
	readonly notModified: Head;
}

// What a 304 repeats (RFC 9110, section 15.4.5).
const IN_NOT_MODIFIED = /^(cache-control|content-location|expires|cache-tag)$/i;
// Heads, ETags and the objects around them; and a tag as a string of its own.
const OVERHEAD_BYTES = 6_000;
const TAG_BYTES = 64;

function onlyNotModified(headers: readonly string[]): string[] {
	return headers.filter((_, index) => IN_NOT_MODIFIED.test(headers[index - (index % 2)] ?? ''));
}

/** A strong validator: it differs as soon as one byte does, so also from encoding to encoding. */
const etagOf = (body: Buffer) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** An answer of the app, ready to be sent many times. */
export class Page {
	readonly facts: PageFacts;
	/** How often it was sent since it came into memory. */
	visits = 0;
	/** The version of the purges at which it was last found fresh. */
	checkedAt = -1;
	/** Whether the body is as small as it gets. */
	isPacked = false;
	#body: Buffer;
	readonly #variants: Partial<Record<Encoding, Variant>> = {};

	constructor(facts: PageFacts, body: Buffer) {
		this.facts = facts;
		this.#body = body;
	}

	/** The body as it is stored, in the encoding that `facts` names. */
	get body(): Buffer {
		return this.#body;
	}

	/** What it takes in memory, the gzip variant included. */
	get bytes(): number {
		return (
			this.#body.byteLength * (this.facts.encoding === 'br' ? 2 : 1) +
			this.facts.tags.length * TAG_BYTES +
			OVERHEAD_BYTES
		);
	}

	/** Puts a smaller Brotli body in the place of the first one. Its ETag is another. */
	pack(body: Buffer): void {
		this.#body = body;
		this.isPacked = true;
		delete this.#variants.br;
	}

	/** The body as the app made it. */
	plain(): Buffer {
		return this.facts.encoding === 'br' ? fromBrotli(this.#body) : this.#body;
	}

	/**
	 * The body in an encoding, made when it is first asked for.
	 *
	 * @param wanted what the reader accepts; a picture is sent as it is
	 */
	variant(wanted: Encoding): Variant {
		const encoding = this.facts.encoding === 'br' ? wanted : 'identity';
		const held = this.#variants[encoding];
		if (held) return held;
		const made = this.#make(encoding);
		// Few readers want it plain, and it is four times the size.
		if (encoding !== 'identity' || this.facts.encoding === 'identity') this.#variants[encoding] = made;
		return made;
	}

	#make(encoding: Encoding): Variant {
		const stored = encoding === this.facts.encoding;
		const body = stored ? this.#body : encoding === 'gzip' ? gzip(this.plain()) : this.plain();
		const etag = etagOf(body);
		const vary = this.facts.encoding === 'br' ? ['Vary', 'Accept-Encoding'] : [];
		const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
		const length = ['Content-Length', String(body.byteLength)];
		return {
			body,
			etag,
			head: makeHead(this.facts.status, [...this.facts.headers, ...encoded, ...length, 'ETag', etag, ...vary]),
			notModified: makeHead(304, [...onlyNotModified(this.facts.headers), 'ETag', etag, ...vary]),
		};
	}
}
