import { expect, inject, test } from 'vitest';
import { siteOperations } from '../../scripts/lib/operations.ts';
import { graphql } from '../system/cms.ts';

const VARIABLES = { slug: 'migraine', path: '/conditions/migraine', locale: 'en' };

test('every operation of the site is answered in production, to either of its tokens', async () => {
	const operations = Object.entries(await siteOperations());
	expect(operations.length).toBeGreaterThan(10);
	for (const token of [inject('deliveryToken'), inject('previewToken')]) {
		for (const [name, text] of operations) {
			const { status, errors } = await graphql(text, VARIABLES, token);
			expect({ status, errors }, name).toEqual({ status: 200, errors: undefined });
		}
	}
});

test('the same operation with one space more is refused, and told what to do', async () => {
	const { ConditionPage } = await siteOperations();
	const { status, data, errors } = await graphql(
		`
			${ConditionPage}
		`,
		VARIABLES,
	);
	expect(status).toBe(403);
	expect(data).toBeUndefined();
	expect(errors?.[0]?.message).toContain('run "pnpm codegen"');
});

test.each([
	[1_900, 404],
	[12_000, 414],
])('an address of %i characters is %i, not an error', async (length, status) => {
	const response = await fetch(`${inject('webUrl')}/conditions/${'x'.repeat(length)}`);
	expect(response.status).toBe(status);
});

test('an editor’s form may be larger than any question: it goes through the admin, under a limit of its own', async () => {
	const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(600 * 1024) }] }];
	const response = await fetch(`${inject('cmsUrl')}/content-manager/collection-types/api::condition.condition`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bearer ${inject('adminToken')}` },
		body: JSON.stringify({ name: 'Large', sections: [{ __component: 'section.prose', heading: 'Large', body }] }),
	});
	expect(response.status).toBe(201);
	const { data } = (await response.json()) as { data: { documentId: string } };
	const address = `${inject('cmsUrl')}/content-manager/collection-types/api::condition.condition/${data.documentId}`;
	await fetch(address, { method: 'DELETE', headers: { authorization: `Bearer ${inject('adminToken')}` } });
});
