import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import { act } from '../system/editor.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { signAs } from '../system/signer.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';
const UNSIGNED = 'These words are not signed.';

interface Answer {
	data?: { documentId: string };
	results?: unknown[];
	error?: { message: string };
}

let reviewer: Editor;

beforeAll(async () => {
	reviewer = await inviteEditor('Rosa', { role: 'medical-reviewer' });
});

afterAll(() => reviewer.leave());

const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
	contentManager<Answer>(method, `/collection-types/${path}`, body);

async function withDocument(uid: string, fields: object, look: (documentId: string) => Promise<void>): Promise<void> {
	const { body } = await ask('POST', uid, fields);
	const documentId = body.data?.documentId as string;
	try {
		await look(documentId);
	} finally {
		await ask('DELETE', `${uid}/${documentId}`);
	}
}

const sign = (documentId: string) => signAs(reviewer, documentId);

const publish = (uid: string, documentId: string, fields: object = {}) =>
	ask('POST', `${uid}/${documentId}/actions/publish`, fields);

async function isLive(uid: string, documentId: string): Promise<boolean> {
	const { body } = await ask('GET', `${uid}?status=published&filters[documentId][$eq]=${documentId}`);
	return body.results?.length === 1;
}

const WARNING = { name: 'Planted', severity: 'caution', advice: 'Tell us first.' };
const WORK = {
	...{ title: 'Planted', authors: 'A', year: 2020, url: 'https://a.example', design: 'guideline' },
	limitations: 'Small.',
};

test('a study that nobody signed does not go public, by no button', () =>
	withDocument(STUDY, WORK, async (documentId) => {
		const answers = [
			await publish(STUDY, documentId),
			await publish(STUDY, documentId, { title: 'Planted again' }),
			await ask('POST', `${STUDY}/actions/bulkPublish`, { documentIds: [documentId] }),
		];
		for (const { status, body } of answers) {
			expect(status).toBe(400);
			expect(body.error?.message).toContain(UNSIGNED);
		}
		expect(await isLive(STUDY, documentId)).toBe(false);
		await sign(documentId);
		expect((await publish(STUDY, documentId, WORK)).status).toBe(200);
		expect(await isLive(STUDY, documentId)).toBe(true);
	}));

test('an edit between the signature and the publish stops the publish, and signed words that come back pass', () =>
	withDocument(CONTRAINDICATION, WARNING, async (documentId) => {
		await sign(documentId);
		await act('publish', CONTRAINDICATION, documentId);
		const { status, body } = await publish(CONTRAINDICATION, documentId, { advice: 'It is quite safe.' });
		expect([status, body.error?.message]).toEqual([400, expect.stringContaining(UNSIGNED)]);
		expect((await publish(CONTRAINDICATION, documentId, { advice: WARNING.advice })).status).toBe(200);
	}));

test('a new warning, and one made graver, go public unsigned; milder words do not', () =>
	withDocument(CONTRAINDICATION, WARNING, async (documentId) => {
		expect((await publish(CONTRAINDICATION, documentId)).status).toBe(200);
		expect((await publish(CONTRAINDICATION, documentId, { severity: 'absolute' })).status).toBe(200);
		expect((await publish(CONTRAINDICATION, documentId, { severity: 'relative' })).status).toBe(400);
	}));

test('a study marked as retracted goes public unsigned', () =>
	withDocument(STUDY, WORK, async (documentId) => {
		await sign(documentId);
		await act('publish', STUDY, documentId);
		expect((await publish(STUDY, documentId, { retracted: true })).status).toBe(200);
	}));

test('what the clinic says of itself goes public unsigned', () =>
	withDocument('api::price.price', { name: 'Planted' }, async (documentId) => {
		const { body } = await publish('api::price.price', documentId);
		expect(body.error?.message ?? '').not.toContain(UNSIGNED);
	}));
