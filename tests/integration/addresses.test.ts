import { afterEach, expect, inject, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import { act, forgetRedirects, open } from '../system/editor.ts';

const PAGE = 'api::info-page.info-page';
const REDIRECT = 'api::redirect.redirect';

async function at(path: string): Promise<{ status: number; location: string | null }> {
	const { status, headers } = await fetch(inject('webUrl') + path, { redirect: 'manual' });
	return { status, location: headers.get('location') };
}

const moved = (location: string) => ({ status: 308, location });
const answers = (status: number) => ({ status, location: null });

const policy = () => open(PAGE, ({ slug, documentId }) => isPolicyAt(slug) || documentId === policyId);
const isPolicyAt = (slug: unknown) => slug === 'reviews-policy';
let policyId = '';

async function moveTo(slug: string): Promise<void> {
	const { documentId } = await policy();
	policyId = documentId;
	await act('publish', PAGE, documentId, { slug });
}

async function addRedirect(
	fields: object,
): Promise<{ documentId: string; publish(): ReturnType<typeof contentManager> }> {
	const { body } = await contentManager('POST', `/collection-types/${REDIRECT}`, fields);
	const documentId = body.data.documentId as string;
	const path = `/collection-types/${REDIRECT}/${documentId}/actions/publish`;
	return { documentId, publish: () => contentManager('POST', path, {}) };
}

afterEach(async () => {
	const { documentId, slug, status } = await policy();
	if (!isPolicyAt(slug) || status !== 'published') await act('publish', PAGE, documentId, { slug: 'reviews-policy' });
	await forgetRedirects(/planted|reviews-policy/);
});

test('a page that moves is at its new address on the next request, and its old one leads there', async () => {
	await moveTo('planted-b');
	expect(await at('/reviews-policy')).toEqual(moved('/planted-b'));
	expect(await at('/planted-b')).toEqual(answers(200));
});

test('a page that moves twice is one hop from every address it had', async () => {
	await moveTo('planted-b');
	await moveTo('planted-c');
	expect(await at('/reviews-policy')).toEqual(moved('/planted-c'));
	expect(await at('/planted-b')).toEqual(moved('/planted-c'));
	expect(await at('/planted-c')).toEqual(answers(200));
});

test('a page that moves back stands where it was, and leads nobody in a circle', async () => {
	await moveTo('planted-b');
	await moveTo('reviews-policy');
	expect(await at('/planted-b')).toEqual(moved('/reviews-policy'));
	expect(await at('/reviews-policy')).toEqual(answers(200));
});

test('a page that is taken down is 410, and 200 again when it is back', async () => {
	const { documentId } = await policy();
	policyId = documentId;
	await act('unpublish', PAGE, documentId);
	expect(await at('/reviews-policy')).toEqual(answers(410));
	await act('publish', PAGE, documentId);
	expect(await at('/reviews-policy')).toEqual(answers(200));
});

test.each([
	[{ kind: 'moved', target: '/privacy' }, moved('/privacy')],
	[{ kind: 'back_soon' }, answers(503)],
])('an editor who takes a page down chooses what its address says: %j', async (choice, answer) => {
	const redirect = await addRedirect({ source: '/reviews-policy', ...choice });
	expect((await redirect.publish()).status).toBe(200);
	expect(await at('/reviews-policy')).toEqual(answers(200));
	const { documentId } = await policy();
	policyId = documentId;
	await act('unpublish', PAGE, documentId);
	expect(await at('/reviews-policy')).toEqual(answer);
});

test('a redirect to an address that has moved itself is shortened to one hop', async () => {
	await (await addRedirect({ source: '/planted-1', kind: 'moved', target: '/planted-2' })).publish();
	await (await addRedirect({ source: '/planted-2', kind: 'moved', target: '/privacy' })).publish();
	await (await addRedirect({ source: '/planted-3', kind: 'moved', target: '/planted-2' })).publish();
	for (const path of ['/planted-1', '/planted-2', '/planted-3']) expect(await at(path)).toEqual(moved('/privacy'));
});

test.each([
	[{ kind: 'moved', target: '/planted-1' }, 'target', 'in a circle: /planted-2 to /planted-1 to /planted-2'],
	[{ kind: 'moved', target: '/planted-2' }, 'target', 'in a circle: /planted-2 to /planted-2'],
	[{ kind: 'moved' }, 'target', 'Say where the page has moved to'],
	[{ source: '/planted-1', kind: 'gone' }, 'source', 'Another redirect already speaks for /planted-1'],
])('an editor is told at the field why a redirect cannot be: %j', async (fields, field, words) => {
	await (await addRedirect({ source: '/planted-1', kind: 'moved', target: '/planted-2' })).publish();
	const second = await addRedirect({ source: '/planted-2', ...fields });
	const { status, body } = await second.publish();
	const { error } = body as unknown as {
		error: { message: string; details: { errors: { path: string[]; message: string }[] } };
	};
	expect(status).toBe(400);
	expect(error.details.errors).toEqual([expect.objectContaining({ path: [field] })]);
	expect(error.details.errors[0]?.message).toContain(words);
	expect(await at('/planted-1')).toEqual(moved('/planted-2'));
});
