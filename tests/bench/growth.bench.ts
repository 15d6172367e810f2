import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { withDefaults } from '../../scripts/lib/environments.ts';
import { freePort } from '../../scripts/lib/preflight.ts';
import type { Server } from '../../scripts/lib/server.ts';
import { cmsCommand, webCommand } from '../../scripts/lib/servers.ts';
import { logIn } from '../system/settings.ts';
import { editing } from './editing.ts';
import { cpuSeconds } from './load.ts';
import { makePages } from './many-pages.ts';
import type { BenchContext, Measurement } from './measurement.ts';
import { starter } from './system.ts';
import { untilKept } from './web.ts';

const CONDITION = 'api::condition.condition';
const SIZES = [100, 1_000, 10_000];
// Enough that a process which rendered a hundred pages is as warm as one that rendered ten thousand.
const WARM = 250;
const PUBLISHES = 60;
const VISITORS = 4;
const STILL_MS = 1_000;

interface Site {
	readonly cms: Server;
	readonly web: Server;
	readonly settings: Record<string, string>;
}

const used = ({ cms, web }: Site) => cpuSeconds(cms.pid ?? 0) + cpuSeconds(web.pid ?? 0);

async function read(url: string): Promise<string> {
	const response = await fetch(url);
	const text = await response.text();
	if (response.status !== 200) throw new Error(`${url} was answered ${response.status}.`);
	return text;
}

/** Visits every page that the sitemap lists, so that the edge keeps it, and makes sure that it does. */
async function visitAll(url: string, least: number): Promise<void> {
	const sitemap = await read(`${url}/sitemap.xml`);
	const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	if (pages.length < least) throw new Error(`The sitemap lists ${pages.length} pages, not ${least}.`);
	let next = 0;
	const visitor = async () => {
		while (next < pages.length) await read(pages[next++] as string);
	};
	await Promise.all(Array.from({ length: VISITORS }, visitor));
	for (let at = 0; at < pages.length; at += Math.ceil(pages.length / 20)) await untilKept(pages[at] as string);
}

/** Waits until both processes have nothing left to do. */
async function untilStill(site: Site): Promise<void> {
	for (;;) {
		const before = used(site);
		await pause(STILL_MS);
		if (used(site) - before <= 0.05) return;
	}
}

/** One correction after the other, each until the public page says it. Seconds of processor time, of both processes, for each. */
async function publishing(site: Site): Promise<number> {
	const { CMS_URL: cmsUrl = '', SITE_URL: webUrl = '' } = site.settings;
	const { publish, find } = editing({ cmsUrl, adminToken: await logIn(site.settings) });
	const { documentId } = await find(CONDITION, 'bench-1');
	const publishes = async (count: number, edition: string) => {
		for (let at = 0; at < count; at += 1) {
			const words = `Migraine can keep you in bed. Edition ${edition}${at}.`;
			await publish(CONDITION, documentId, { summary: words });
			while (!(await read(`${webUrl}/conditions/bench-1`)).includes(words)) await pause(5);
		}
	};
	await publishes(WARM, 'w');
	await untilStill(site);
	const before = used(site);
	await publishes(PUBLISHES, 'p');
	return (used(site) - before) / PUBLISHES;
}

/** Starts a CMS and a web on the grown database, has every page visited, and measures. */
async function costAt(size: number, folder: string, settings: Record<string, string>): Promise<number> {
	const own = path.join(folder, String(size));
	mkdirSync(own, { recursive: true });
	const { SITE_URL: _site, CMS_URL: _cms, ...rest } = settings;
	const ports = { CMS_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
	const changed = withDefaults({ ...rest, ...ports, WEB_DATA: path.join(own, 'web'), DEMO_CONTENT: 'false' });
	const servers: Server[] = [];
	const start = starter(servers);
	try {
		const cms = await start(cmsCommand(changed, own));
		const web = await start(webCommand(changed, own));
		const site = { cms, web, settings: changed as Record<string, string> };
		await untilKept(`${site.settings.SITE_URL}/conditions/bench-1`);
		await visitAll(site.settings.SITE_URL ?? '', size);
		await untilStill(site);
		return await publishing(site);
	} finally {
		await Promise.all(servers.map((server) => server.stop()));
	}
}

/** How steep the line is through points on logarithmic scales: 1 where twice the pages cost twice as much, 0 where they cost the same. */
function slope(points: readonly (readonly [size: number, cost: number])[]): number {
	const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
	const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const rise = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
	return rise / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/**
 * What it costs to correct one page of a site of 100, 1,000 and 10,000 published pages, all of them in the index of addresses, in the sitemap
 * and kept by the edge. A page that appears costs more on a larger site, for it changes the index and the sitemap, which grow.
 */
async function growth({ settings, folder }: BenchContext): Promise<Record<string, number>> {
	const file = path.join(folder, 'growth.db');
	const database = new DatabaseSync(settings.DATABASE_FILENAME ?? '', { readOnly: true });
	database.prepare('vacuum into ?').run(file);
	database.close();
	const points: [number, number][] = [];
	let made = 0;
	for (const size of SIZES) {
		makePages(file, 'migraine', made + 1, size);
		made = size;
		points.push([size, await costAt(size, folder, { ...settings, DATABASE_FILENAME: file })]);
	}
	console.log(points.map(([size, cost]) => `${size} pages: ${(cost * 1_000).toFixed(1)} ms`).join(', '));
	return { growth_slope: slope(points) };
}

export const measurements: Measurement[] = [
	{ keys: { growth_slope: { unit: '', bar: { atMost: 0.1 } } }, measure: growth },
];
