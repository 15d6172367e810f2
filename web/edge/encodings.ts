import { brotliCompress, brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';

/** How a body travels. */
export type Encoding = 'br' | 'gzip' | 'identity';

const LONGEST_HEADER = 200;

function weights(header: string): Map<string, number> {
	const parts = header
		.toLowerCase()
		.split(',')
		.map((part) => part.split(';').map((word) => word.trim()));
	return new Map(
		parts.map(([name = '', ...parameters]) => {
			const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
			return [name, weight === undefined ? 1 : Number.parseFloat(weight) || 0];
		}),
	);
}

// Readers send a handful of different headers; a stranger may send more, and fills nothing up.
const KNOWN_HEADERS = 100;
const known = new Map<string, Encoding>();

/**
 * Chooses an encoding (RFC 9110, section 12.5.3): the one a reader likes best, Brotli before gzip.
 *
 * @param header `Accept-Encoding`
 */
export function chooseEncoding(header: string | undefined): Encoding {
	if (!header || header.length > LONGEST_HEADER) return 'identity';
	const before = known.get(header);
	if (before) return before;
	const chosen = choose(header);
	if (known.size < KNOWN_HEADERS) known.set(header, chosen);
	return chosen;
}

function choose(header: string): Encoding {
	const weight = weights(header);
	const of = (name: string) => weight.get(name) ?? weight.get('*') ?? 0;
	const [br, gzip] = [of('br'), of('gzip')];
	if (br > 0 && br >= gzip) return 'br';
	return gzip > 0 ? 'gzip' : 'identity';
}

/** Whether a body of this type gets smaller. */
export const isCompressible = (contentType: string) => /^text\/|[/+](json|xml|javascript)\b|svg/.test(contentType);

const parameters = (quality: number, size: number) => ({
	params: {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		// A window larger than the page only costs memory.
		[constants.BROTLI_PARAM_LGWIN]: 17,
		[constants.BROTLI_PARAM_SIZE_HINT]: size,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
	},
});

/** zlib answers a slice of a larger block; a page that stays must not hold the rest of it. */
function exact(buffer: Buffer): Buffer {
	const copy = Buffer.allocUnsafeSlow(buffer.byteLength);
	buffer.copy(copy);
	return copy;
}

const slowBrotli = promisify(brotliCompress) as (body: Buffer, options: object) => Promise<Buffer>;

/** Brotli while a reader waits: some 0.5 ms a page. */
export const quickBrotli = (body: Buffer) => exact(brotliCompressSync(body, parameters(5, body.byteLength)));
/** Brotli as small as it gets: some 50 ms a page, on another thread. */
export const bestBrotli = async (body: Buffer) => exact(await slowBrotli(body, parameters(11, body.byteLength)));
export const fromBrotli = (body: Buffer) => brotliDecompressSync(body);
export const gzip = (body: Buffer) => exact(gzipSync(body));
