import { expect, test } from 'vitest';
import { forBrowsers, keptUntil } from './cache-control.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const until = (headers: Record<string, string>) => keptUntil(new Headers(headers), now);

test('a page is kept for as long as shared caches are allowed to', () => {
	expect(until({ 'cache-control': 'public, max-age=0, s-maxage=60' })).toBe(now + 60_000);
	expect(until({ 'cache-control': 'public, max-age=31536000, immutable' })).toBe(now + 31_536_000_000);
});

test('a page that stops being true at a moment is kept until then', () => {
	const expires = 'Mon, 23 Nov 2026 12:00:30 GMT';
	expect(until({ 'cache-control': 'public, s-maxage=3600', expires })).toBe(now + 30_000);
	expect(until({ 'cache-control': 'public, s-maxage=10', expires })).toBe(now + 10_000);
	expect(until({ 'cache-control': 's-maxage=60', expires: 'Mon, 23 Nov 2026 11:59:59 GMT' })).toBe(0);
	expect(until({ 'cache-control': 's-maxage=60', expires: '0' })).toBe(0);
});

test.each<Record<string, string>>([
	{},
	{ 'cache-control': 'no-store' },
	{ 'cache-control': 'private, max-age=60' },
	{ 'cache-control': 'no-cache' },
	{ 'cache-control': 'public' },
	{ 'cache-control': 's-maxage=soon' },
	{ 'cache-control': 's-maxage=60', 'set-cookie': 'a=b' },
	{ 'cache-control': 's-maxage=60', vary: 'Cookie' },
	{ 'cache-control': 's-maxage=60', vary: '*' },
])('an answer with %j is not kept', (headers) => {
	expect(until(headers)).toBe(0);
});

test('a browser is told to ask again each time, and nothing that only the edge can promise', () => {
	expect(forBrowsers('public, max-age=0, must-revalidate, s-maxage=31536000, stale-if-error=60')).toBe(
		'public, max-age=0, must-revalidate',
	);
	expect(forBrowsers('public, max-age=31536000, immutable')).toBe('public, max-age=31536000, immutable');
});
