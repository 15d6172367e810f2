import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { save } from '../system/editor.ts';
import { journal, verifyJournal } from '../system/journal.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';
import { askReadiness, override, readinessOf, withdraw, type Line, type Shown } from '../system/readiness.ts';
import { signAs } from '../system/signer.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';

/** A word that no rule lets pass in English, nor in Spanish. */
const ADVICE = 'Ask about the cure.';
const REASON = 'It is the name of a study, quoted in full.';

let editor: Editor;
let reviewer: Editor;

beforeAll(async () => {
	editor = await inviteEditor('Oda');
	reviewer = await inviteEditor('Olga', { role: 'medical-reviewer' });
});

afterAll(async () => {
	await editor.leave();
	await reviewer.leave();
});

const pathOf = (uid: string, documentId = '') => `/collection-types/${uid}${documentId && `/${documentId}`}`;

/** Makes a contraindication that says "cure", lets a test work with it, and takes it away. */
async function withCure(work: (shown: Shown) => Promise<void>, fields: object = {}): Promise<void> {
	const planted = { ...complete.contraindication('Planted'), advice: ADVICE, ...fields };
	const { status, body } = await contentManager('POST', pathOf(CONTRAINDICATION), planted);
	expect(status).toBe(201);
	const documentId = body.data.documentId as string;
	try {
		await work({ uid: CONTRAINDICATION, documentId });
	} finally {
		await contentManager('DELETE', `${pathOf(CONTRAINDICATION, documentId)}?locale=*`);
	}
}

const publish = async ({ uid, documentId, locale = 'en' }: Shown, fields: object = {}) =>
	(await contentManager('POST', `${pathOf(uid, documentId)}/actions/publish?locale=${locale}`, fields)).status;

const cureIn = (lines: readonly Line[]): Line => lines.find(({ words }) => words.includes('cure')) as Line;

/** Reads the draft, and what a reviewer would send to let its "cure" pass. */
async function read(shown: Shown, who: Pick<Editor, 'token'> = reviewer) {
	const { hash, mustMend } = await readinessOf(who, shown);
	return { hash, finding: cureIn(mustMend), reason: REASON };
}

const letPass = async (shown: Shown, who: Pick<Editor, 'token'> = reviewer) =>
	(await override(who, shown, await read(shown, who))).status;

const overridesOf = ({ documentId }: Shown) =>
	journal(`contraindication:${documentId}`).filter(({ kind }) => kind === 'overridden');

test('a reviewer publishes in spite of a finding, and the journal keeps what it was, why and by whom', () =>
	withCure(async (shown) => {
		expect(await publish(shown)).toBe(400);
		const { hash, finding } = await read(shown);
		expect(await letPass(shown)).toBe(200);

		const { mustMend, overridden } = await readinessOf(editor, shown);
		expect(mustMend).toEqual([]);
		expect(overridden).toMatchObject([
			{ message: finding.message, where: 'Advice to the patient', override: { who: 'Olga Example', reason: REASON } },
		]);
		expect(await publish(shown)).toBe(200);

		const [entry, ...more] = overridesOf(shown);
		expect(more).toEqual([]);
		expect(entry).toMatchObject({ who: 'Olga Example', language: 'en', contentHash: hash });
		expect(JSON.parse(entry?.details ?? '')).toEqual({
			...{ name: 'Planted', code: 'no-absolutes', path: ['advice'], words: ['cure'] },
			...{ message: finding.message, reason: REASON },
		});
		expect(verifyJournal().status).toBe(0);
	}));

