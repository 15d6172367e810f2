import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import { paragraph } from '../system/complete.ts';
import { act, forgetRedirects, open, save, whilePublished } from '../system/editor.ts';
import { untilHeard } from '../system/heard.ts';
import { journal, verifyJournal, type Entry } from '../system/journal.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';
import { readinessOf } from '../system/readiness.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';
const CONDITION = 'api::condition.condition';
const SAFETY_NOTICE = 'api::safety-notice.safety-notice';
const NOTICES = 'api::notices.notices';

const PLANTED = { name: 'Planted', severity: 'caution', advice: 'Tell us first.' };

const SIGNED = 'Rita Example read the medical words of this page and signed them on';
const MISSING = 'No review of this page by a clinician is on record.';

interface Waiting {
	uid: string;
	documentId: string;
	locale: string | null;
	name: string;
	hash: string;
	state: string;
	isDemonstration: boolean;
	urgency: string;
	readersSee?: string;
	signed?: { who: string; due: string };
	returned?: { who: string; comment: string };
}

interface Words {
	name: string;
	hash: string;
	lines: { change: string; where: string; text: string }[];
}

interface Count {
	all: number;
	unsigned: number;
	toPublish: number;
}

/** What the home page of the admin says. */
interface Home {
	returned: { documentId: string; returned: { who: string; comment: string } }[];
	waiting?: Count;
}

interface Body<Data> {
	data: Data;
	error?: { message: string };
}

let reviewer: Editor;
let editor: Editor;

beforeAll(async () => {
	reviewer = await inviteEditor('Rita', { role: 'medical-reviewer' });
	editor = await inviteEditor('Eve');
});

afterAll(async () => {
	await reviewer.leave();
	await editor.leave();
});

const ask = <Data>(method: string, path: string, body?: object, who = reviewer) =>
	call<Body<Data>>(method, `/signing${path}`, { token: who.token, ...(body ? { body } : {}) });

const queue = async () => (await ask<Waiting[]>('GET', '/queue')).body.data;
const waiting = async (documentId: string) => (await queue()).find((one) => one.documentId === documentId);
const words = async (uid: string, documentId: string, locale = '&locale=en') =>
	(await ask<Words>('GET', `/words?uid=${uid}&documentId=${documentId}${locale}`)).body.data;
const sign = (...documents: object[]) => ask<{ signed: number }>('POST', '/sign', { documents });
const told = (documentId: string): Entry[] => journal().filter(({ subject }) => subject.endsWith(`:${documentId}`));

