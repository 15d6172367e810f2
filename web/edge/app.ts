import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { RENDER_TIMEOUT_MS } from './rules.ts';

/** The app, as the edge knows it: something that answers HTTP. */
export interface App {
	/** Differs from build to build: a page of an older one is a last good copy and nothing more. */
	readonly build: string;
	/** Addresses of files that came with the build. */
	readonly assets: ReadonlySet<string>;
	serveAsset(request: IncomingMessage, response: ServerResponse): void;
	/** Asks for an address. Rejects when the app throws, or takes longer than it may. */
	get(key: string): Promise<Response>;
	/** Tells that documents changed; `*` is every one. */
	purge(tags: readonly string[]): Promise<void>;
}

/** What adapter-node leaves in `build/`. A hand-off between its own files, not a documented API: the version is pinned, and `tests/faults` runs it. */
interface BuiltServer {
	respond(request: Request, options: { getClientAddress(): string }): Promise<Response>;
}
interface BuiltModule {
	readonly server: BuiltServer;
	readonly assets: { readonly entries: readonly (readonly [string, unknown])[] };
}
interface HandlerModule {
	handler(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

function fingerprint(folder: string, origin: string): string {
	const hash = createHash('sha256').update(origin);
	for (const file of globSync('server/**/*.js', { cwd: folder }).sort())
		hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)));
	return hash.digest('hex').slice(0, 16);
}

/** Settles like `work`, but rejects when it takes too long. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(() => late.reject(new Error('The page took too long.')), milliseconds);
	try {
		return await Promise.race([work, late.promise]);
	} finally {
		clearTimeout(timer);
	}
}

// Errors are answered as pages, never as JSON; nothing that a reader sends reaches the app.
const HEADERS = { accept: 'text/html' };

/**
 * Loads the built app into this process.
 *
 * @param folder adapter-node's `build`
 * @param origin the address patients type: the app knows no other host
 * @param timeoutMs how long a page may take
 * @throws what the app throws while it starts: a setting that is missing
 */
export async function loadApp(folder: string, origin: string, timeoutMs = RENDER_TIMEOUT_MS): Promise<App> {
	const module = async <T>(name: string) => (await import(pathToFileURL(path.join(folder, name)).href)) as T;
	const { server, assets } = await module<BuiltModule>('adapter-node.js');
	// Starts the app.
	const { handler } = await module<HandlerModule>('handler.js');
	const ask = async (key: string, init: RequestInit) =>
		inTime(server.respond(new Request(origin + key, init), { getClientAddress: () => '127.0.0.1' }), timeoutMs);
	return {
		build: fingerprint(folder, origin),
		assets: new Set(assets.entries.map(([address]) => address)),
		serveAsset: (request, response) => handler(request, response, () => response.writeHead(404).end()),
		get: (key) => ask(key, { headers: HEADERS }),
		async purge(tags) {
			// An app that keeps nothing refuses the method, which is as good.
			const answer = await ask('/', { method: 'PURGE', headers: { 'cache-tag': tags.join(' ') } });
			await answer.body?.cancel();
		},
	};
}
