import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { App } from './app.ts';
import { Copies } from './copies/copies.ts';
import { Edge } from './edge.ts';
import type { FeedState } from './feed.ts';
import { createLog } from './log.ts';
import { Counters } from './metrics.ts';
import { Purges, type Change } from './purges.ts';
import { createEdgeServer } from './server.ts';
import { Store } from './store.ts';
import { Unavailable } from './unavailable.ts';

// What the edge's tests stand on.

const KEPT = 'public, max-age=0, must-revalidate, s-maxage=31536000';
export const HOUR = 3_600_000;

let folder: string;
/** What a test began and has to be ended after it. */
export const ends: (() => unknown)[] = [];
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-edge-'));
});
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
	rmSync(folder, { recursive: true, force: true });
});

type Make = (key: string, render: number) => Response | Promise<Response>;

/** A page as the app answers it: it may be kept, and depends on one document. */
export const html = (body: string, headers: Record<string, string> = {}, status = 200) =>
	new Response(body, {
		status,
		headers: { 'content-type': 'text/html', 'cache-control': KEPT, 'cache-tag': 'condition:a', ...headers },
	});
/** What the app answers when it cannot reach the CMS. */
export const away = () => html('Call us.', { 'cache-control': 'no-store', 'cache-tag': '', 'retry-after': '120' }, 503);

interface Got {
	status: number;
	headers: http.IncomingHttpHeaders;
	body: Buffer;
	text: string;
}

/**
 * A real server in front of an app that answers as a test says.
 *
 * @param make the app's answer, given the address and how often it was asked by then
 * @param given what differs: `lastWord` is in milliseconds since 1970
 * @returns what a test asks and changes
 */
export async function serve(
	make: Make,
	given: { lastWord?: number; build?: string; showCacheTag?: boolean; purges?: Purges } = {},
) {
	const asked: string[] = [];
	const lines: string[] = [];
	const feed = { state: 'live' as FeedState, askNow: async () => {} };
	const app: App = {
		build: given.build ?? 'one',
		assets: new Set(),
		serveAsset: () => {},
		async get(key) {
			if (key === '/unavailable') return away();
			asked.push(key);
			return make(key, asked.length);
		},
		purge: async () => {},
	};
	const log = createLog((line) => lines.push(line));
	const purges = given.purges ?? new Purges();
	if (!given.purges) purges.reset(0);
	const copies = new Copies(path.join(folder, 'copies'), log);
	const store = new Store(copies);
	const unavailable = new Unavailable(app, copies);
	await unavailable.start();
	const counters = new Counters();
	const words = { last: given.lastWord ?? Date.now() };
	const edge = new Edge({
		app,
		store,
		purges,
		unavailable,
		counters,
		log,
		showCacheTag: given.showCacheTag ?? false,
		staleLimitMs: 72 * HOUR,
		feed,
		lastWord: () => words.last,
	});
	const server = createEdgeServer({ app, edge, counters, log, isReady: () => true });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	ends.push(
		() => edge.stop(),
		() => server.closeAllConnections(),
		() => server.close(),
		() => copies.flush(),
	);
	const get = (target: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
		new Promise<Got>((resolve, reject) => {
			const request = http.request({ host: '127.0.0.1', port, path: target, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => {
					const body = Buffer.concat(chunks);
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
				});
			});
			request.once('error', reject);
			request.end();
		});
	let row = 0;
	const change = (kind: Change['kind'], ...tags: string[]) => {
		row += 1;
		purges.apply([{ id: row, kind, tags: tags.length > 0 ? tags : ['condition:a'] }], row);
		edge.purged();
	};
	return { get, asked, lines, feed, copies, store, counters, change, words, edge, purges, server };
}
