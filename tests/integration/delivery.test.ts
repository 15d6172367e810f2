import { expect, inject, test } from 'vitest';

const PAGES = ['/', '/conditions', '/conditions/migraine', '/treatments/iv-ketamine', '/no-such-page'];

test.each(PAGES)('%s carries every security header, and its policy allows no inline code', async (path) => {
	const { headers } = await fetch(inject('webUrl') + path);
	const policy = headers.get('content-security-policy') ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toMatch(/style-src[^;]*'sha256-/);
	expect(policy).not.toMatch(/unsafe-|https?:|\*/);
	expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8,}/);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
	expect(headers.get('permissions-policy')).toContain('geolocation=()');
	expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
	expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
	expect(headers.get('set-cookie')).toBeNull();
});

test.each(PAGES)('%s arrives in one round trip: no script, no style sheet, nothing from another host', async (path) => {
	const html = await (await fetch(inject('webUrl') + path)).text();
	// Data for search engines stands in a script element; a script that runs does not.
	expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/i);
	expect(html).not.toMatch(/rel="?(stylesheet|modulepreload|preload)/i);
	expect(html).not.toMatch(/<(img|iframe|source|video|audio)[^>]+src="(https?:)?\/\//i);
});

const SHOWN = [
	'clinic',
	'notices',
	'condition',
	'safety-notice',
	'treatment',
	'treatment-science',
	'study',
	'source',
	'contraindication',
	'side-effect',
	'call-to-action',
];

test('a page names every document it shows, so that a change to any of them can find it', async () => {
	const { headers } = await fetch(`${inject('webUrl')}/conditions/migraine`);
	const types = (headers.get('cache-tag') ?? '').split(' ').map((tag) => tag.split(':')[0]);
	for (const type of SHOWN) expect(types).toContain(type);
});

test('a list names the type it lists, so that a new page of the type can find it', async () => {
	const { headers } = await fetch(`${inject('webUrl')}/conditions`);
	expect(headers.get('cache-tag')?.split(' ')).toContain('condition');
});

test('the head of a page names it, describes it and gives its address', async () => {
	const html = await (await fetch(`${inject('webUrl')}/conditions/migraine?utm_source=x`)).text();
	expect(html).toMatch(/<title>Migraine \| Austin Ketamine Specialists<\/title>/);
	expect(html).toMatch(/<meta name="description" content="Migraine can/);
	expect(
		html.includes(`<link rel="canonical" href="${inject('webUrl')}/conditions/migraine"`),
		`<link rel="canonical" href="${inject('webUrl')}/conditions/migraine"`,
	).toBe(true);
});

test('search engines read what the page is about', async () => {
	const html = await (await fetch(`${inject('webUrl')}/conditions/migraine`)).text();
	const json = /<script type="application\/ld\+json">(?:<!---->)?(.*?)(?:<!---->)?<\/script>/s.exec(html)?.[1] ?? '';
	expect(JSON.parse(json)).toMatchObject({
		'@type': 'MedicalWebPage',
		about: [{ name: 'Migraine' }, { code: [{ codeValue: 'G43.711' }, {}] }],
	});
});

test('the health address answers', async () => {
	const response = await fetch(`${inject('webUrl')}/healthz`);
	expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
});
