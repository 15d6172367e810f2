import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { withDefaults } from '../../scripts/lib/environments.ts';
import type { Environment } from '../../scripts/lib/env-file.ts';
import { freePort } from '../../scripts/lib/preflight.ts';
import { startServer, type Server } from '../../scripts/lib/server.ts';
import { cmsCommand, webCommand } from '../../scripts/lib/servers.ts';

/** A server of one test's own, which the test may kill. */
export interface SecondServer {
	readonly url: string;
	readonly logFile: string;
	readonly server: Server;
	/** Ends it and removes what it wrote. */
	stop(): Promise<void>;
}

async function start(
	make: typeof cmsCommand,
	portName: 'CMS_PORT' | 'WEB_PORT',
	urlName: 'CMS_URL' | 'SITE_URL',
	changes: (folder: string) => Environment,
	nodeArgs: readonly string[] = [],
): Promise<SecondServer> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-second-'));
	const { [urlName]: _theFirst, ...rest } = inject('settings');
	const settings = withDefaults({
		...rest,
		[portName]: String(await freePort()),
		WEB_DATA: path.join(folder, 'web'),
		...changes(folder),
	});
	const given = make(settings, folder);
	const command = { ...given, nodeArgs: [...(given.nodeArgs ?? []), ...nodeArgs] };
	const server = startServer(command);
	const stop = async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await server.ready();
	} catch (error) {
		await stop();
		throw error;
	}
	return { url: settings[urlName] as string, logFile: command.logFile, server, stop };
}

/**
 * Starts another site beside the tests' own and waits for its health.
 *
 * @param changes settings that differ: `{CMS_URL: 'http://127.0.0.1:9'}` for a CMS nobody can reach
 * @param nodeArgs more options for Node
 */
export const secondWeb = (changes: Environment = {}, nodeArgs: readonly string[] = []): Promise<SecondServer> =>
	start(webCommand, 'WEB_PORT', 'SITE_URL', () => changes, nodeArgs);

/**
 * Copies the database of the tests' own CMS, which may be running: SQLite.
 *
 * @param folder where to
 * @returns the copy's file
 */
export function copyDatabase(folder: string): string {
	const copy = path.join(folder, 'clinic.db');
	for (const ending of ['', '-wal']) cpSync(inject('settings').DATABASE_FILENAME + ending, copy + ending);
	return copy;
}

/**
 * Starts another CMS on a database of its own, with the same tokens, and waits for its health: about 7 s.
 *
 * @param changes settings that differ: `{DEMO_CONTENT: 'false'}` for an empty clinic; or a function that is given the folder of its database,
 * may put a `clinic.db` there, and answers such settings
 * @param nodeArgs more options for Node
 */
export const secondCms = (
	changes: Environment | ((folder: string) => Environment) = {},
	nodeArgs: readonly string[] = [],
): Promise<SecondServer> => {
	const changesIn = (folder: string) => ({
		DATABASE_FILENAME: path.join(folder, 'clinic.db'),
		...(typeof changes === 'function' ? changes(folder) : changes),
	});
	return start(cmsCommand, 'CMS_PORT', 'CMS_URL', changesIn, nodeArgs);
};
