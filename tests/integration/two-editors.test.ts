import { afterAll, beforeAll, expect, test } from 'vitest';
import * as complete from '../system/complete.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';

const HEADER = 'Clinic-Opened-Version';
const CONTRAINDICATION = '/content-manager/collection-types/api::contraindication.contraindication';
const NOTICES = '/content-manager/single-types/api::notices.notices';

interface Document {
	documentId: string;
	updatedAt: string;
	advice: string | null;
	name: string;
	[field: string]: unknown;
}

interface Body {
	data: Document;
	error?: { message: string; name: string };
}

let ana: Editor;
let ben: Editor;
let address: string;

const open = async (editor: Editor, at = address) => (await call<Body>('GET', at, { token: editor.token })).body.data;

/** Does what the form does: sends all its fields, and which version it shows. */
const send = (method: string, editor: Editor, at: string, fields: object, version?: string) =>
	call<Body>(method, at, { token: editor.token, body: fields, headers: version ? { [HEADER]: version } : {} });

beforeAll(async () => {
	[ana, ben] = [await inviteEditor('Ana'), await inviteEditor('Ben')];
});

afterAll(async () => {
	await ana.leave();
	await ben.leave();
});

/** Gives each test a contraindication of its own, and deletes it. */
async function withDocument(look: (version: string) => Promise<void>): Promise<void> {
	const fields = { ...complete.contraindication(`Two editors ${Math.random()}`), advice: 'As it was' };
	const made = await send('POST', ana, CONTRAINDICATION, fields);
	address = `${CONTRAINDICATION}/${made.body.data.documentId}`;
	try {
		await look(made.body.data.updatedAt);
	} finally {
		await call('DELETE', address, { token: ana.token });
	}
}

const adviceNow = async () => (await open(ana)).advice;

test('of two editors who opened the same page, the second to save is told who was first, and nothing is overwritten', () =>
	withDocument(async (version) => {
		expect((await send('PUT', ana, address, { advice: "Ana's words" }, version)).status).toBe(200);
		const refused = await send('PUT', ben, address, { advice: "Ben's words" }, version);
		expect(refused.status).toBe(409);
		expect(refused.body.error?.message).toBe(
			'Ana Example saved this a moment ago, after you opened it. ' +
				'Nothing of yours is lost: copy your changes, reload this page, and put them in.',
		);
		expect(await adviceNow()).toBe("Ana's words");
	}));

test.each([
	['publishes', 'POST', '/actions/publish'],
	['discards the draft', 'POST', '/actions/discard'],
	['unpublishes and discards the draft', 'POST', '/actions/unpublish'],
	['deletes', 'DELETE', ''],
])('an editor who %s over words they have not seen is told, and nothing changes', (_what, method, action) =>
	withDocument(async (version) => {
		const published = await send('POST', ana, `${address}/actions/publish`, { advice: 'Live' }, version);
		expect(published.status).toBe(200);
		const seen = (await open(ben)).updatedAt;
		expect((await send('PUT', ana, address, { advice: 'Not seen' }, seen)).status).toBe(200);
		const refused = await send(method, ben, address + action, { advice: 'Ben', discardDraft: true }, seen);
		expect(refused.status).toBe(409);
		expect(await adviceNow()).toBe('Not seen');
		const live = await call<Body>('GET', `${address}?status=published`, { token: ana.token });
		expect(live.body.data.advice).toBe('Live');
	}),
);

test('an editor saves, saves again, publishes and saves at once, and is never stopped by their own words', () =>
	withDocument(async (version) => {
		let opened = version;
		for (const [method, action] of [
			['PUT', ''],
			['PUT', ''],
			['POST', '/actions/publish'],
			['PUT', ''],
			['POST', '/actions/publish'],
			['POST', '/actions/discard'],
			['PUT', ''],
		] as const) {
			const { status, body } = await send(method, ana, address + action, { advice: `Words ${Math.random()}` }, opened);
			expect(status, action).toBe(200);
			// The form goes on with the version in the answer, before it has asked for the page again.
			opened = body.data.updatedAt;
		}
	}));

test('after reading what the other wrote, an editor may replace it', () =>
	withDocument(async (version) => {
		await send('PUT', ana, address, { advice: "Ana's words" }, version);
		const { updatedAt } = await open(ben);
		expect((await send('PUT', ben, address, { advice: "Ben's words" }, updatedAt)).status).toBe(200);
		expect(await adviceNow()).toBe("Ben's words");
	}));

test('an editor with the page open in two windows is told that the other window saved', () =>
	withDocument(async (version) => {
		await send('PUT', ana, address, { advice: 'First window' }, version);
		const refused = await send('PUT', ana, address, { advice: 'Second window' }, version);
		expect(refused.status).toBe(409);
		expect(refused.body.error?.message).toContain('You saved this a moment ago in another window');
	}));

test('of twelve saves at the very same moment one is kept, and the others are told', () =>
	withDocument(async (version) => {
		const saves = Array.from({ length: 12 }, (_, index) =>
			send('PUT', index % 2 ? ana : ben, address, { advice: `Words ${index}` }, version),
		);
		const answers = await Promise.all(saves);
		const kept = answers.filter(({ status }) => status === 200);
		expect(kept).toHaveLength(1);
		expect(answers.filter(({ status }) => status === 409)).toHaveLength(11);
		expect(await adviceNow()).toBe(kept[0]?.body.data.advice);
	}));

test('of two publishes at the very same moment one is kept, and there is one published page', () =>
	withDocument(async (version) => {
		const publish = (editor: Editor) =>
			send('POST', editor, `${address}/actions/publish`, { advice: 'Published' }, version);
		const answers = await Promise.all([publish(ana), publish(ben)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
		const { documentId } = await open(ana);
		const list = `${CONTRAINDICATION}?status=published&filters[documentId][$eq]=${documentId}`;
		const { body } = await call<{ results: Document[] }>('GET', list, { token: ana.token });
		expect(body.results).toHaveLength(1);
	}));

test('a program that does not say what it opened saves as before', () =>
	withDocument(async () => {
		expect((await send('PUT', ben, address, { advice: 'By a program' })).status).toBe(200);
		expect(await adviceNow()).toBe('By a program');
	}));

test('a version that is no time is refused with a sentence that says what to send', () =>
	withDocument(async () => {
		const { status, body } = await send('PUT', ben, address, { advice: 'x' }, 'yesterday');
		expect(status).toBe(400);
		expect(body.error?.message).toContain('must be the "updatedAt" of the document that was opened');
	}));

test('the second to save is told on a page of which there is only one, such as the standing notices', async () => {
	const before = await open(ana, NOTICES);
	const heading = (text: string) => ({ talkToProvider: { ...(before.talkToProvider as object), heading: text } });
	try {
		// Only words inside a component change: the document must count as changed nevertheless.
		expect((await send('PUT', ana, NOTICES, heading("Ana's heading"), before.updatedAt)).status).toBe(200);
		expect((await send('PUT', ben, NOTICES, heading("Ben's heading"), before.updatedAt)).status).toBe(409);
		expect((await send('POST', ben, `${NOTICES}/actions/publish`, heading('Ben'), before.updatedAt)).status).toBe(409);
		expect((await send('PUT', ben, NOTICES, heading('Ben'), 'none')).status).toBe(409);
		expect((await open(ana, NOTICES)).talkToProvider).toMatchObject({ heading: "Ana's heading" });
	} finally {
		await send('POST', ana, `${NOTICES}/actions/publish`, { talkToProvider: before.talkToProvider });
	}
});
