import { LONGEST_TARGET, PASSED_PARAMETERS, UNAVAILABLE_PATH } from './rules.ts';

/** What a request asks for. */
export type Target =
	| {
			readonly kind: 'page';
			/** The canonical address, by which an answer is kept: one page, one key. */ readonly key: string;
	  }
	| { readonly kind: 'moved'; readonly location: string }
	| { readonly kind: 'refused'; readonly status: 400 | 404 | 414 };

const refused = (status: 400 | 404 | 414): Target => ({ kind: 'refused', status });

// RFC 3986: the characters of a path, and of a query with what browsers leave unescaped in one.
const PATH = /^\/[\w\-.~!$&'()*+,;=:@/%]*$/;
const QUERY = /^[\x21\x22\x24-\x5b\x5d-\x7e]*$/;
const DOT_SEGMENT = /(^|\/)\.{1,2}(\/|$)/;
// A slash, a backslash, a percent sign or a control byte that hides behind a percent sign means harm or a mistake.
// eslint-disable-next-line no-control-regex
const HIDDEN = /[/\\%?#\u0000-\u001f\u007f]/;
// Kit answers these with a page's data or code instead of the page.
const KIT_INTERNAL = /(__data\.json|__route\.js)$|^\/_app(\/|$)/;

/** The path as one and only one spelling, or `undefined` when it has none. */
function canonicalPath(path: string): string | undefined {
	if (!path.includes('%')) return path;
	try {
		const segments = path.split('/').map(decodeURIComponent);
		if (segments.some((segment) => HIDDEN.test(segment))) return undefined;
		const decoded = segments.join('/');
		return DOT_SEGMENT.test(decoded) ? undefined : encodeURI(decoded);
	} catch {
		return undefined;
	}
}

function passedQuery(query: string, passed: ReadonlySet<string>): string {
	if (query === '' || passed.size === 0) return '';
	const kept = [...new URLSearchParams(query)].filter(([name]) => passed.has(name));
	if (kept.length === 0) return '';
	return `?${new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))}`;
}

/**
 * Reads a request target (RFC 9112, section 3.2), trusting nothing: whoever sends it may want one address to be kept under another's name.
 *
 * @param raw the target as it stands in the request line
 * @param passed the query parameters that count
 * @returns the key of a page, a canonical address to move to, or the status to refuse it with
 */
export function readTarget(raw: string, passed: ReadonlySet<string> = PASSED_PARAMETERS): Target {
	if (raw.length > LONGEST_TARGET) return refused(414);
	const mark = raw.indexOf('?');
	const path = mark === -1 ? raw : raw.slice(0, mark);
	const query = mark === -1 ? '' : raw.slice(mark + 1);
	if (!PATH.test(path) || !QUERY.test(query) || DOT_SEGMENT.test(path)) return refused(400);
	const decoded = canonicalPath(path);
	if (decoded === undefined) return refused(400);
	const canonical = decoded.replace(/\/{2,}/g, '/');
	if (canonical !== path) return { kind: 'moved', location: canonical };
	if (KIT_INTERNAL.test(path) || path === UNAVAILABLE_PATH) return refused(404);
	return { kind: 'page', key: path + passedQuery(query, passed) };
}
