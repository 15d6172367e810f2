import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import type { Environment } from '../../scripts/lib/env-file.ts';
import { freePort } from '../../scripts/lib/preflight.ts';
import { frontCms, type FrontCms } from '../system/front-cms.ts';
import { secondWeb, type SecondServer } from '../system/second.ts';
import { until } from '../system/until.ts';

/** A site of one test's own, on a CMS that the test may break, with a data folder that outlives the process. */
export interface FaultySite {
	readonly front: FrontCms;
	/** Where the copies are. */
	readonly data: string;
	/** The running web. */
	web(): SecondServer;
	/** Ends the web, as kindly as is said, and starts it again on the same folder. */
	restart(signal?: 'SIGTERM' | 'SIGKILL', changes?: Environment): Promise<void>;
	end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
	start(changes?: Environment): Promise<void>;
}

/** The demo clinic's number, which every page carries. */
export const PHONE = 'href="tel:+15125550100"';

export const PAGES = ['/', '/conditions', '/conditions/migraine', '/treatments', '/contact', '/team'];

/** Any site that can be asked. */
export type Site = Pick<SecondServer, 'url'>;

/** A page, its status and its words. */
export async function read(web: Site, path: string): Promise<{ status: number; html: string; headers: Headers }> {
	const response = await fetch(web.url + path, { redirect: 'manual' });
	return { status: response.status, html: await response.text(), headers: response.headers };
}

/** Asks for pages until the edge keeps them, so that they have a copy. */
export async function keep(web: Site, paths: readonly string[] = PAGES): Promise<void> {
	for (const each of paths)
		await until(
			async () => (await read(web, each)).headers.get('cache-status') === 'clinic-pages; hit',
			`${each} is kept`,
		);
}

/** A tag of a page, by how it begins: `condition:`. */
export async function tagOf(web: Site, path: string, prefix: string): Promise<string> {
	const tags = (await read(web, path)).headers.get('cache-tag')?.split(' ') ?? [];
	return tags.find((tag) => tag.startsWith(prefix)) as string;
}

/** What a site has written into its log so far. */
export const logOf = (web: SecondServer): string => readFileSync(web.logFile, 'utf8');

/** Waits until a site hears of each change. */
export const untilLive = (web: SecondServer): Promise<void> =>
	until(() => logOf(web).includes('The change feed is live'), 'the feed is live');

/** Sends a request line that `fetch` would put right. */
export function sendRaw(
	web: Site,
	target: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: http.OutgoingHttpHeaders } = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> {
	const { port } = new URL(web.url);
	return new Promise((resolve, reject) => {
		const request = http.request({ host: '127.0.0.1', port, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					text: Buffer.concat(chunks).toString(),
				}),
			);
		});
		// Node's client refuses to send some of these; a stranger's does not.
		request.path = target;
		request.once('error', reject);
		request.end();
	});
}

/**
 * Lets a test use such a site, and ends it.
 *
 * @param work the test
 * @param changes to the web's settings
 * @param nodeArgs more options for the web's Node
 */
export async function withSite(
	work: (site: FaultySite) => Promise<void>,
	changes: Environment = {},
	nodeArgs: readonly string[] = [],
): Promise<void> {
	const data = mkdtempSync(path.join(os.tmpdir(), 'clinic-faults-'));
	const front = await frontCms(inject('cmsUrl'));
	// One address for all its lives: a site that moved is another site, and renders anew.
	const WEB_PORT = String(await freePort());
	let web: SecondServer | undefined;
	const start = async (more: Environment = {}) => {
		web = await secondWeb({ CMS_URL: front.url, WEB_PORT, WEB_DATA: data, ...changes, ...more }, nodeArgs);
	};
	const end = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
		if (signal === 'SIGKILL' && web?.server.pid) process.kill(-web.server.pid, 'SIGKILL');
		await web?.stop();
	};
	try {
		await start();
		await work({
			front,
			data,
			web: () => web as SecondServer,
			start,
			end,
			async restart(signal, more) {
				await end(signal);
				await start(more);
			},
		});
	} finally {
		await end();
		await front.stop();
		rmSync(data, { recursive: true, force: true });
	}
}