async function planted(uid: string, fields: object): Promise<string> {
	const { status, body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	expect(status).toBe(201);
	return body.data.documentId as string;
}

/** Gives a test a contraindication of its own, and deletes it. */
async function withDocument(look: (documentId: string) => Promise<void>, fields: object = {}): Promise<void> {
	const documentId = await planted(CONTRAINDICATION, { ...PLANTED, ...fields });
	try {
		await look(documentId);
	} finally {
		await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${documentId}`);
	}
}

const read = async (documentId: string) => {
	const { uid, locale, hash } = (await waiting(documentId)) as Waiting;
	return { uid, documentId, locale, hash };
};

test('a clinician signs what an editor wrote, and the journal keeps the words, the name and the day of the next review', () =>
	withDocument(async (documentId) => {
		expect(await waiting(documentId)).toMatchObject({ state: 'unsigned', name: 'Planted', locale: 'en' });
		const { status, body } = await sign(await read(documentId));
		expect([status, body.data]).toEqual([200, { signed: 1 }]);
		expect(await waiting(documentId)).toBeUndefined();
		const [entry] = told(documentId);
		expect(entry).toMatchObject({ kind: 'signed', who: 'Rita Example', language: 'en' });
		const details = JSON.parse(entry?.details ?? '');
		expect(details.content).toEqual(PLANTED);
		const due = new Date(entry?.at ?? '');
		due.setUTCFullYear(due.getUTCFullYear() + 1);
		expect(Math.abs(Date.parse(details.due) - due.getTime())).toBeLessThan(2 * 86_400_000);
		expect(verifyJournal().status).toBe(0);
	}));

test('a changed word asks for a new signature, and shows what it was; the old words are still signed', () =>
	withDocument(async (documentId) => {
		await sign(await read(documentId));
		await save(CONTRAINDICATION, documentId, { advice: 'Tell us at once.' });
		expect(await waiting(documentId)).toMatchObject({ state: 'changed', signed: { who: 'Rita Example' } });
		const { lines } = await words(CONTRAINDICATION, documentId);
		expect(lines).toEqual([
			{ change: 'same', where: 'Name', text: 'Planted' },
			{ change: 'same', where: 'How serious', text: 'caution' },
			{ change: 'removed', where: 'Advice to the patient', text: 'Tell us first.' },
			{ change: 'added', where: 'Advice to the patient', text: 'Tell us at once.' },
		]);
		await save(CONTRAINDICATION, documentId, { advice: 'Tell us first.' });
		expect(await waiting(documentId)).toBeUndefined();
	}));

test('what a reviewer asked for is told to editor and reviewer until the next signature, and waits for them once the words change', () =>
	withDocument(async (documentId) => {
		const query = `/status?uid=${CONTRAINDICATION}&documentId=${documentId}&locale=en`;
		const status = async () => (await ask<object>('GET', query, undefined, editor)).body.data;
		const onHomePage = async () => {
			const { body } = await call<Body<Home>>('GET', '/review-clock/due', { token: editor.token });
			return body.data.returned.find((one) => one.documentId === documentId)?.returned;
		};
		const returned = { who: 'Rita Example', comment: 'Name the drug.' };
		const document = await read(documentId);
		const silent = await ask('POST', '/return', { ...document, comment: '  ' });
		expect([silent.status, silent.body.error?.message]).toEqual([
			400,
			expect.stringContaining('Write what is to be changed'),
		]);
		await sign(document);
		expect((await ask('POST', '/return', { ...document, comment: 'Name the drug.' })).status).toBe(200);
		expect(await waiting(documentId)).toMatchObject({ state: 'returned', urgency: 'returned', returned });
		expect(await status()).toMatchObject({ state: 'returned', returned });
		expect(await onHomePage()).toMatchObject(returned);
		for (const advice of ['Tell us if you take X.', 'Tell us if you take Y.']) {
			await save(CONTRAINDICATION, documentId, { advice });
			expect(await waiting(documentId)).toMatchObject({ state: 'changed', urgency: 'draft', returned });
			expect(await status()).toMatchObject({ state: 'changed', returned });
			expect(await onHomePage()).toBeUndefined();
		}
		await sign(await read(documentId));
		expect(await status()).not.toHaveProperty('returned');
		await save(CONTRAINDICATION, documentId, { advice: 'Tell us if you take Z.' });
		expect(await waiting(documentId)).not.toHaveProperty('returned');
		expect(told(documentId).map(({ kind }) => kind)).toEqual(['signed', 'returned', 'signed']);
	}));

test('what readers see unsigned waits first, and the home page tells those who may sign how many wait', () =>
	withDocument(async (documentId) => {
		const home = async ({ token }: Editor) => (await call<Body<Home>>('GET', '/review-clock/due', { token })).body.data;
		const before = (await home(reviewer)).waiting as Count;
		await act('publish', CONTRAINDICATION, documentId);
		const [first] = await queue();
		expect(first).toMatchObject({ documentId, urgency: 'unsigned' });
		expect((await home(reviewer)).waiting).toEqual({ ...before, unsigned: before.unsigned + 1 });
		expect(await home(editor)).not.toHaveProperty('waiting');
		await sign(await read(documentId));
		expect((await home(reviewer)).waiting).toEqual({ ...before, all: before.all - 1 });
	}));

test('what readers see unsigned is counted, also when it was returned, and when newer words are signed', () =>
	withDocument(async (documentId) => {
		const counted = async () =>
			(await call<Body<Home>>('GET', '/review-clock/due', { token: reviewer.token })).body.data.waiting as Count;
		const before = await counted();
		await act('publish', CONTRAINDICATION, documentId);
		const document = await read(documentId);
		await ask('POST', '/return', { ...document, comment: 'Say why.' });
		expect(await waiting(documentId)).toMatchObject({ urgency: 'returned', readersSee: 'unsigned' });
		const after = { ...before, all: before.all - 1, unsigned: before.unsigned + 1 };
		expect(await counted()).toEqual(after);
		await save(CONTRAINDICATION, documentId, { advice: 'Tell us at once.' });
		expect(await counted()).toEqual({ ...after, all: before.all });
		await sign(await read(documentId));
		expect(await counted()).toEqual({ ...after, toPublish: before.toPublish + 1 });
	}));

test('words that changed after they were read are not signed, nor what was read with them', () =>
	withDocument((first) =>
		withDocument(async (second) => {
			const set = [await read(first), await read(second)];
			await save(CONTRAINDICATION, second, { advice: 'Changed meanwhile.' });
			const { status, body } = await sign(...set);
			expect(status).toBe(400);
			expect(body.error?.message).toContain('"Planted" was changed after you read it. Nothing was signed.');
			expect(told(first)).toEqual([]);
			expect((await sign(await read(first), await read(second))).body.data).toEqual({ signed: 2 });
		}),
	));

test('signing takes the mark of a demonstration away, and publishes nothing', () =>
	withDocument(
		async (documentId) => {
			await act('publish', CONTRAINDICATION, documentId);
			expect(await waiting(documentId)).toMatchObject({ isDemonstration: true });
			const shown = { uid: CONTRAINDICATION, documentId };
			expect(await readinessOf(editor, shown)).toMatchObject({ review: 'unsigned', isLive: true });
			await sign(await read(documentId));
			expect(await readinessOf(editor, shown)).toMatchObject({ review: 'signed', isLive: false });
			const address = `/collection-types/${CONTRAINDICATION}/${documentId}`;
			const { body } = await contentManager('GET', address);
			expect(body.data).toMatchObject({ demonstration: false, advice: 'Tell us first.' });
			const live = await contentManager('GET', `${address}?status=published`);
			expect(live.body.data).toMatchObject({ demonstration: true });
			expect(await waiting(documentId)).toBeUndefined();
		},
		{ demonstration: true },
	));

/** Signs drafts as a set, and waits until the site has heard of it. */
async function signTogether(...documentIds: string[]): Promise<void> {
	const set: object[] = [];
	for (const documentId of documentIds) set.push(await read(documentId));
	expect((await sign(...set)).status).toBe(200);
	await untilHeard();
}

test('a patient reads who signed the page, once all its medical words are signed and as long as they are', () =>
	whilePublished(
		NOTICES,
		() => true,
		() => ({ demonstration: false }),
		async () => {
			const notice = await planted(SAFETY_NOTICE, {
				title: 'Planted: get help',
				lines: [{ text: 'Call 911.', telephone: '911' }],
				fullList: paragraph('Call 911 for chest pain.'),
			});
			const page = await planted(CONDITION, {
				...{ name: 'Planted', slug: 'planted-signed', summary: 'A page to be signed.' },
				safetyNotice: { connect: [{ documentId: notice }] },
				callsToAction: { connect: [{ documentId: (await open('api::call-to-action.call-to-action')).documentId }] },
				sections: [{ __component: 'section.prose', heading: 'What it is', anchor: 'what', body: paragraph('Pain.') }],
			});
			const shown = async () => {
				const response = await fetch(`${inject('webUrl')}/conditions/planted-signed`);
				const html = await response.text();
				return { status: response.status, isMissing: html.includes(MISSING), isSigned: html.includes(SIGNED), html };
			};
			try {
				const document = await read(notice);
				await signTogether(page);
				await signTogether(notice);
				await act('publish', SAFETY_NOTICE, notice);
				await act('publish', CONDITION, page);
				expect(await shown()).toMatchObject({ status: 200, isSigned: true, isMissing: false });
				expect((await shown()).html).toContain('"lastReviewed"');
				expect((await ask('POST', '/return', { ...document, comment: 'Say more.' })).status).toBe(200);
				await untilHeard();
				expect(await shown()).toMatchObject({ status: 200, isSigned: false, isMissing: true });
				await signTogether(notice);
				expect(await shown()).toMatchObject({ isSigned: true, isMissing: false });
			} finally {
				await contentManager('DELETE', `/collection-types/${CONDITION}/${page}`);
				await contentManager('DELETE', `/collection-types/${SAFETY_NOTICE}/${notice}`);
				await forgetRedirects(/^\/conditions\/planted/);
			}
		},
	));

test('a study has one signature for all languages', async () => {
	const documentId = await planted(STUDY, { title: 'Planted', participants: 6 });
	try {
		expect(await waiting(documentId)).toMatchObject({ locale: null });
		expect((await words(STUDY, documentId, '')).lines).toEqual([
			{ change: 'added', where: 'Title', text: 'Planted' },
			{ change: 'added', where: 'How many people took part', text: '6' },
		]);
		expect((await sign(await read(documentId))).status).toBe(200);
		expect(told(documentId)[0]).toMatchObject({ kind: 'signed', language: null });
	} finally {
		await contentManager('DELETE', `/collection-types/${STUDY}/${documentId}`);
	}
});

test('the demo clinic’s pages wait in the queue, and nothing that the clinic says of itself does', async () => {
	const all = await queue();
	expect(all.filter(({ uid }) => uid === 'api::condition.condition').map(({ name }) => name)).toContain('Migraine');
	expect(new Set(all.map(({ uid }) => uid.split('.')[1]))).toEqual(
		new Set([
			'condition',
			'treatment',
			'treatment-science',
			'contraindication',
			'side-effect',
			'study',
			'source',
			'safety-notice',
		]),
	);
	const migraine = all.find(({ name, uid }) => name === 'Migraine' && uid === 'api::condition.condition') as Waiting;
	const { lines } = await words(migraine.uid, migraine.documentId);
	expect(lines.length).toBeGreaterThan(50);
	expect(lines).toContainEqual({ change: 'added', where: 'Plain name', text: 'Migraine' });
	expect(lines.some(({ where }) => /^Sections › Figures › .*Study$/.test(where))).toBe(true);
});

test('whoever may read a document may know where it stands, and nobody else', () =>
	withDocument(async (documentId) => {
		const query = `/status?uid=${CONTRAINDICATION}&documentId=${documentId}&locale=en`;
		const status = async (who = editor) => (await ask<object>('GET', query, undefined, who)).body.data;
		expect(await status()).toEqual({ state: 'unsigned', maySign: false });
		await sign(await read(documentId));
		expect(await status()).toMatchObject({ state: 'signed', who: 'Rita Example', isOverdue: false, behind: [] });
		await save(CONTRAINDICATION, documentId, { advice: 'Tell us at once.' });
		expect(await status()).toMatchObject({ state: 'changed', who: 'Rita Example' });
		expect((await ask('GET', '/status?uid=api::price.price', undefined, editor)).body.data).toBeNull();
		expect((await fetch(`${inject('cmsUrl')}/signing${query}`)).status).toBe(401);
	}));

test('an editor who is no reviewer neither signs nor returns', () =>
	withDocument(async (documentId) => {
		const document = await read(documentId);
		for (const [method, path, body] of [
			['GET', '/queue'],
			['GET', `/words?uid=${CONTRAINDICATION}&documentId=${documentId}&locale=en`],
			['POST', '/sign', { documents: [document] }],
			['POST', '/return', { ...document, comment: 'No.' }],
		] as const) {
			expect((await ask(method, path, body, editor)).status, path).toBe(403);
			const { url, init } = {
				url: `${inject('cmsUrl')}/signing${path}`,
				init: { method, body: body && JSON.stringify(body) },
			};
			expect((await fetch(url, init)).status, path).toBe(401);
		}
		expect(told(documentId)).toEqual([]);
	}));

test('a reviewer reads the content and changes none of it', () =>
	withDocument(async (documentId) => {
		const address = `/content-manager/collection-types/${CONTRAINDICATION}/${documentId}`;
		expect((await call('GET', address, { token: reviewer.token })).status).toBe(200);
		expect((await call('PUT', address, { token: reviewer.token, body: { advice: 'x' } })).status).toBe(403);
		expect((await call('POST', `${address}/actions/publish`, { token: reviewer.token, body: {} })).status).toBe(403);
	}));

test.each([
	['a price, which nobody signs', { uid: 'api::price.price', documentId: 'a', hash: 'f'.repeat(64) }, '"uid"'],
	['a person of the admin', { uid: 'admin::user', documentId: 'a', hash: 'f'.repeat(64) }, '"uid"'],
	['no document', { uid: STUDY, documentId: { $ne: null }, hash: 'f'.repeat(64) }, '"documentId"'],
	[
		'a language that the site does not have',
		{ uid: STUDY, documentId: 'a', locale: 'xx', hash: 'f'.repeat(64) },
		'"locale"',
	],
	['words that nobody read', { uid: STUDY, documentId: 'a' }, '"hash"'],
])('a signature on %s is refused with what to send', async (_what, document, says) => {
	const { status, body } = await sign(document);
	expect(status).toBe(400);
	expect(body.error?.message).toContain(says);
});

test('a document that was deleted meanwhile is not signed', async () => {
	let gone = {};
	await withDocument(async (documentId) => void (gone = await read(documentId)));
	const { status, body } = await sign(gone);
	expect([status, body.error?.message]).toEqual([404, expect.stringContaining('was deleted')]);
});