describe('an override holds for the words it was given for, and for no others:', () => {
	test('it ends with a word that changes, and is back when the words are', () =>
		withCure(async (shown) => {
			expect(await letPass(shown)).toBe(200);
			await save(CONTRAINDICATION, shown.documentId, { advice: 'Ask about the cure. It works at once.' });
			expect(cureIn((await readinessOf(editor, shown)).mustMend)).toBeDefined();
			expect(await publish(shown)).toBe(400);
			expect(await publish(shown, { advice: ADVICE, name: 'Planted, too' })).toBe(400);
			expect(await publish(shown, { advice: ADVICE, name: 'Planted' })).toBe(200);
		}));

	test('it says nothing of the same words in another document', () =>
		withCure((first) =>
			withCure(async (second) => {
				expect(await letPass(first)).toBe(200);
				expect(await publish(second)).toBe(400);
				expect(await publish(first)).toBe(200);
			}),
		));

	test('it says nothing of the same words in another language', async () => {
		const { body } = await call<{ id: number }>('POST', '/i18n/locales', {
			token: adminLogin(),
			body: { name: 'Spanish (es)', code: 'es', isDefault: false },
		});
		try {
			await withCure(async (shown) => {
				const inSpanish = { ...shown, locale: 'es' };
				const path = `${pathOf(CONTRAINDICATION, shown.documentId)}?locale=es`;
				await contentManager('PUT', path, { name: 'Planted', advice: ADVICE });
				const english = await read(shown);
				// A reviewer's role holds for the languages of the site; an administrator's for all.
				expect((await askReadiness(reviewer, inSpanish)).status).toBe(403);
				const administrator = { token: adminLogin() };
				expect(await read(inSpanish, administrator)).toEqual(english);
				expect(await letPass(shown)).toBe(200);
				expect(await publish(inSpanish)).toBe(400);
				expect(await letPass(inSpanish, administrator)).toBe(200);
				expect(await publish(inSpanish)).toBe(200);
			});
		} finally {
			await call('DELETE', `/i18n/locales/${body.id}`, { token: adminLogin() });
		}
	});

	test('what else is wrong still stops the publish', () =>
		withCure(
			async (shown) => {
				expect(await letPass(shown)).toBe(200);
				const { mustMend, overridden } = await readinessOf(editor, shown);
				expect(overridden.map(({ words }) => words)).toEqual([['cure']]);
				expect(mustMend.map(({ code }) => code)).toEqual(['required-field', 'no-absolutes']);
				expect(await publish(shown)).toBe(400);
			},
			{ name: 'A miracle', severity: null },
		));

	test('a reviewer who signs it, and so takes the mark of a demonstration away, does not end it', () =>
		withCure(async (shown) => {
			expect(await letPass(shown)).toBe(200);
			await signAs(reviewer, shown.documentId);
			expect(await publish(shown)).toBe(200);
		}));
});

test('a reviewer takes an override back, the next publish is refused, and the journal keeps both', () =>
	withCure(async (shown) => {
		const sent = await read(shown);
		const nothing = await withdraw(reviewer, shown, sent);
		expect([nothing.status, nothing.body.error?.message]).toEqual([400, expect.stringContaining('No reason is kept')]);
		expect(await letPass(shown)).toBe(200);
		expect((await withdraw(editor, shown, sent)).status).toBe(403);
		expect((await withdraw(reviewer, shown, { ...sent, hash: 'f'.repeat(64) })).status).toBe(400);
		expect(await publish(shown)).toBe(200);

		expect((await withdraw(reviewer, shown, sent)).status).toBe(200);
		const { mustMend, overridden } = await readinessOf(editor, shown);
		expect([cureIn(mustMend)?.message, overridden]).toEqual([sent.finding.message, []]);
		expect(await publish(shown)).toBe(400);
		expect(await letPass(shown)).toBe(200);
		expect(await publish(shown)).toBe(200);
		const said = journal(`contraindication:${shown.documentId}`).filter(({ contentHash }) => contentHash === sent.hash);
		expect(said.map(({ kind, who }) => [kind, who])).toEqual(
			['overridden', 'withdrawn', 'overridden'].map((kind) => [kind, 'Olga Example']),
		);
		expect(verifyJournal().status).toBe(0);
	}));

