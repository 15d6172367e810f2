import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { act } from '../system/editor.ts';
import { call as ask, inviteEditor, type Editor } from '../system/people.ts';

let editor: Editor;

const call = <Body>(method: string, address: string, body?: object) =>
	ask<Body>(method, address, { token: editor.token, ...(body ? { body } : {}) });

interface Row {
	documentId: string;
	name: string;
}

const read = (address: string) => call<{ results: Row[]; data: object }>('GET', `/content-manager${address}`);

beforeAll(async () => {
	editor = await inviteEditor('Editor');
});

afterAll(() => editor.leave());

test.each([
	'condition',
	'treatment',
	'treatment-science',
	'contraindication',
	'side-effect',
	'safety-notice',
	'study',
	'source',
	'call-to-action',
	'clinician',
	'location',
	'price',
	'info-page',
])('a person with the Editor role sees every %s', async (type) => {
	const { status, body } = await read(`/collection-types/api::${type}.${type}?pageSize=100`);
	expect(status).toBe(200);
	expect(body.results.length).toBeGreaterThan(0);
});

test.each(['clinic', 'notices', 'home-page', 'appearance'])(
	'a person with the Editor role opens the %s',
	async (type) => {
		expect((await read(`/single-types/api::${type}.${type}`)).status).toBe(200);
	},
);

test('a person with the Editor role changes a word, publishes it, and a patient reads it', async () => {
	const path = '/content-manager/collection-types/api::contraindication.contraindication';
	const { body } = await call<{ results: Row[] }>('GET', `${path}?pageSize=100`);
	const found = body.results.find(({ name }) => name === 'Breastfeeding');
	const publish = (advice: string) => call('POST', `${path}/${found?.documentId}/actions/publish`, { advice });
	const page = async () => (await fetch(`${inject('webUrl')}/conditions/migraine`)).text();
	expect((await publish('Tell us if you nurse a baby.')).status).toBe(200);
	expect((await page()).includes('Tell us if you nurse a baby.')).toBe(true);
	expect((await publish('Tell us if you are breastfeeding.')).status).toBe(200);
	expect((await page()).includes('Tell us if you nurse a baby.')).toBe(false);
});

test('the home page of the admin calls what was published last by a name a person gave it, or by its kind', async () => {
	const recent = async () => {
		const { body } = await call<{ data: { title: string; contentTypeUid: string }[] }>(
			'GET',
			'/content-manager/homepage/recent-documents?action=publish',
		);
		return body.data.find(({ contentTypeUid }) => contentTypeUid === 'api::notices.notices')?.title;
	};
	await act('publish', 'api::notices.notices', '');
	expect(await recent()).toBe('Standing notices');
});

test('a person with the Editor role reaches neither people nor keys nor settings', async () => {
	for (const address of ['/admin/users', '/admin/api-tokens', '/admin/roles/1/permissions'])
		expect((await call('GET', address)).status, address).toBe(403);
});
