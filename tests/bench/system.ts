import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer, type Server, type ServerCommand } from '../../scripts/lib/server.ts';
import { cmsCommand, webCommand } from '../../scripts/lib/servers.ts';
import { logIn, testSettings } from '../system/settings.ts';
import type { BenchContext } from './measurement.ts';

/**
 * Gives a measurement a way to start servers that it can end again, those too that did not become healthy.
 *
 * @param servers each is put here as it is started
 */
export const starter = (servers: Server[]) => async (command: ServerCommand) => {
	const server = startServer(command);
	servers.push(server);
	await server.ready();
	return server;
};

/**
 * Starts the system that is measured, lets a caller measure, and ends it.
 *
 * @param work what to do while it runs
 * @throws Problem when a server does not become healthy
 */
export async function withSystem<T>(work: (context: BenchContext) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-bench-'));
	const servers: Server[] = [];
	const start = starter(servers);
	try {
		const settings = await testSettings(folder);
		const cms = await start(cmsCommand(settings, folder));
		const web = await start(webCommand(settings, folder));
		const { CMS_URL: cmsUrl = '', SITE_URL: webUrl = '' } = settings;
		return await work({ settings, cmsUrl, webUrl, cms, web, adminToken: await logIn(settings), folder });
	} finally {
		await Promise.all(servers.map((server) => server.stop()));
		rmSync(folder, { recursive: true, force: true });
	}
}
