import { beforeAll, expect, inject, test } from 'vitest';
import { adminLogin } from '../system/cms.ts';

const json = { 'content-type': 'application/json' };
const person = { firstname: 'Test', lastname: 'Editor' };
const PASSWORD = 'Editor-Password-1';
let token: string;

async function call<Answer>(
	method: string,
	address: string,
	bearer: string,
	body?: object,
): Promise<{ status: number; body: Answer }> {
	const response = await fetch(inject('cmsUrl') + address, {
		method,
		headers: { ...json, authorization: `Bearer ${bearer}` },
		body: body && JSON.stringify(body),
	});
	const text = await response.text();
	return { status: response.status, body: (text ? JSON.parse(text) : undefined) as Answer };
}

interface Row {
	documentId: string;
	name: string;
}

const read = (address: string) => call<{ results: Row[]; data: object }>('GET', `/content-manager${address}`, token);

beforeAll(async () => {
	const admin = adminLogin();
	const { body: roles } = await call<{ data: { id: number; code: string }[] }>('GET', '/admin/roles', admin);
	const editor = roles.data.find(({ code }) => code === 'strapi-editor');
	const invitation = { ...person, email: 'editor@clinic.example', roles: [editor?.id] };
	const { body: user } = await call<{ data: { registrationToken: string } }>('POST', '/admin/users', admin, invitation);
	const registration = { registrationToken: user.data.registrationToken, userInfo: { ...person, password: PASSWORD } };
	const { body: session } = await call<{ data: { token: string } }>('POST', '/admin/register', '', registration);
	token = session.data.token;
});

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
	const { body } = await call<{ results: Row[] }>('GET', `${path}?pageSize=100`, token);
	const found = body.results.find(({ name }) => name === 'Breastfeeding');
	const publish = (advice: string) => call('POST', `${path}/${found?.documentId}/actions/publish`, token, { advice });
	const page = async () => (await fetch(`${inject('webUrl')}/conditions/migraine`)).text();
	expect((await publish('Tell us if you nurse a baby.')).status).toBe(200);
	expect((await page()).includes('Tell us if you nurse a baby.')).toBe(true);
	expect((await publish('Tell us if you are breastfeeding.')).status).toBe(200);
	expect((await page()).includes('Tell us if you nurse a baby.')).toBe(false);
});

test('a person with the Editor role reaches neither people nor keys nor settings', async () => {
	for (const address of ['/admin/users', '/admin/api-tokens', '/admin/roles/1/permissions'])
		expect((await call('GET', address, token)).status, address).toBe(403);
});
