import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { allowBrandStyle } from '#lib/clinic/brand-style.ts';
import { purgeFiles } from '#lib/cms/files.ts';
import { purgeSite } from '#lib/cms/site.ts';
import { PageIncomplete } from '#lib/pages/incomplete.ts';

const TWO_YEARS_IN_SECONDS = 63_072_000;
const RETRY_AFTER_SECONDS = 120;
const YEAR_IN_SECONDS = 31_536_000;

const SECURITY_HEADERS: Record<string, string> = {
	'Strict-Transport-Security': `max-age=${TWO_YEARS_IN_SECONDS}; includeSubDomains`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The edge tells what changed; it lets no such request in from outside. */
const purged: Handle = ({ event, resolve }) => {
	if (event.request.method !== 'PURGE') return resolve(event);
	const tags = (event.request.headers.get('cache-tag') ?? '').split(' ');
	purgeSite(tags);
	purgeFiles(tags);
	return new Response(null, { status: 204 });
};

const secured: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	return response;
};

/**
 * What is kept, and by whom, is decided here and nowhere else. A browser asks again each time; the edge, a shared cache which hears of every
 * change, keeps a page until one of its tags is purged. Not even "no such page" is asked twice, as long as it is the CMS's word.
 */
const cached: Handle = async ({ event, resolve }) => {
	event.locals.tags = new Set();
	const response = await resolve(event);
	const { headers, status } = response;
	const isWordOfCms = event.locals.tags.size > 0 && !event.locals.failed;
	if (status === 503) headers.set('Retry-After', String(RETRY_AFTER_SECONDS));
	// A file of the media library too: an editor who replaces one keeps its name.
	if (status < 300 || isWordOfCms)
		headers.set('Cache-Control', `public, max-age=0, must-revalidate, s-maxage=${YEAR_IN_SECONDS}`);
	else headers.set('Cache-Control', 'no-store');
	// What is said of an address that has no page stands until an address appears, moves or goes.
	if (status >= 300 && isWordOfCms) event.locals.tags.add('address');
	if (event.locals.expires && status < 400) headers.set('Expires', event.locals.expires.toUTCString());
	if (event.locals.tags.size > 0) headers.set('Cache-Tag', [...event.locals.tags].join(' '));
	return response;
};

/** The clinic's colour is a sheet of the page like the others, so that the page stays one round trip: the policy names it too. */
const branded: Handle = async ({ event, resolve }) => {
	let page = '';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			page += html;
			return html;
		},
	});
	const policy = response.headers.get('Content-Security-Policy');
	if (page && policy) response.headers.set('Content-Security-Policy', allowBrandStyle(page, policy));
	return response;
};

/** Kit inlines each sheet and leaves a disabled link to it behind: a request nobody needs. */
const inlined: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replaceAll(/<link[^>]*\brel="stylesheet"[^>]*\bdisabled\b[^>]*>\s*/g, ''),
	});

export const handle = sequence(purged, secured, cached, branded, inlined);

/** A fault of ours is 503, "back soon", and never 404 or half a page. The log says what is missing; the reader gets the phone number. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	event.locals.failed = true;
	const message = error instanceof Error ? error.message : 'unknown fault';
	const incomplete = error instanceof PageIncomplete;
	console.error(
		JSON.stringify({
			level: 'error',
			message,
			incomplete,
			route: event.route.id,
			stack: incomplete ? undefined : (error as Error)?.stack,
		}),
	);
	return { status: 503, message: 'This page is not available right now.' };
};
