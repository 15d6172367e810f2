import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { run } from '../../scripts/lib/command.ts';
import { adminLogin, contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';
import { readinessOf } from '../system/readiness.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const NAME = 'Planted in two languages';

interface Waiting {
	uid: string;
	documentId: string;
	locale: string;
	hash: string;
	state: string;
	behind: string[];
}

let localeId: number;
let reviewer: Editor;
let documentId: string;

const address = () => `/collection-types/${CONTRAINDICATION}/${documentId}`;

/** The Publish button of the form in one language. */
async function publish(locale: string, fields: object): Promise<void> {
	const { status, body } = await contentManager('POST', `${address()}/actions/publish?locale=${locale}`, fields);
	expect([status, body]).toEqual([200, expect.anything()]);
}

async function warned(): Promise<string[]> {
	const { output } = await run({
		program: path.resolve('scripts/run.mjs'),
		args: ['content-check'],
		cwd: path.resolve('.'),
		env: { PATH: process.env.PATH, ...inject('settings') },
	});
	return output.split('\n').filter((line) => line.includes('translation-current'));
}

async function waiting(locale: string): Promise<Waiting | undefined> {
	// A reviewer's role holds for the languages of the site; an administrator's for all.
	const token = locale === 'en' ? reviewer.token : adminLogin();
	const { body } = await call<{ data: Waiting[] }>('GET', '/signing/queue', { token });
	return body.data.find((one) => one.documentId === documentId && one.locale === locale);
}

const sign = (read: Waiting | undefined) =>
	call('POST', '/signing/sign', { token: reviewer.token, body: { documents: [read] } });

beforeAll(async () => {
	const spanish = { name: 'Spanish (es)', code: 'es', isDefault: false };
	localeId = (await call<{ id: number }>('POST', '/i18n/locales', { token: adminLogin(), body: spanish })).body.id;
	reviewer = await inviteEditor('Tess', { role: 'medical-reviewer' });
	const fields = complete.contraindication(NAME);
	const { body } = await contentManager('POST', `/collection-types/${CONTRAINDICATION}`, fields);
	documentId = body.data.documentId as string;
});

afterAll(async () => {
	await contentManager('DELETE', `${address()}?locale=*`);
	await reviewer.leave();
	await call('DELETE', `/i18n/locales/${localeId}`, { token: adminLogin() });
});

test('a clinical change in one language is told of in the other until it catches up, or a clinician signs it again', async () => {
	await publish('en', {});
	await publish('es', { name: 'Plantada', advice: 'Avísenos antes de venir.', demonstration: true });
	expect(await waiting('en')).toMatchObject({ state: 'unsigned', behind: [] });

	await publish('en', { advice: 'Tell us at once.' });
	expect(await waiting('es')).toMatchObject({ behind: ['en'] });
	expect(await waiting('en')).toMatchObject({ behind: [] });
	const [line, ...others] = await warned();
	expect(others).toEqual([]);
	expect(line).toMatch(
		/^warn +translation-current +Contraindication "Plantada" \(es\) .*The English words were changed on /,
	);

	// Saved words with other medical content are on their way.
	await contentManager('PUT', `${address()}?locale=es`, { advice: 'Avísenos de inmediato.' });
	expect(await waiting('es')).toMatchObject({ behind: [] });
	await publish('es', {});
	expect(await waiting('es')).toMatchObject({ behind: [] });
	expect(await waiting('en')).toMatchObject({ behind: [] });

	// The other way round: what was signed comes back into the list, and one signature takes it off again.
	await sign(await waiting('en'));
	await publish('en', {});
	expect(await waiting('en')).toBeUndefined();
	// Nobody has signed the Spanish words: they stay a demonstration.
	await publish('es', { advice: 'Avísenos de inmediato, por favor.', demonstration: true });
	expect(await waiting('en')).toMatchObject({ state: 'behind', behind: ['es'] });
	const shown = { uid: CONTRAINDICATION, documentId };
	expect(await readinessOf(reviewer, shown)).toMatchObject({ review: 'signed', behind: ['es'] });
	expect((await sign(await waiting('en'))).status).toBe(200);
	expect(await waiting('en')).toBeUndefined();
}, 120_000);