describe('only a medical reviewer may, for a reason, what a reviewer may:', () => {
	test('an editor is told so, and nothing is kept', () =>
		withCure(async (shown) => {
			const sent = await read(shown);
			const { status, body } = await override(editor, shown, sent);
			expect([status, body.error?.message]).toEqual([
				403,
				'Only a medical reviewer may let this pass, or take that back. Ask one of them, or mend it in the form.',
			]);
			expect((await override({ token: '' }, shown, sent)).status).toBe(401);
			expect(overridesOf(shown)).toEqual([]);
			expect(await publish(shown)).toBe(400);
		}));

	test('no role writes it through the forms', () =>
		withCure(async (shown) => {
			const entry = { number: 1_000_000, kind: 'overridden', subject: `contraindication:${shown.documentId}` };
			for (const { token } of [editor, reviewer, { token: adminLogin() }])
				expect(
					(
						await call('POST', '/content-manager/collection-types/api::journal-entry.journal-entry', {
							token,
							body: entry,
						})
					).status,
				).toBe(403);
			expect(overridesOf(shown)).toEqual([]);
		}));

	test.each(['', undefined, 7, 'x', 'Because! Because because, 1 2 3.'])(
		'a reason that says nothing is refused at its field: %j',
		(reason) =>
			withCure(async (shown) => {
				const { status, body } = await override(reviewer, shown, { ...(await read(shown)), reason });
				expect(status).toBe(400);
				expect(body.error?.details?.errors).toMatchObject([
					{ path: ['reason'], message: expect.stringContaining('three words or more why this may be published') },
				]);
				expect(overridesOf(shown)).toEqual([]);
			}),
	);

	test('what no reason lets pass, what is not there and what was changed meanwhile are refused', () =>
		withCure(
			async (shown) => {
				const { hash, mustMend } = await readinessOf(reviewer, shown);
				const finding = cureIn(mustMend);
				const missing = mustMend.find(({ code }) => code === 'required-field') as Line;
				const refused = async (sent: object) => {
					const { status, body } = await override(reviewer, shown, { hash, finding, reason: REASON, ...sent });
					expect(status).toBe(400);
					return body.error?.message;
				};
				expect(await refused({ finding: missing })).toContain('No reason lets this pass.');
				for (const other of [{ code: 'small-study' }, { path: ['name'] }, { message: 'x' }, { words: ['cures'] }])
					expect(await refused({ finding: { ...finding, ...other } })).toContain('not found in the saved words');
				expect(await refused({ finding: { code: 'no-absolutes' } })).toContain('"finding"');
				expect(await refused({ hash: 'f'.repeat(64) })).toContain('was changed after you read it');
				expect(await refused({ reason: 'too long '.repeat(300) })).toContain('2000 characters');
				expect(overridesOf(shown)).toEqual([]);
				expect(await letPass(shown)).toBe(200);
				expect(await refused({})).toContain('A reviewer already gave a reason');
				expect(overridesOf(shown)).toHaveLength(1);
			},
			{ severity: null },
		));

	test('words that nobody signed are not let pass in place of a signature', async () => {
		const fields = { ...complete.study('Planted'), demonstration: false };
		const { body } = await contentManager('POST', pathOf(STUDY), fields);
		const shown = { uid: STUDY, documentId: body.data.documentId as string };
		try {
			const { hash, missingSignature: message } = await readinessOf(reviewer, shown);
			const finding = { code: 'review-signed', path: [], message, words: [] };
			const answer = await override(reviewer, shown, { hash, finding, reason: REASON });
			expect([answer.status, answer.body.error?.message]).toEqual([400, expect.stringContaining('No reason lets')]);
			expect(await publish(shown)).toBe(400);
		} finally {
			await contentManager('DELETE', pathOf(STUDY, shown.documentId));
		}
	});

	test('of a document that was deleted meanwhile, nothing is kept', async () => {
		let gone: Shown = { uid: '', documentId: '' };
		let sent = {};
		await withCure(async (shown) => {
			gone = shown;
			sent = await read(shown);
		});
		const { status, body } = await override(reviewer, gone, sent);
		expect([status, body.error?.message]).toEqual([404, expect.stringContaining('was deleted')]);
	});
});
