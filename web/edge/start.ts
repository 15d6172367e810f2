import type { Server } from 'node:http';
import path from 'node:path';
import { loadApp, type App } from './app.ts';
import { close } from './close.ts';
import { Copies } from './copies/copies.ts';
import { CursorFile } from './copies/cursor.ts';
import { Edge } from './edge.ts';
import { FeedReader, type FeedAnswer } from './feed.ts';
import { createLog, reasonOf, type Log } from './log.ts';
import { Counters, prometheus, serveMetrics } from './metrics.ts';
import { Purges } from './purges.ts';
import { createEdgeServer } from './server.ts';
import type { EdgeSettings } from './settings.ts';
import { Store } from './store.ts';
import { Unavailable } from './unavailable.ts';

/** A running edge. */
export interface Running {
	readonly server: Server;
	/** Accepts nothing more, finishes what is under way, writes what is to be written. */
	stop(): Promise<void>;
}

function listen(server: Server, { port, host }: EdgeSettings): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve());
	});
}

/**
 * Starts the edge: loads the app, takes up the copies, listens, and follows the CMS's feed.
 *
 * @param settings from the environment
 * @param build adapter-node's folder
 * @param log where to say what happens
 * @throws what the app throws while it starts, or the port's error
 */
export async function startEdge(settings: EdgeSettings, build: string, log: Log = createLog()): Promise<Running> {
	const { dataFolder, showCacheTag, staleLimitMs, metricsPort } = settings;
	const cursorFile = new CursorFile(dataFolder);
	const stored = cursorFile.read();
	const purges = new Purges(stored);
	const copies = new Copies(path.join(dataFolder, 'copies'), log);
	const store = new Store(copies);
	const counters = new Counters();
	let lastWord = stored?.lastWord ?? 0;
	const writeCursor = () => cursorFile.write({ ...purges.toJSON(), lastWord });
	let sweeping: Promise<void> | undefined;

	async function take(app: App, edge: Edge, { latest, changes, reset }: FeedAnswer): Promise<void> {
		lastWord = Date.now();
		const last = changes.at(-1)?.id ?? latest;
		const tags = reset ? ['*'] : [...new Set(changes.flatMap((change) => change.tags))];
		// With the first word the app learns that it is told of changes, and may keep what it is told of.
		const forApp = feed.state === 'live' ? tags : ['*'];
		// The app first: a render that begins with the new number must not meet what the app remembers of the old.
		if (forApp.length > 0)
			await app
				.purge(forApp)
				.catch((error: unknown) => log.warn('The app did not take a purge', { reason: reasonOf(error) }));
		if (reset) purges.reset(latest);
		else purges.apply(changes, last);
		if (tags.length > 0) edge.purged();
		if (reset || changes.some(({ kind }) => kind === 'retired'))
			sweeping ??= store.sweep(edge.isKept).finally(() => (sweeping = undefined));
		await writeCursor();
	}

	const loaded = Promise.withResolvers<{ app: App; edge: Edge }>();
	const feed = new FeedReader({
		url: settings.cmsUrl,
		token: settings.deliveryToken,
		cursor: () => (purges.cursor < 0 ? undefined : purges.cursor),
		onAnswer: async (answer) => {
			const { app, edge } = await loaded.promise;
			await take(app, edge, answer);
		},
		onState: () => {},
		log,
	});
	if (!stored) await writeCursor();
	// The CMS answers while the app loads.
	feed.start();
	const app = await loadApp(build, settings.origin);
	const unavailable = new Unavailable(app, copies);
	const edge = new Edge({
		app,
		store,
		purges,
		unavailable,
		counters,
		log,
		showCacheTag,
		staleLimitMs,
		feed,
		lastWord: () => lastWord,
	});
	loaded.resolve({ app, edge });
	const isReady = () => copies.count > 0 || feed.state === 'live' || feed.state === 'absent';
	const server = createEdgeServer({ app, edge, counters, log, isReady });
	const gauges = () => ({
		feedLag: lastWord === 0 ? -1 : (Date.now() - lastWord) / 1_000,
		feedCursor: purges.cursor,
		feedLive: feed.state === 'live' ? 1 : 0,
		kept: store.count,
		copies: copies.count,
	});

	await unavailable.start();
	await listen(server, settings);
	const metrics =
		metricsPort === undefined ? undefined : serveMetrics(metricsPort, () => prometheus(counters, gauges()));
	log.info('The site is served', { host: settings.host, port: settings.port, copies: copies.count });
	return {
		server,
		async stop() {
			edge.stop();
			metrics?.close();
			await Promise.all([close(server), feed.stop()]);
			await copies.flush();
			await writeCursor();
		},
	};
}
