import { expect, test } from 'vitest';
import { chooseEncoding } from './encodings.ts';

test.each([
	[undefined, 'identity'],
	['', 'identity'],
	['gzip, deflate, br, zstd', 'br'],
	['gzip, deflate', 'gzip'],
	['br;q=0.5, gzip;q=0.9', 'gzip'],
	['br;q=0, gzip;q=0', 'identity'],
	['*', 'br'],
	['*;q=0.5, br;q=0', 'gzip'],
	['identity', 'identity'],
	['BR', 'br'],
	['br;q=nonsense', 'identity'],
	['x'.repeat(10_000), 'identity'],
])('a reader who accepts %j gets %s', (header, encoding) => {
	expect(chooseEncoding(header)).toBe(encoding);
});
