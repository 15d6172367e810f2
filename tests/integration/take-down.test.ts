import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import { paragraph } from '../system/complete.ts';
import { act, forgetRedirects, open } from '../system/editor.ts';
import { untilHeard } from '../system/heard.ts';
import { journal } from '../system/journal.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';

const PAGE = 'api::info-page.info-page';
const REDIRECT = 'api::redirect.redirect';

const prose = [{ __component: 'section.prose', heading: 'What it is', anchor: 'what', body: paragraph('Words.') }];

interface Answer {
	data: { name: string; address: string }[];
	error?: { message: string };
}

let documentId: string;

async function publishPage(slug: string): Promise<string> {
	const { body } = await contentManager('POST', `/collection-types/${PAGE}`, {
		...{ title: `Planted ${slug}`, slug, sections: prose },
	});
	const id = body.data.documentId as string;
	await act('publish', PAGE, id);
	return id;
}

const remove = (id: string) => contentManager('DELETE', `/collection-types/${PAGE}/${id}`);

beforeEach(async () => {
	documentId = await publishPage('planted-a');
});

afterEach(async () => {
	await remove(documentId);
	await forgetRedirects(/planted/);
});

async function takeDown(choice: object, token = adminLogin()) {
	const body = { uid: PAGE, documentId, locale: 'en', ...choice };
	const answer = await call<Answer>('POST', '/take-down/page', { token, body });
	await untilHeard();
	return answer;
}

async function at(path: string): Promise<{ status: number; location: string | null }> {
	const { status, headers } = await fetch(inject('webUrl') + path, { redirect: 'manual' });
	return { status, location: headers.get('location') };
}

const moved = (location: string) => ({ status: 308, location });
const answers = (status: number) => ({ status, location: null });

test.each([
	['gone for good', { kind: 'gone' }, answers(410)],
	['back soon', { kind: 'back_soon' }, answers(503)],
	['to be read elsewhere', { kind: 'moved', target: '/privacy' }, moved('/privacy')],
	['to be read on the home page', { kind: 'moved', target: '/' }, moved('/')],
])('a page that its editor takes down as %s says so on the next request, and 200 when it is back', async (...row) => {
	const [, choice, answer] = row;
	expect((await takeDown(choice)).status).toBe(200);
	expect(await at('/planted-a')).toEqual(answer);
	const { body } = await contentManager('GET', `/collection-types/${PAGE}/${documentId}`);
	expect(body.data).toMatchObject({ slug: 'planted-a', status: 'draft' });
	await act('publish', PAGE, documentId);
	expect(await at('/planted-a')).toEqual(answers(200));
	const { results } = (
		await contentManager<{ results: object[] }>('GET', `/collection-types/${REDIRECT}?filters[source][$eq]=/planted-a`)
	).body;
	expect(results).toEqual([]);
});

test('a page that comes back soon says so in words, and gives the phone number', async () => {
	await takeDown({ kind: 'back_soon' });
	const html = await (await fetch(`${inject('webUrl')}/planted-a`)).text();
	for (const words of ['This page comes back soon', 'href="tel:']) expect(html.includes(words), words).toBe(true);
});

test('an address that once led to the page follows the choice in one hop, and leads to the page again when it is back', async () => {
	await act('publish', PAGE, documentId, { slug: 'planted-b' });
	expect(await at('/planted-a')).toEqual(moved('/planted-b'));
	await takeDown({ kind: 'moved', target: '/privacy' });
	expect(await at('/planted-a')).toEqual(moved('/privacy'));
	expect(await at('/planted-b')).toEqual(moved('/privacy'));
	await act('publish', PAGE, documentId);
	expect(await at('/planted-a')).toEqual(moved('/planted-b'));
	expect(await at('/planted-b')).toEqual(answers(200));
});

test('the choice takes the place of what a redirect said of the address before', async () => {
	await takeDown({ kind: 'gone' });
	await act('publish', PAGE, documentId);
	const fields = { source: '/planted-a', kind: 'moved', target: '/privacy' };
	const { body } = await contentManager('POST', `/collection-types/${REDIRECT}`, fields);
	await act('publish', REDIRECT, body.data.documentId as string);
	await takeDown({ kind: 'back_soon' });
	expect(await at('/planted-a')).toEqual(answers(503));
});

test('the journal tells of the redirect and of the page that went, and of neither when it was refused', async () => {
	const before = journal().length;
	expect((await takeDown({ kind: 'moved', target: '/planted-nowhere' })).status).toBe(400);
	expect(journal()).toHaveLength(before);
	await takeDown({ kind: 'moved', target: '/privacy' });
	const told = journal().slice(before);
	expect(told.map(({ kind, subject }) => `${kind} ${subject.split(':')[0]}`)).toEqual([
		'published redirect',
		'unpublished info-page',
	]);
});

test.each([
	[{ kind: 'moved', target: '/planted-nowhere' }, 'No page of this site stands at /planted-nowhere.'],
	[{ kind: 'moved', target: '/planted-a' }, 'This page cannot lead to itself.'],
	[{ kind: 'moved' }, 'Choose the page that readers are sent to.'],
	[{ kind: 'moved', target: 'https://elsewhere.example/' }, 'No page of this site stands at https://elsewhere'],
	[{ kind: 'away' }, '"kind" says what becomes of the address'],
])('a choice that would mislead readers is refused in a sentence, and the page stays: %j', async (choice, says) => {
	const { status, body } = await takeDown(choice);
	expect([status, body.error?.message]).toEqual([400, expect.stringContaining(says)]);
	expect(await at('/planted-a')).toEqual(answers(200));
});

