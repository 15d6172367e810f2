import type { Environment } from './env-file.ts';
import { SECRET_NAMES } from './secrets.ts';

// What any program needs to run at all. Nothing else crosses over from the terminal.
const SYSTEM_NAMES = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'LC_ALL', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'];

const CMS_NAMES = [
	...SECRET_NAMES,
	'ADMIN_EMAIL',
	'ADMIN_PASSWORD',
	'DEMO_CONTENT',
	'SITE_URL',
	'CMS_HOST',
	'CMS_PORT',
	'CMS_PUBLIC_URL',
	'DATABASE_FILENAME',
	'DATABASE_URL',
	'DATABASE_SSL',
	'DATABASE_POOL_MAX',
	'TRUSTED_PROXIES',
	'REVIEW_MONTHS',
	'REVIEWER_MUST_DIFFER',
	'SCHEDULE_SECONDS',
	'HIDE_BOOKING_AFTER_DAYS',
	'SMTP_HOST',
	'SMTP_PORT',
	'SMTP_TLS',
	'SMTP_USERNAME',
	'SMTP_PASSWORD',
	'SMTP_FROM',
];

const WEB_NAMES = [
	'CMS_URL',
	'DELIVERY_TOKEN',
	'SITE_URL',
	'CLINIC_NAME',
	'CLINIC_TELEPHONE',
	'WEB_DATA',
	'STALE_LIMIT_HOURS',
	'SHOW_CACHE_TAG',
	'METRICS_PORT',
];

function pick(from: Environment, names: string[]): Environment {
	return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

/** The settings that follow from others, filled in: one port decides every address that holds it. */
export function withDefaults(settings: Environment): Environment {
	const webPort = settings.WEB_PORT ?? '3000';
	const cmsPort = settings.CMS_PORT ?? '1337';
	return {
		WEB_HOST: '127.0.0.1',
		CMS_HOST: '127.0.0.1',
		SITE_URL: `http://localhost:${webPort}`,
		CMS_URL: `http://127.0.0.1:${cmsPort}`,
		...settings,
		WEB_PORT: webPort,
		CMS_PORT: cmsPort,
	};
}

/** What any child process is given: enough to run, no secret. */
export function systemEnvironment(): Environment {
	return pick(process.env, SYSTEM_NAMES);
}

/** What the CMS is given of the settings. */
export function cmsEnvironment(settings: Environment): Environment {
	return { ...systemEnvironment(), STRAPI_TELEMETRY_DISABLED: 'true', ...pick(settings, CMS_NAMES) };
}

/** What the web is given of the settings: one token that reads published content, and no secret of the CMS. */
export function webEnvironment(settings: Environment): Environment {
	return {
		...systemEnvironment(),
		...pick(settings, WEB_NAMES),
		HOST: settings.WEB_HOST,
		PORT: settings.WEB_PORT,
		// One arena for all threads of the allocator: it gives back what it does not use.
		MALLOC_ARENA_MAX: '1',
	};
}
