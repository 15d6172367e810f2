import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { readSettings, type Environment } from './env-file.ts';
import { withDefaults } from './environments.ts';
import { CMS, LOGS, ROOT } from './paths.ts';
import { requirePort } from './preflight.ts';
import { seconds, step } from './progress.ts';
import type { ServerCommand } from './server.ts';
import { stopSignal } from './stop.ts';
import { supervise } from './supervise.ts';

/** As cms/config/database.ts reads it. Of a PostgreSQL database we cannot know: its first administrator is made by hand. */
function isNewDatabase({ DATABASE_URL, DATABASE_FILENAME = 'data/clinic.db' }: Environment): boolean {
	return !DATABASE_URL && !existsSync(path.resolve(CMS, DATABASE_FILENAME));
}

/**
 * Reads the settings and checks the ports, before anything is built.
 *
 * @returns every setting, defaults filled in
 * @throws Problem saying what to put right
 */
export async function prepare(): Promise<Environment> {
	const settings = withDefaults(readSettings(path.join(ROOT, '.env'), process.env, isNewDatabase));
	await requirePort(Number(settings.WEB_PORT), 'WEB_PORT');
	await requirePort(Number(settings.CMS_PORT), 'CMS_PORT');
	// The database will hold what patients wrote: for the eyes of the user who runs the CMS.
	mkdirSync(path.join(CMS, 'data'), { recursive: true, mode: 0o700 });
	return settings;
}

/** What a person needs to know once both servers run, as a small table. */
export function welcome(settings: Environment): string {
	const rows = [
		['The site', settings.SITE_URL],
		['The admin', `http://localhost:${settings.CMS_PORT}/admin`],
		['Log in as', settings.ADMIN_EMAIL ?? 'an administrator of yours'],
		[
			'Password',
			settings.ADMIN_PASSWORD
				? `${settings.ADMIN_PASSWORD}   (the first one; it may have been changed since)`
				: 'yours',
		],
	];
	return rows.map(([name, value]) => `  ${name?.padEnd(10)} ${value}`).join('\n');
}

/**
 * Runs the servers until they are asked to stop.
 *
 * @param settings from `prepare`
 * @param commands makes the servers' commands, the CMS first: the site asks it for its words
 * @returns the exit code 0 after a Ctrl-C or SIGTERM
 * @throws Problem when a server ended by itself
 */
export async function launch(
	settings: Environment,
	commands: (settings: Environment, logs: string) => ServerCommand[],
): Promise<number> {
	await supervise(
		commands(settings, LOGS),
		(name, wait) => step(`Starting ${name.toLowerCase().replace('cms', 'CMS')}`, wait),
		() => console.log(`\n${welcome(settings)}\n\nReady after ${seconds(process.uptime() * 1000)}. Ctrl-C stops both.`),
	);
	if (stopSignal.aborted) console.log('Both are stopped.');
	return 0;
}
