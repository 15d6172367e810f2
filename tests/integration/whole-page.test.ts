import { expect, inject, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import { act, open } from '../system/editor.ts';

const CONDITION = 'api::condition.condition';
const CLINIC = 'api::clinic.clinic';
const HOME_PAGE = 'api::home-page.home-page';
const NOTICES = 'api::notices.notices';

interface Refusal {
	error?: { message: string };
}

const isMigraine = ({ slug }: Record<string, unknown>) => slug === 'migraine';

const page = (path: string) => fetch(inject('webUrl') + path, { redirect: 'manual' });

test.each([CLINIC, NOTICES, HOME_PAGE])('%s cannot be taken down: every page stays whole', async (uid) => {
	const { documentId } = await open(uid);
	const path = `/single-types/${uid}`;
	for (const { status, body } of [
		await contentManager<Refusal>('POST', `${path}/actions/unpublish`, {}),
		await contentManager<Refusal>('POST', `${path}/actions/unpublish`, { discardDraft: true }),
		await contentManager<Refusal>('DELETE', path),
	])
		expect([status, body.error?.message]).toEqual([400, expect.stringContaining('stays public')]);
	expect((await open(uid)).documentId).toBe(documentId);
	for (const path of ['/', '/conditions/migraine', '/contact']) expect((await page(path)).status, path).toBe(200);
});

test.each([
	[CLINIC, { telephone: '' }, 'Write the phone number, which stands on every page, then publish.'],
	[CLINIC, { timeZone: 'Austin' }, '"Austin" is no time zone.'],
	[NOTICES, { offLabel: null }, 'Add the notice "Off-label use", then publish.'],
])('%s is not published with %j, which would cost the site its pages', async (uid, fields, says) => {
	const before = await open(uid);
	const { status, body } = await contentManager<Refusal>('POST', `/single-types/${uid}/actions/publish`, fields);
	expect([status, body.error?.message]).toEqual([400, expect.stringContaining(says)]);
	expect(await open(uid)).toEqual(before);
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
