/** The directives of a `Cache-Control` header (RFC 9111, section 5.2), names in lower case. */
export function directives(header: string): Map<string, string> {
	const parts = header.split(',').map((part) => part.trim().split('='));
	return new Map(parts.map(([name = '', value = '']) => [name.toLowerCase(), value.replaceAll('"', '')]));
}

const seconds = (value: string | undefined) =>
	value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : undefined;

/**
 * Says until when an answer may be kept by the edge, which is a shared cache. The rules of RFC 9111, and one stricter: an `Expires` that
 * comes before the end of `s-maxage` wins, since it names the moment at which the page stops being true.
 *
 * @param headers the answer's
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; 0 when it may not be kept
 */
export function keptUntil(headers: Headers, now: number): number {
	const rules = directives(headers.get('cache-control') ?? '');
	if (['no-store', 'private', 'no-cache'].some((name) => rules.has(name)) || headers.has('set-cookie')) return 0;
	if (!/^(accept-encoding)?$/i.test(headers.get('vary') ?? '')) return 0;
	const age = seconds(rules.get('s-maxage') ?? rules.get('max-age'));
	if (age === undefined) return 0;
	const expires = headers.has('expires') ? Date.parse(headers.get('expires') ?? '') : Infinity;
	// An Expires that is no date means "already past".
	const end = Math.min(now + age * 1_000, Number.isNaN(expires) ? 0 : expires);
	return end > now ? end : 0;
}

/**
 * What a browser is told: everything but the words for the edge, which alone hears of a change.
 *
 * @param header the app's `Cache-Control`
 */
export function forBrowsers(header: string): string {
	const parts = header.split(',').map((part) => part.trim());
	return parts
		.filter((part) => !/^(s-maxage|stale-if-error|stale-while-revalidate|proxy-revalidate)(=|$)/i.test(part))
		.join(', ');
}
