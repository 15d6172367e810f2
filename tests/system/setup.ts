import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/lib/preflight.ts';
import { startServer, type Server, type ServerCommand } from '../../scripts/lib/server.ts';
import { cmsCommand, webCommand } from '../../scripts/lib/servers.ts';
import { logIn, testSettings } from './settings.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The running CMS: `http://127.0.0.1:<port>`. */
		cmsUrl: string;
		/** The running site, as a browser is given it: `http://localhost:<port>`. */
		webUrl: string;
		deliveryToken: string;
		previewToken: string;
		adminEmail: string;
		adminPassword: string;
		/** The JWT of the first administrator's session. */
		adminToken: string;
		/** Where the site says how far it has heard of changes; empty where there is no site. */
		metricsUrl: string;
		/** Where the CMS writes its log. */
		cmsLog: string;
		/** All the settings both servers were started with, for a second one beside them. */
		settings: Record<string, string>;
	}
}

const openCms = (command: ServerCommand): ServerCommand => ({
	...command,
	env: { ...command.env, NODE_ENV: 'development' },
});

/**
 * Starts one real CMS on an empty database and one real, built site before the system tests, and ends both after them.
 *
 * @param project where the tests find the addresses and keys, by `inject`
 * @returns what ends both servers and removes the database
 * @throws Problem with a server's last lines when it does not become healthy
 */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
	return startSystem(project);
}

interface SystemOptions {
	/** Starts a PostgreSQL; SQLite when left out. */
	readonly startDatabase?: () => Promise<{ url: string; stop(): Promise<void> }>;
	/** Only the CMS, and not as in production: there the site's tokens may run the site's own operations alone. */
	readonly openCmsAlone?: boolean;
}

/**
 * The same, on the database a caller starts, or for tests that ask the CMS questions of their own.
 *
 * @param project where the tests find the addresses and keys
 * @param options what differs
 * @returns what ends everything that was started
 */
export async function startSystem(
	project: TestProject,
	{ startDatabase, openCmsAlone = false }: SystemOptions = {},
): Promise<() => Promise<void>> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-tests-'));
	const settings = await testSettings(folder);
	const servers: Server[] = [];
	const database = await startDatabase?.();
	if (database) settings.DATABASE_URL = database.url;
	const teardown = async () => {
		await Promise.all(servers.map((server) => server.stop()));
		await database?.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	// Vitest leaves at once on these; process.exit lets the servers be ended and the folder go.
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	for (const name of ['SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));

	try {
		const cms = cmsCommand(settings, folder);
		const METRICS_PORT = String(await freePort());
		const commands = openCmsAlone ? [openCms(cms)] : [cms, webCommand({ ...settings, METRICS_PORT }, folder)];
		project.provide('metricsUrl', openCmsAlone ? '' : `http://127.0.0.1:${METRICS_PORT}`);
		for (const command of commands) {
			const server = startServer(command);
			servers.push(server);
			await server.ready();
		}
		project.provide('adminToken', await logIn(settings));
	} catch (error) {
		await teardown();
		throw error;
	}

	project.provide('settings', settings);
	project.provide('cmsLog', path.join(folder, 'cms.log'));
	project.provide('cmsUrl', settings.CMS_URL as string);
	project.provide('webUrl', settings.SITE_URL as string);
	project.provide('deliveryToken', settings.DELIVERY_TOKEN as string);
	project.provide('previewToken', settings.PREVIEW_TOKEN as string);
	project.provide('adminEmail', settings.ADMIN_EMAIL as string);
	project.provide('adminPassword', settings.ADMIN_PASSWORD as string);
	return teardown;
}
