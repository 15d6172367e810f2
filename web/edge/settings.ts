import path from 'node:path';

/** What the edge is told by its environment. */
export interface EdgeSettings {
	readonly host: string;
	readonly port: number;
	/** The address patients type, `https://clinic.example`: the app is asked under this name alone. */
	readonly origin: string;
	readonly cmsUrl: string;
	readonly deliveryToken: string;
	/** Holds the last good copies and the feed's number. */
	readonly dataFolder: string;
	/** How long copies are served after the last word from the CMS. */
	readonly staleLimitMs: number;
	/** Whether answers say what they depend on, for a CDN. */
	readonly showCacheTag: boolean;
	/** Where Prometheus reads, on this machine alone; `undefined` for nowhere. */
	readonly metricsPort: number | undefined;
}

const HOUR_IN_MS = 3_600_000;
// Seen from web/, where this runs.
const DEFAULT_FOLDER = '../.data/web';

function required(environment: NodeJS.ProcessEnv, name: string, example: string): string {
	const value = environment[name];
	if (value) return value;
	throw new Error(`${name} is missing. Set it, for example to ${example}.`);
}

function address(environment: NodeJS.ProcessEnv, name: string, example: string): string {
	const value = required(environment, name, example);
	if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
	throw new Error(`${name} is "${value}", not an address. Set it, for example to ${example}.`);
}

function count(environment: NodeJS.ProcessEnv, name: string, fallback: number, most: number): number {
	const value = environment[name] || String(fallback);
	if (/^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
	throw new Error(`${name} is "${value}". Set it to a whole number from 1 to ${most}, or leave it out.`);
}

function yesOrNo(environment: NodeJS.ProcessEnv, name: string): boolean {
	const value = environment[name] || 'false';
	if (value === 'true' || value === 'false') return value === 'true';
	throw new Error(`${name} is "${value}". Set it to true or false.`);
}

/**
 * Reads the edge's settings.
 *
 * @param environment names and values, as `process.env` holds them
 * @throws Error with a sentence that names the setting and says what to write
 */
export function readSettings(environment: NodeJS.ProcessEnv): EdgeSettings {
	return {
		host: environment.HOST || '127.0.0.1',
		port: count(environment, 'PORT', 3000, 65_535),
		origin: new URL(address(environment, 'SITE_URL', 'https://clinic.example')).origin,
		cmsUrl: address(environment, 'CMS_URL', 'http://127.0.0.1:1337'),
		deliveryToken: required(environment, 'DELIVERY_TOKEN', 'the value the CMS was given'),
		dataFolder: path.resolve(environment.WEB_DATA || DEFAULT_FOLDER),
		staleLimitMs: count(environment, 'STALE_LIMIT_HOURS', 72, 8_760) * HOUR_IN_MS,
		showCacheTag: yesOrNo(environment, 'SHOW_CACHE_TAG'),
		metricsPort: environment.METRICS_PORT ? count(environment, 'METRICS_PORT', 9464, 65_535) : undefined,
	};
}
