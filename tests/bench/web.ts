import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../scripts/lib/preflight.ts';
import { withDefaults } from '../../scripts/lib/environments.ts';
import { startServer, type Server, type ServerCommand } from '../../scripts/lib/server.ts';
import { webCommand } from '../../scripts/lib/servers.ts';
import { frontCms, type FrontCms } from '../system/front-cms.ts';
import type { BenchContext } from './measurement.ts';

/** A web of a measurement's own, on a CMS whose feed the measurement writes. */
export interface MeasuredWeb {
	readonly url: string;
	readonly pid: number;
	readonly front: FrontCms;
}

/** A second web's command: a port and a data folder of its own. */
export async function otherWeb(
	{ settings, folder }: BenchContext,
	name: string,
	cmsUrl: string,
): Promise<{ url: string; command: ServerCommand }> {
	const own = path.join(folder, name);
	mkdirSync(own, { recursive: true });
	const { SITE_URL: _first, ...rest } = settings;
	const port = String(await freePort());
	const others = withDefaults({
		...rest,
		WEB_PORT: port,
		WEB_DATA: path.join(own, 'data'),
		SHOW_CACHE_TAG: 'false',
		CMS_URL: cmsUrl,
	});
	return { url: `http://127.0.0.1:${port}`, command: webCommand(others, own) };
}

/** Waits until the feed is followed and a page is kept. */
export async function untilKept(address: string): Promise<void> {
	const deadline = performance.now() + 10_000;
	while (performance.now() < deadline) {
		const response = await fetch(address);
		await response.arrayBuffer();
		if (response.headers.get('cache-status') === 'clinic-pages; hit') return;
	}
	throw new Error(`${address} is not kept.`);
}

/**
 * Starts a web of its own for a measurement, and ends it.
 *
 * @param context the running system
 * @param name of its folder
 * @param work what to measure
 * @param changes to its command
 */
export async function withWeb<T>(
	context: BenchContext,
	name: string,
	work: (web: MeasuredWeb) => Promise<T>,
	changes: Partial<ServerCommand> = {},
): Promise<T> {
	const front = await frontCms(context.cmsUrl);
	let server: Server | undefined;
	try {
		const { url, command } = await otherWeb(context, name, front.url);
		server = startServer({ ...command, ...changes, env: { ...command.env, ...changes.env } });
		await server.ready();
		return await work({ url, pid: server.pid ?? 0, front });
	} finally {
		await server?.stop();
		await front.stop();
	}
}
