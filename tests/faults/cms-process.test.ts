import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../../scripts/lib/preflight.ts';
import { adminLogin } from '../system/cms.ts';
import { isLong } from '../system/is-long.ts';
import { call } from '../system/people.ts';
import { copyDatabase, secondCms, secondWeb, type SecondServer } from '../system/second.ts';
import { until } from '../system/until.ts';
import { whileRead } from './readers.ts';
import { keep, logOf, PAGES, PHONE, read, untilLive } from './site.ts';

// A real CMS, on a copy of the tests' database, that may die; and a site that has only this one.

let folder: string;
let cms: SecondServer;
let web: SecondServer;
let metricsPort: number;
let startCms: () => Promise<SecondServer>;

beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-process-'));
	const settings = { CMS_PORT: String(await freePort()), DATABASE_FILENAME: copyDatabase(folder) };
	startCms = () => secondCms(settings);
	cms = await startCms();
	metricsPort = await freePort();
	web = await secondWeb({ CMS_URL: cms.url, METRICS_PORT: String(metricsPort) });
	await untilLive(web);
});
afterAll(async () => {
	signal('SIGCONT');
	await Promise.all([web.stop(), cms.stop()]);
	rmSync(folder, { recursive: true, force: true });
});

function signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
	process.kill(-(cms.server.pid as number), name);
}

/** Publishes an announcement, which every page shows. Its status is the CMS's to the editor. */
async function announce(text: string): Promise<number> {
	const list = '/content-manager/collection-types/api::announcement.announcement';
	const options = { token: adminLogin(), at: cms.url };
	const fields = { text, startsAt: new Date(0), showOn: 'every_page' };
	const made = await call('POST', list, { ...options, body: fields });
	const address = `${list}/${String(made.body.data.documentId)}/actions/publish`;
	return (await call('POST', address, { ...options, body: fields })).status;
}

const showsOn = async (address: string, words: string) => (await read(web, address)).html.includes(words);
const untilShown = (words: string) => until(() => showsOn('/contact', words), `"${words}" is on the site`);

test('the CMS is killed under 200 readers a second: none of them notices, and what an editor had published is not lost', async () => {
	await keep(web);
	let status = 0;
	const visits = await whileRead(web, async () => {
		await pause(1_000);
		status = await announce('Planted as the CMS died.');
		signal('SIGKILL');
		await cms.stop();
		await pause(isLong ? 60_000 : 3_000);
		expect((await read(web, '/team')).headers.get('cache-status')).toContain('stale');
		expect(logOf(web)).toContain('The last good copy is served');
		cms = await startCms();
		await untilShown('Planted as the CMS died.');
		expect(await announce('Planted once it was back.')).toBe(200);
		await untilShown('Planted once it was back.');
	});
	console.log(
		`CMS killed: ${visits.count} readers, ${visits.failures.length} failures, p99 ${visits.p99.toFixed(1)} ms`,
	);
	expect([status, visits.failures]).toEqual([200, []]);
	expect(visits.count).toBeGreaterThan(1_000);
	await keep(web);
}, 180_000);

/** How many renders the site has begun. */
async function renders(): Promise<number> {
	const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
	return Number(/^clinic_edge_renders_total (\d+)$/m.exec(text)?.[1]);
}

test('the CMS is stopped in its tracks: kept pages come as fast as ever, nothing piles up, and then all goes on', async () => {
	// A site whose CMS goes on, asked in the same seconds: what else this machine does slows both down.
	const other = { url: inject('webUrl') };
	await Promise.all([keep(web), keep(other)]);
	const seconds = isLong ? 30 : 6.5;
	const begun = await renders();
	signal('SIGSTOP');
	const over = pause(seconds * 1_000);
	const nowhere = Promise.all(Array.from({ length: 50 }, () => read(web, '/treatments/iv-ketamine')));
	const [stopped, usual] = await Promise.all([web, other].map((site) => whileRead(site, () => over)));
	const asked = (await renders()) - begun;
	signal('SIGCONT');
	console.log(
		`CMS stopped: ${stopped?.count} readers, p99 ${stopped?.p99.toFixed(1)} ms; of another site ${usual?.p99.toFixed(1)} ms; ${asked} renders`,
	);
	expect(stopped?.failures).toEqual([]);
	expect(stopped?.p99).toBeLessThan((usual?.p99 ?? NaN) * 1.5 + 3);
	// Fifty who want a page that has no copy wait for one render, and then have the phone number.
	for (const page of await nowhere) expect([page.status, page.html.includes(PHONE)]).toEqual([503, true]);
	// Once the feed has been silent for long enough, each page that is read is tried again every five seconds.
	expect(asked).toBeLessThanOrEqual(1 + PAGES.length * Math.ceil(seconds / 5));
	expect(await announce('Planted once it went on.')).toBe(200);
	await untilShown('Planted once it went on.');
	for (const address of [...PAGES, '/treatments/iv-ketamine'])
		expect((await read(web, address)).status, address).toBe(200);
}, 120_000);
