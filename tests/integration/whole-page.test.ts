import { expect, inject, test } from 'vitest';
import { act, open } from '../system/editor.ts';

const CONDITION = 'api::condition.condition';
const NOTICES = 'api::notices.notices';

const isMigraine = ({ slug }: Record<string, unknown>) => slug === 'migraine';

const page = (path: string) => fetch(inject('webUrl') + path, { redirect: 'manual' });

test('a page whose off-label notice was taken away is 503 with the phone number, never a page without it', async () => {
	const notices = await open(NOTICES);
	await act('unpublish', NOTICES, notices.documentId);
	try {
		const response = await page('/conditions/migraine');
		const html = await response.text();
		expect(response.status).toBe(503);
		expect(html.includes('href="tel:+15125550100"'), 'href="tel:+15125550100"').toBe(true);
		expect(html.includes('Pulsing pain'), 'Pulsing pain').toBe(false);
		expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(response.headers.get('cache-control')).toBe('no-store');
	} finally {
		await act('publish', NOTICES, notices.documentId);
	}
	expect((await page('/conditions/migraine')).status).toBe(200);
});

test('a condition that was taken down is 410, and its words are nowhere', async () => {
	const { documentId } = await open(CONDITION, isMigraine);
	await act('unpublish', CONDITION, documentId);
	try {
		const response = await page('/conditions/migraine');
		const html = await response.text();
		expect(response.status).toBe(410);
		expect(html.includes('href="tel:+15125550100"'), 'href="tel:+15125550100"').toBe(true);
		expect(html.includes('Pulsing pain'), 'Pulsing pain').toBe(false);
		expect(
			(await (await page('/conditions')).text()).includes('href="/conditions/migraine"'),
			'href="/conditions/migraine"',
		).toBe(false);
	} finally {
		await act('publish', CONDITION, documentId);
	}
	expect((await page('/conditions/migraine')).status).toBe(200);
});

test.each([
	'/nonsense',
	'/conditions/no-such-condition',
	'/treatments/no-such-treatment',
	'/conditions/migraine/deeper',
])('%s is 404 with a way back and the phone number', async (path) => {
	const response = await page(path);
	const html = await response.text();
	expect(response.status).toBe(404);
	expect(html.includes('href="tel:+15125550100"'), 'href="tel:+15125550100"').toBe(true);
	expect(html.includes('href="/conditions"'), 'href="/conditions"').toBe(true);
});

test('an address with a slash at its end leads to the one without, in one hop', async () => {
	const response = await page('/conditions/migraine/');
	expect(response.status).toBe(308);
	const location = new URL(response.headers.get('location') ?? '', response.url);
	expect(location.pathname).toBe('/conditions/migraine');
	expect((await page(location.pathname)).status).toBe(200);
});
