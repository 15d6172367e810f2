import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { adminLogin, contentManager, restList } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, forgetRedirects, open, save } from '../system/editor.ts';
import { untilHeard } from '../system/heard.ts';
import { journal } from '../system/journal.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';

const TREATMENT = 'api::treatment.treatment';
const SIDE_EFFECT = 'api::side-effect.side-effect';
const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';
const CONDITION = 'api::condition.condition';
const INFO_PAGE = 'api::info-page.info-page';
const BUTTON = 'api::call-to-action.call-to-action';

interface Planned {
	key: string;
	name: string;
	isLive: boolean;
	problems: string[];
}

interface Plan {
	documents: Planned[];
	changed: { key: string; name: string; pages: { name: string; address: string }[] }[];
	forbidden?: string;
	version: string;
}

interface Answer {
	data: Plan & { published: number };
	error?: { message: string; details: { plan: Plan } };
}

let treatment: string;
const made: [uid: string, documentId: string][] = [];

async function make(uid: string, fields: object): Promise<string> {
	const { status, body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	expect(status).toBe(201);
	made.push([uid, body.data.documentId as string]);
	return body.data.documentId as string;
}

const connect = (documentId: string) => ({ connect: [{ documentId }] });
const isLive = async (uid: string, documentId: string) =>
	(await contentManager('GET', `/collection-types/${uid}/${documentId}?status=published`)).body.data?.documentId ===
	documentId;

const ask = (path: 'plan' | 'publish', body: object = {}, who = adminLogin()) =>
	call<Answer>('POST', `/together/${path}`, {
		token: who,
		body: { uid: TREATMENT, documentId: treatment, locale: 'en', ...body },
	});
const plan = async (body: object = {}) => (await ask('plan', body)).body.data;
const names = (documents: readonly { name: string }[]) => documents.map(({ name }) => name);
const page = async () => (await fetch(`${inject('webUrl')}/treatments/iv-ketamine`)).text();

const effect = (study: string, fields: object = {}) => ({
	...{ name: 'Planted effect', seriousness: 'common', whatToDo: 'Tell staff.', demonstration: true },
	studies: connect(study),
	...fields,
});

let study: string;
let sideEffect: string;

/** The treatment gets a side effect that rests on a study; neither was ever published. */
beforeEach(async () => {
	treatment = (await open(TREATMENT, ({ slug }) => slug === 'iv-ketamine')).documentId;
	study = await make(STUDY, complete.study('Planted study'));
	sideEffect = await make(SIDE_EFFECT, effect(study));
	await save(TREATMENT, treatment, { sideEffects: connect(sideEffect) });
	return async () => {
		await contentManager('POST', `/collection-types/${TREATMENT}/${treatment}/actions/discard`, {});
		const used = { sideEffects: { disconnect: [{ documentId: sideEffect }] } };
		if (await isLive(SIDE_EFFECT, sideEffect)) await act('publish', TREATMENT, treatment, used);
		for (const [uid, documentId] of made.splice(0).reverse())
			expect((await contentManager('DELETE', `/collection-types/${uid}/${documentId}?locale=*`)).status).toBe(200);
		await forgetRedirects(/planted/);
	};
});

test('a treatment goes live with all it needs, what is used first, and each is told of in the journal', async () => {
	const { documents, version, forbidden } = await plan();
	expect(names(documents)).toEqual(['Planted study', 'Planted effect', 'IV ketamine infusion']);
	expect(documents.map((one) => one.isLive)).toEqual([false, false, true]);
	expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
	expect(forbidden).toBeUndefined();
	expect(await isLive(STUDY, study)).toBe(false);
	expect((await page()).includes('Planted effect')).toBe(false);

	const before = journal().length;
	const { status, body } = await ask('publish', { version });
	expect([status, body.data]).toEqual([200, { published: 3 }]);
	await untilHeard();
	expect((await page()).includes('Planted effect')).toBe(true);
	expect(
		journal()
			.slice(before)
			.map(({ kind, subject }) => [kind, subject]),
	).toEqual([
		['published', `study:${study}`],
		['published', `side-effect:${sideEffect}`],
		['published', `treatment:${treatment}`],
	]);
	const [published] = await restList<{ studies: { documentId: string }[] }>(
		`side-effects?filters[name][$eq]=Planted effect&populate=studies`,
	);
	expect(published?.studies).toMatchObject([{ documentId: study }]);
});

test('where one document is not ready, nothing is published, and each problem is named at its document', async () => {
	const risk = await make(CONTRAINDICATION, { ...complete.contraindication('Planted risk'), advice: '' });
	await save(TREATMENT, treatment, { contraindications: connect(risk) });
	await save(STUDY, study, { demonstration: false });
	const before = journal().length;
	const seen = await plan();
	const problems = [
		['Planted risk', ['Say what a patient should do, then publish.']],
		['Planted study', [expect.stringContaining('These words are not signed.')]],
		['Planted effect', []],
		['IV ketamine infusion', []],
	];
	expect(seen.documents.map((one) => [one.name, one.problems])).toEqual(problems);
	const { status, body } = await ask('publish', { version: seen.version });
	expect(status).toBe(400);
	expect(body.error?.message).toContain(
		'Nothing was published. "Planted risk" (Contraindication): Say what a patient should do, then publish. "Planted study" (Study): These',
	);
	expect(body.error?.details.plan.documents.map((one) => [one.name, one.problems])).toEqual(problems);
	for (const [uid, documentId] of [
		[STUDY, study],
		[SIDE_EFFECT, sideEffect],
		[CONTRAINDICATION, risk],
	] as const)
		expect(await isLive(uid, documentId)).toBe(false);
	expect(journal()).toHaveLength(before);
	expect((await page()).includes('Planted effect')).toBe(false);
});

test('an editor who presses Publish is told of "Publish together"', async () => {
	const path = `/collection-types/${TREATMENT}/${treatment}/actions/publish`;
	const { status, body } = await contentManager<Answer>('POST', path, {});
	expect(status).toBe(400);
	expect(body.error?.message).toContain('"Planted effect" (Side effect) is not published in English.');
	expect(body.error?.message).toContain('choose "Publish together" in the menu');
});

test('a public fact with unpublished changes is published too only when it is chosen, with what its changes need', async () => {
	const { version } = await plan();
	await ask('publish', { version });
	const second = await make(STUDY, complete.study('Planted second study'));
	await save(SIDE_EFFECT, sideEffect, { whatToDo: 'Call the clinic.', studies: connect(second) });
	await save(TREATMENT, treatment, { summary: 'Planted words.' });
	const seen = await plan();
	expect(names(seen.documents)).toEqual(['IV ketamine infusion']);
	const changed = seen.changed.find(({ name }) => name === 'Planted effect');
	expect(changed?.pages).toContainEqual(
		expect.objectContaining({ name: 'IV ketamine infusion', address: '/treatments/iv-ketamine' }),
	);
	const chosen = [changed?.key];
	const withChosen = await plan({ chosen });
	expect(names(withChosen.documents)).toEqual(['Planted second study', 'Planted effect', 'IV ketamine infusion']);
	const summary = (await open(TREATMENT, ({ slug }) => slug === 'iv-ketamine')).summary;
	expect((await ask('publish', { chosen, version: withChosen.version })).body.data).toEqual({ published: 3 });
	await untilHeard();
	expect(summary).toBe('Planted words.');
	expect((await page()).includes('Call the clinic.')).toBe(true);
});

test('what was saved after the list was made is not published unseen', async () => {
	const { version } = await plan();
	await save(SIDE_EFFECT, sideEffect, { whatToDo: 'Do nothing.' });
	const { status, body } = await ask('publish', { version });
	expect([status, body.error?.message]).toEqual([
		400,
		expect.stringContaining('Nothing was published. Look at the new'),
	]);
	expect(await isLive(STUDY, study)).toBe(false);
});

test('conditions that point at each other wait for nobody: each is published without the other', async () => {
	const notice = await open('api::safety-notice.safety-notice');
	const button = await open('api::call-to-action.call-to-action');
	const uses = { safetyNotice: notice.documentId, callToAction: button.documentId };
	const one = await make(CONDITION, complete.condition('Planted one', uses));
	const relatedConditions = connect(one);
	const other = await make(CONDITION, { ...complete.condition('Planted other', uses), relatedConditions });
	await save(CONDITION, one, { relatedConditions: connect(other) });
	const body = { uid: CONDITION, documentId: one };
	const { documents, version } = await plan(body);
	expect(names(documents)).toEqual(['Planted one']);
	expect((await ask('publish', { ...body, version })).status).toBe(200);
	expect(await isLive(CONDITION, other)).toBe(false);
});

test('a Spanish page goes live with what it needs in Spanish, and nothing in English does', async () => {
	const token = adminLogin();
	const locale = { name: 'Spanish (es)', code: 'es', isDefault: false };
	const { id } = (await call<{ id: number }>('POST', '/i18n/locales', { token, body: locale })).body;
	const inSpanish = (uid: string, documentId: string, fields: object) =>
		contentManager('PUT', `/collection-types/${uid}/${documentId}?locale=es`, fields);
	const liveLabel = async (uid: string, documentId: string, language: string) => {
		const query = `status=published&locale=${language}`;
		return (await contentManager('GET', `/collection-types/${uid}/${documentId}?${query}`)).body.data?.documentId;
	};
	try {
		const button = await make(BUTTON, { label: 'Planted call', kind: 'phone_call' });
		await inSpanish(BUTTON, button, { label: 'Llame', kind: 'phone_call' });
		const sections = [{ __component: 'section.action', callsToAction: connect(button) }];
		const info = await make(INFO_PAGE, { title: 'Planted', slug: 'planted-page', sections });
		await inSpanish(INFO_PAGE, info, { title: 'Plantada', slug: 'planted-page', sections });
		const body = { uid: INFO_PAGE, documentId: info, locale: 'es' };
		const { documents, version } = await plan(body);
		expect(names(documents)).toEqual(['Llame', 'Plantada']);
		expect((await ask('publish', { ...body, version })).body.data).toEqual({ published: 2 });
		for (const [uid, documentId] of [
			[BUTTON, button],
			[INFO_PAGE, info],
		] as const) {
			expect(await liveLabel(uid, documentId, 'es')).toBe(documentId);
			expect(await liveLabel(uid, documentId, 'en')).not.toBe(documentId);
		}
	} finally {
		await call('DELETE', `/i18n/locales/${id}`, { token });
	}
});

describe('a person who may not publish all of it', () => {
	const PUBLISH = 'plugin::content-manager.explorer.publish';
	let roleId: number;
	let person: Editor;

	interface Permission {
		action: string;
		subject: string | null;
		properties: { locales?: string[] };
		conditions: string[];
	}

	/** An editor who publishes no study, and side effects in Spanish alone. */
	beforeAll(async () => {
		const token = adminLogin();
		const roles = (await call<{ data: { id: number; code: string }[] }>('GET', '/admin/roles', { token })).body.data;
		const editor = roles.find(({ code }) => code === 'strapi-editor');
		const held = await call<{ data: Permission[] }>('GET', `/admin/roles/${editor?.id}/permissions`, { token });
		const body = { name: 'Planted role', description: 'Planted by a test.' };
		const role = await call<{ data: { id: number; code: string } }>('POST', '/admin/roles', { token, body });
		roleId = role.body.data.id;
		const permissions = held.body.data
			.filter(({ action, subject }) => !(action === PUBLISH && subject === STUDY))
			.map(({ action, subject, properties, conditions }) => ({
				...{ action, subject, conditions },
				properties: action === PUBLISH && subject === SIDE_EFFECT ? { ...properties, locales: ['es'] } : properties,
			}));
		await call('PUT', `/admin/roles/${roleId}/permissions`, { token, body: { permissions } });
		person = await inviteEditor('Paula', { role: role.body.data.code });
	});

	afterAll(async () => {
		await person.leave();
		await call('POST', '/admin/roles/batch-delete', { token: adminLogin(), body: { ids: [roleId] } });
	});

	test('publishes none of it, and reads what they may not publish, in which language', async () => {
		const says =
			'You may not publish: "Planted study" (Study), "Planted effect" (Side effect). Ask someone who may, or an administrator.';
		const seen = await ask('plan', {}, person.token);
		expect([seen.status, seen.body.data.forbidden]).toEqual([200, says]);
		const { status, body } = await ask('publish', { version: seen.body.data.version }, person.token);
		expect([status, body.error?.message]).toEqual([403, says]);
		expect(await isLive(STUDY, study)).toBe(false);
		expect((await page()).includes('Planted effect')).toBe(false);
	});

	test('publishes what they may', async () => {
		const risk = await make(CONTRAINDICATION, complete.contraindication('Planted risk'));
		const body = { uid: CONTRAINDICATION, documentId: risk };
		const { data } = (await ask('plan', body, person.token)).body;
		expect((await ask('publish', { ...body, version: data.version }, person.token)).body.data).toEqual({
			published: 1,
		});
	});
});

test('nobody asks or publishes without a login', async () => {
	for (const path of ['plan', 'publish']) {
		const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
		expect((await fetch(`${inject('cmsUrl')}/together/${path}`, init)).status).toBe(401);
	}
});

test.each([
	['a person of the admin', { uid: 'admin::user' }, '"uid"'],
	['the journal', { uid: 'api::journal-entry.journal-entry' }, '"uid"'],
	['no document', { documentId: { $ne: null } }, '"documentId"'],
	['no language', { locale: { $ne: null } }, '"locale"'],
	['a choice that names nothing', { chosen: [{}] }, '"chosen"'],
])('a request for %s is answered with what to send', async (_what, fields, says) => {
	const { status, body } = await ask('plan', fields);
	expect([status, body.error?.message]).toEqual([400, expect.stringContaining(says)]);
});
