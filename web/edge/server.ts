import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream';
import type { App } from './app.ts';
import { followConnections } from './close.ts';
import { HIT, type Edge } from './edge.ts';
import { chooseEncoding } from './encodings.ts';
import { writeHead } from './head.ts';
import { reasonOf, type Log } from './log.ts';
import type { Counters } from './metrics.ts';
import type { Page } from './page.ts';
import type { Passed } from './render.ts';
import { KEEP_ALIVE_MS } from './rules.ts';
import { SECURITY_HEADERS } from './security.ts';
import { readTarget } from './target.ts';

/** What the server needs. */
export interface ServerParts {
	readonly app: App;
	readonly edge: Edge;
	readonly counters: Counters;
	readonly log: Log;
	/** Whether there is anything to serve. */
	isReady(): boolean;
}

const LONGEST_HEADERS_BYTES = 16_384;
const REFUSALS: Record<number, string> = {
	400: 'This address cannot be read. Please check it, or begin at the front page: /\n',
	404: 'There is nothing at this address. Please begin at the front page: /\n',
	405: 'This address can only be read.\n',
	414: 'This address is too long. Please check it, or begin at the front page: /\n',
	503: 'This site is not available right now. Please try again in two minutes. In an emergency call 911.\n',
};

/** Whether a reader has this very body already (RFC 9110, section 13.1.2). */
function hasIt(header: string, etag: string): boolean {
	return (
		header === etag ||
		header.trim() === '*' ||
		header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
	);
}

/** Writes a page. */
function send(request: IncomingMessage, response: ServerResponse, page: Page, cacheStatus: string, id: string): void {
	const { headers: asked } = request;
	const variant = page.variant(chooseEncoding(asked['accept-encoding'] as string | undefined));
	const condition = asked['if-none-match'];
	const isSame = condition !== undefined && page.facts.status === 200 && hasIt(condition, variant.etag);
	writeHead(response, isSame ? variant.notModified : variant.head, cacheStatus, id);
	if (isSame || request.method === 'HEAD') response.end();
	else response.end(variant.body);
}

function refuse(response: ServerResponse, status: number, id: string, more: Record<string, string> = {}): void {
	const text = REFUSALS[status] ?? '';
	response.writeHead(status, {
		...SECURITY_HEADERS,
		'cache-control': 'no-store',
		'content-type': 'text/plain; charset=utf-8',
		'content-length': String(Buffer.byteLength(text)),
		'x-request-id': id,
		...more,
	});
	response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** For who looks after the process. */
function report(response: ServerResponse, isWell: boolean, id: string): void {
	const text = isWell ? 'ok\n' : 'not ready\n';
	const type = { 'content-type': 'text/plain; charset=utf-8', 'content-length': String(text.length) };
	response.writeHead(isWell ? 200 : 503, {
		...SECURITY_HEADERS,
		...type,
		'cache-control': 'no-store',
		'x-request-id': id,
	});
	response.end(response.req.method === 'HEAD' ? undefined : text);
}

function pass(request: IncomingMessage, response: ServerResponse, passed: Passed, id: string): void {
	const { status, headers, body } = passed;
	response.writeHead(status, [...headers, 'Cache-Status', 'clinic-pages; fwd=bypass', 'X-Request-Id', id]);
	// A pipeline that breaks has closed both ends; the reader sees a body that is too short.
	if (request.method === 'HEAD') void body[Symbol.asyncIterator]().return?.();
	if (request.method === 'HEAD') response.end();
	else pipeline(body, response, () => {});
}

/**
 * Makes the server in front of the app. It listens when it is told to.
 *
 * @param parts what it needs
 */
export function createEdgeServer({ app, edge, counters, log, isReady }: ServerParts): http.Server {
	const process = randomBytes(4).toString('hex');
	let number = 0;
	const nextId = () => `${process}-${(number += 1).toString(36)}`;

	async function answer(request: IncomingMessage, response: ServerResponse, key: string, id: string): Promise<void> {
		const given = await edge.answer(key, id);
		if ('page' in given) send(request, response, given.page, given.cacheStatus, id);
		else if ('passed' in given) pass(request, response, given.passed, id);
		else refuse(response, 503, id, { 'retry-after': '120' });
	}

	/** Everything but a page that is in memory and fresh. */
	function serve(request: IncomingMessage, response: ServerResponse, id: string): void {
		const { url = '', method } = request;
		const target = readTarget(url);
		const path = url.split('?', 1)[0] ?? '';
		const refused = (status: number, more?: Record<string, string>) => {
			counters.refused += 1;
			refuse(response, status, id, more);
		};
		if (target.kind === 'refused' && !app.assets.has(path)) return refused(target.status);
		// The rest of a body nobody asked for is not worth reading.
		if (method !== 'GET' && method !== 'HEAD') return refused(405, { allow: 'GET, HEAD', connection: 'close' });
		if (path === '/healthz') return report(response, true, id);
		if (path === '/readyz') return report(response, isReady(), id);
		if (app.assets.has(path)) {
			for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
			response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
			response.setHeader('x-request-id', id);
			return app.serveAsset(request, response);
		}
		if (target.kind === 'moved') return refused(308, { location: target.location });
		if (target.kind === 'refused') return refused(target.status);
		answer(request, response, target.key, id).catch((error: unknown) => {
			log.error('A request could not be answered', { request: id, reason: reasonOf(error) });
			if (response.headersSent) response.destroy();
			else refuse(response, 503, id, { 'retry-after': '120' });
		});
	}

	const server = http.createServer(
		{
			maxHeaderSize: LONGEST_HEADERS_BYTES,
			headersTimeout: 10_000,
			requestTimeout: 30_000,
			keepAliveTimeout: KEEP_ALIVE_MS,
			// A request without a body has no stream to run down.
			optimizeEmptyRequests: true,
		},
		(request, response) => {
			const id = nextId();
			const { method, url } = request;
			const page = method === 'GET' || method === 'HEAD' ? edge.hit(url as string) : undefined;
			if (page) send(request, response, page, HIT, id);
			else serve(request, response, id);
		},
	);
	followConnections(server);
	return server;
}
