import { expect, inject, test } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, open } from '../system/editor.ts';
import { call } from '../system/people.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';

interface Page {
	name: string;
	address: string;
}

async function shownOn(uid: string, documentId: string): Promise<Page[] | null> {
	const query = `uid=${uid}&documentId=${documentId}&locale=en`;
	return (await call<{ data: Page[] | null }>('GET', `/shown-on/pages?${query}`, { token: adminLogin() })).body.data;
}

const addresses = async (uid: string, documentId: string) =>
	(await shownOn(uid, documentId))?.map(({ address }) => address).sort();

test('a fact lists every live page on which readers meet it, through treatments and sections', async () => {
	const pregnancy = await open(CONTRAINDICATION, ({ name }) => name === 'Pregnancy');
	const shown = await addresses(CONTRAINDICATION, pregnancy.documentId);
	expect(shown).toEqual([
		'/conditions/anxiety',
		'/conditions/chronic-pain',
		'/conditions/migraine',
		'/conditions/ptsd',
		'/conditions/treatment-resistant-depression',
		'/treatments/iv-ketamine',
	]);
	for (const address of shown ?? []) {
		const html = await (await fetch(inject('webUrl') + address)).text();
		expect(html.includes('Pregnancy'), address).toBe(true);
	}
});

test('a fact that no live page shows lists none, and a page that nothing uses says nothing', async () => {
	const { body } = await contentManager('POST', `/collection-types/${STUDY}`, complete.study('Planted'));
	const documentId = body.data.documentId as string;
	try {
		expect(await shownOn(STUDY, documentId)).toEqual([]);
		await act('publish', STUDY, documentId);
		expect(await shownOn(STUDY, documentId)).toEqual([]);
	} finally {
		await contentManager('DELETE', `/collection-types/${STUDY}/${documentId}`);
	}
	const condition = await open('api::condition.condition');
	expect(await shownOn('api::condition.condition', condition.documentId)).toBeNull();
});

test('a reviewer reads in the queue which live pages each fact changes', async () => {
	interface Waiting {
		name: string;
		uid: string;
		pages: Page[];
	}
	const { body } = await call<{ data: Waiting[] }>('GET', '/signing/queue', { token: adminLogin() });
	const find = (name: string) => body.data.find((one) => one.name === name);
	expect(find('Pregnancy')?.pages).toContainEqual(expect.objectContaining({ address: '/conditions/migraine' }));
	expect(find('Migraine')?.pages).toMatchObject([{ name: 'Migraine', address: '/conditions/migraine' }]);
	const studies = body.data.filter(({ uid }) => uid === STUDY);
	expect(studies.length).toBeGreaterThan(10);
	for (const study of studies) expect(study.pages.length, study.name).toBeGreaterThan(0);
});

test('nobody is told without a login', async () => {
	expect((await fetch(`${inject('cmsUrl')}/shown-on/pages`)).status).toBe(401);
});