test('a choice that would lead readers in a circle is refused, and the page stays', async () => {
	const other = await publishPage('planted-other');
	try {
		const fields = { source: '/planted-other', kind: 'moved', target: '/planted-a' };
		const { body: redirect } = await contentManager('POST', `/collection-types/${REDIRECT}`, fields);
		await act('publish', REDIRECT, redirect.data.documentId as string);
		const { status, body } = await takeDown({ kind: 'moved', target: '/planted-other' });
		expect([status, body.error?.message]).toEqual([400, expect.stringContaining('in a circle')]);
		expect(await at('/planted-a')).toEqual(answers(200));
	} finally {
		await remove(other);
	}
});

test('a treatment that a live page shows stays, and so does its address', async () => {
	const treatment = await open('api::treatment.treatment', ({ slug }) => slug === 'iv-ketamine');
	const choice = { uid: 'api::treatment.treatment', documentId: treatment.documentId };
	const { status, body } = await takeDown({ ...choice, kind: 'moved', target: '/privacy' });
	expect([status, body.error?.message]).toEqual([400, expect.stringContaining('is still shown on')]);
	expect(await at('/treatments/iv-ketamine')).toEqual(answers(200));
});

test('changes that were never published are kept, or thrown away where the editor says so', async () => {
	const path = `/collection-types/${PAGE}/${documentId}`;
	const draft = async () => (await contentManager('GET', path)).body.data;
	const title = async () => (await draft()).title;
	await contentManager('PUT', path, { title: 'Never published' });
	await takeDown({ kind: 'gone' });
	expect(await title()).toBe('Never published');
	await act('publish', PAGE, documentId);
	await contentManager('PUT', path, { title: 'Thrown away' });
	const discarded = (await draft()).updatedAt;
	expect((await takeDown({ kind: 'gone', discarded })).status).toBe(200);
	expect(await title()).toBe('Never published');
});

test('what someone saved meanwhile is not thrown away unseen, and the page stays', async () => {
	const path = `/collection-types/${PAGE}/${documentId}`;
	const { updatedAt: discarded } = (await contentManager('GET', path)).body.data;
	await contentManager('PUT', path, { title: 'Saved by another editor' });
	const { status, body } = await takeDown({ kind: 'gone', discarded });
	expect([status, body.error?.message]).toEqual([400, expect.stringContaining('Nothing was thrown away')]);
	expect((await contentManager('GET', path)).body.data.title).toBe('Saved by another editor');
	expect(await at('/planted-a')).toEqual(answers(200));
});

test('the page of a person, which has no translation, is taken down the same way', async () => {
	const uid = 'api::clinician.clinician';
	const fields = { name: 'Planted Person', credentials: 'MD', slug: 'planted-person' };
	const { body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	const person = body.data.documentId as string;
	try {
		await act('publish', uid, person);
		expect(await at('/team/planted-person')).toEqual(answers(200));
		const choice = { uid, documentId: person, locale: null, kind: 'moved', target: '/privacy' };
		expect((await takeDown(choice)).status).toBe(200);
		expect(await at('/team/planted-person')).toEqual(moved('/privacy'));
	} finally {
		await contentManager('DELETE', `/collection-types/${uid}/${person}`);
	}
});

test('a page that is not public any more is told of, and what has no page is not taken down here', async () => {
	await takeDown({ kind: 'gone' });
	const again = await takeDown({ kind: 'gone' });
	expect([again.status, again.body.error?.message]).toEqual([400, expect.stringContaining('not public any more')]);
	const price = await open('api::price.price');
	const { status } = await takeDown({ uid: 'api::price.price', documentId: price.documentId, kind: 'gone' });
	expect(status).toBe(400);
});

test('the pages that readers can be sent to are the live ones', async () => {
	const query = `uid=${PAGE}&documentId=${documentId}&locale=en`;
	const { body } = await call<Answer>('GET', `/take-down/pages?${query}`, { token: adminLogin() });
	const addresses = body.data.map(({ address }) => address);
	for (const address of ['/', '/conditions/migraine', '/treatments/iv-ketamine', '/privacy', '/planted-a'])
		expect(addresses).toContain(address);
	await takeDown({ kind: 'gone' });
	const after = await call<Answer>('GET', `/take-down/pages?${query}`, { token: adminLogin() });
	expect(after.body.data.map(({ address }) => address)).not.toContain('/planted-a');
});

test('Strapi’s own Unpublish takes a page down as gone', async () => {
	await act('unpublish', PAGE, documentId);
	expect(await at('/planted-a')).toEqual(answers(410));
});

let reviewer: Editor;

beforeAll(async () => {
	reviewer = await inviteEditor('Tara', { role: 'medical-reviewer' });
});

afterAll(() => reviewer.leave());

test('a person who may not publish takes nothing down', async () => {
	const { status, body } = await takeDown({ kind: 'gone' }, reviewer.token);
	expect([status, body.error?.message]).toEqual([403, expect.stringContaining('You may not take this page down.')]);
	expect(await at('/planted-a')).toEqual(answers(200));
	const anonymous = await fetch(`${inject('cmsUrl')}/take-down/page`, { method: 'POST' });
	expect(anonymous.status).toBe(401);
});
