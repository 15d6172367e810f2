import { expect, inject, test } from 'vitest';
import { TreatmentPageDocument } from '../../web/src/lib/cms/generated/graphql.ts';
import { adminLogin, graphql, restList, siteQuery } from '../system/cms.ts';

const PATHS = [
	'/api',
	'/api/conditions',
	'/api/conditions/abc',
	'/api/no-such-type',
	'/api/upload/files',
	'/api/users',
	'/api/auth/local',
	'/API/conditions',
	'/graphql',
	'/graphql/',
	'/graphql?query={conditions{name}}',
];

const ask = (path: string, token?: string) =>
	fetch(`${inject('cmsUrl')}${path}`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

test.each(PATHS)('a stranger is answered 401 at %s', async (path) => {
	for (const token of [undefined, '', 'wrong', inject('deliveryToken').slice(0, -1)]) {
		const response = await ask(path, token);
		expect(response.status, `token ${token}`).toBe(401);
		expect(await response.text()).not.toContain('igraine');
	}
});

test('a stranger cannot write, whatever method is tried', async () => {
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
		const response = await fetch(`${inject('cmsUrl')}/api/conditions`, {
			method,
			body: method === 'DELETE' ? undefined : '{}',
		});
		expect(response.status, method).toBe(401);
	}
	expect((await graphql('mutation { __typename }', {}, null)).status).toBe(401);
});

test('the two tokens of the site are the only ones: those Strapi makes by itself are gone', async () => {
	const headers = { authorization: `Bearer ${await adminLogin()}` };
	const response = await fetch(`${inject('cmsUrl')}/admin/api-tokens`, { headers });
	const { data } = (await response.json()) as { data: { name: string; type: string }[] };
	expect(data.map(({ name, type }) => `${name} ${type}`).sort()).toEqual(['delivery custom', 'preview custom']);
});

test('the token of the site reads and does not write', async () => {
	const response = await fetch(`${inject('cmsUrl')}/api/conditions`, {
		method: 'POST',
		headers: { authorization: `Bearer ${inject('deliveryToken')}`, 'content-type': 'application/json' },
		body: JSON.stringify({ data: { name: 'Planted' } }),
	});
	expect([403, 404, 405]).toContain(response.status);
	const names = (await restList('conditions?fields=name')).map(({ name }) => name);
	expect(names).toContain('Migraine');
	expect(names).not.toContain('Planted');
	expect((await graphql('mutation { createCondition(data: { name: "Planted" }) { documentId } }')).status).toBe(403);
});

test('a list longer than ten arrives whole', async () => {
	const sideEffects = await restList('side-effects');
	expect(sideEffects.length).toBeGreaterThan(20);
	const { data } = await siteQuery(TreatmentPageDocument, {
		slug: 'iv-ketamine',
		path: '/treatments/iv-ketamine',
		locale: 'en',
	});
	expect(data?.treatments[0]?.sideEffects.length).toBe(sideEffects.length);
	expect(data?.treatments[0]?.contraindications.length).toBe(12);
});
