import { expect, test } from 'vitest';
import { allowBrandStyle, brandStyle } from './brand-style.ts';

const POLICY = "default-src 'none'; style-src 'self' 'sha256-x'; img-src 'self'";

test('the policy of a page names the sheet with the clinic’s colour, beside the sheets it named before', () => {
	const html = `<head><style>a{}</style><style>${brandStyle('#7a1fa2')}</style></head>`;
	const policy = allowBrandStyle(html, POLICY);
	expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}=' 'self' 'sha256-x'; img-src 'self'$/);
});

test.each([
	['no sheet', '<head></head>'],
	['a sheet that says more than colours', `<style>${brandStyle('#7a1fa2')}body{display:none}</style>`],
	['a sheet with an address in it', '<style>html:root{--accent:url(https://evil.example)}</style>'],
])('%s changes no policy', (_what, html) => {
	expect(allowBrandStyle(html, POLICY)).toBe(POLICY);
});

test('where styles need no hash, as in development, none is added: it would forbid the others', () => {
	const open = "style-src 'self' 'unsafe-inline'";
	expect(allowBrandStyle(`<style>${brandStyle('#7a1fa2')}</style>`, open)).toBe(open);
});

test.each(['teal', '#abc', null])('%s makes no sheet', (color) => {
	expect(brandStyle(color)).toBe('');
});
