import path from 'node:path';
import { cmsEnvironment, webEnvironment } from './environments.ts';
import type { Environment } from './env-file.ts';
import { CMS, programOf, WEB } from './paths.ts';
import type { ServerCommand } from './server.ts';

const cmsHealth = (settings: Environment) => `http://127.0.0.1:${settings.CMS_PORT}/_health`;
const webHealth = (settings: Environment) => `http://127.0.0.1:${settings.WEB_PORT}/healthz`;

/** Answers are small and short-lived: a small nursery holds the web's memory down by half. deploy/Dockerfile.web says the same. */
const WEB_NODE_OPTIONS = ['--max-semi-space-size=4'];

/** The built CMS, as it runs for a clinic. */
export function cmsCommand(settings: Environment, logs: string): ServerCommand {
	return {
		name: 'The CMS',
		program: programOf(CMS, '@strapi/strapi/bin/strapi.js'),
		args: ['start'],
		cwd: CMS,
		env: { ...cmsEnvironment(settings), NODE_ENV: 'production' },
		healthUrl: cmsHealth(settings),
		logFile: path.join(logs, 'cms.log'),
	};
}

/** The built web, as it runs for a clinic. */
export function webCommand(settings: Environment, logs: string): ServerCommand {
	return {
		name: 'The site',
		program: path.join(WEB, 'dist/main.js'),
		nodeArgs: WEB_NODE_OPTIONS,
		cwd: WEB,
		env: { ...webEnvironment(settings), NODE_ENV: 'production' },
		healthUrl: webHealth(settings),
		logFile: path.join(logs, 'web.log'),
	};
}

/** The CMS with reload, for a developer. */
export function cmsDevelopmentCommand(settings: Environment, logs: string): ServerCommand {
	return {
		...cmsCommand(settings, logs),
		args: ['develop'],
		env: { ...cmsEnvironment(settings), NODE_ENV: 'development' },
	};
}

/** The web with reload, for a developer. */
export function webDevelopmentCommand(settings: Environment, logs: string): ServerCommand {
	return {
		...webCommand(settings, logs),
		nodeArgs: [],
		program: programOf(WEB, 'vite/bin/vite.js'),
		args: ['dev', '--host', settings.WEB_HOST ?? '127.0.0.1', '--port', settings.WEB_PORT ?? '3000', '--strictPort'],
		env: { ...webEnvironment(settings), NODE_ENV: 'development' },
	};
}
