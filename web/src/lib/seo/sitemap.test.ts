import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const page = { kind: 'page' };
const listed = (addresses: Record<string, { kind: string }>) =>
	[...sitemap(new Map(Object.entries(addresses)), 'https://clinic.example').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url]) => url,
	);

test('every page is listed, however many there are, and each once', () => {
	const addresses = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`/conditions/c-${at}`, page]));
	const urls = listed(addresses);
	expect(urls).toHaveLength(2_005);
	expect(new Set(urls).size).toBe(2_005);
});

test('what has moved or is gone, and what the site does not serve, is not listed', () => {
	const gone = { kind: 'gone' };
	const urls = listed({
		'/privacy': page,
		'/team/ann': page,
		'/old': gone,
		'/es/conditions/x': page,
		'/es/privacy': page,
	});
	expect(urls.slice(5)).toEqual(['https://clinic.example/privacy', 'https://clinic.example/team/ann']);
});
