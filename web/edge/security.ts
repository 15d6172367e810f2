/** What every answer carries. The app sends its own; these go where it cannot: Kit's redirects, files of the build, refusals. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'strict-transport-security': 'max-age=63072000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
};

const NOT_PASSED_ON =
	/^(connection|content-encoding|content-length|date|etag|expires|keep-alive|set-cookie|transfer-encoding|vary|x-sveltekit-.*)$/;

/**
 * The headers of an answer of the app as they go out, names and values in turn.
 *
 * @param headers the app's
 * @param cacheControl what a browser is told of keeping it
 * @param showCacheTag whether `Cache-Tag` goes out too
 */
export function outward(headers: Headers, cacheControl: string, showCacheTag: boolean): string[] {
	const own = [...headers].filter(
		([name]) => !NOT_PASSED_ON.test(name) && name !== 'cache-control' && (showCacheTag || name !== 'cache-tag'),
	);
	const missing = Object.entries(SECURITY_HEADERS).filter(([name]) => !headers.has(name));
	return [...own, ['cache-control', cacheControl], ...missing].flat();
}
