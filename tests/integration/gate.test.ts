import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { callDocuments } from '../system/documents.ts';
import { act, forgetRedirects, open, save } from '../system/editor.ts';
import { call } from '../system/people.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const TREATMENT = 'api::treatment.treatment';
const CONDITION = 'api::condition.condition';
const SCIENCE = 'api::treatment-science.treatment-science';
const STUDY = 'api::study.study';
const CLINICIAN = 'api::clinician.clinician';
const INFO_PAGE = 'api::info-page.info-page';

interface FieldError {
	path: string[];
	message: string;
}

interface Refusal {
	error?: { message: string; details?: { errors?: FieldError[] } };
	data?: { documentId: string };
}

const pathOf = (uid: string, documentId = '') => `/collection-types/${uid}${documentId && `/${documentId}`}`;
const ask = (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
	contentManager<Refusal>(method, path, body);
const publish = (uid: string, documentId: string, fields: object = {}) =>
	ask('POST', `${pathOf(uid, documentId)}/actions/publish`, fields);
const marks = ({ error }: Refusal) => error?.details?.errors?.map(({ path }) => path.join('.'));

const draftOf = async (uid: string, documentId: string) =>
	(await contentManager('GET', pathOf(uid, documentId))).body.data;
/** `undefined` where nothing is public. */
async function liveOf(uid: string, documentId: string): Promise<Record<string, unknown> | undefined> {
	const { body } = await contentManager('GET', `${pathOf(uid, documentId)}?status=published`);
	return body.data?.documentId ? body.data : undefined;
}

const isMigraine = ({ slug }: Record<string, unknown>) => slug === 'migraine';
const titled = (words: string) => (document: Record<string, unknown>) => String(document.title).startsWith(words);

/** Makes a document, lets a test work with it, and takes it away, whatever became of it. */
async function withDraft(uid: string, fields: object, work: (documentId: string) => Promise<void>): Promise<void> {
	const { status, body } = await ask('POST', pathOf(uid), fields);
	if (status !== 201) throw new Error(`Making ${uid} was answered ${status}.`);
	const documentId = body.data?.documentId as string;
	try {
		await work(documentId);
	} finally {
		await ask('DELETE', `${pathOf(uid, documentId)}?locale=*`);
	}
}

const unsafe = (name: string) => ({ ...complete.contraindication(name), advice: '' });

const namedPlanted = async () =>
	(await contentManager<{ results: unknown[] }>('GET', `${pathOf(CONTRAINDICATION)}?filters[name][$eq]=Planted`)).body
		.results;

describe('a contraindication without advice is refused, with what to do at its field,', () => {
	const ADVICE = 'Say what a patient should do, then publish.';

	const assertRefused = (body: Refusal) => {
		expect(body.error?.details?.errors).toMatchObject([{ path: ['advice'], message: ADVICE }]);
		expect(body.error?.message).toBe(`"Planted" was not published. ${ADVICE}`);
	};

	test('by the Publish button', () =>
		withDraft(CONTRAINDICATION, unsafe('Planted'), async (id) => {
			const { status, body } = await publish(CONTRAINDICATION, id);
			expect(status).toBe(400);
			assertRefused(body);
			expect(await liveOf(CONTRAINDICATION, id)).toBeUndefined();
		}));

	test('when it is written and published at once, and nothing of it is kept', async () => {
		const { status, body } = await ask('POST', `${pathOf(CONTRAINDICATION)}/actions/publish`, unsafe('Planted'));
		expect(status).toBe(400);
		assertRefused(body);
		expect(await namedPlanted()).toEqual([]);
	});

	test('among several published at once: none of them is', () =>
		withDraft(CONTRAINDICATION, complete.contraindication('Planted, good'), (good) =>
			withDraft(CONTRAINDICATION, unsafe('Planted'), async (bad) => {
				for (const documentIds of [
					[good, bad],
					[bad, good],
				]) {
					const path = `${pathOf(CONTRAINDICATION)}/actions/bulkPublish`;
					const { status, body } = await ask('POST', path, { documentIds });
					expect(status).toBe(400);
					assertRefused(body);
					for (const id of documentIds) expect(await liveOf(CONTRAINDICATION, id)).toBeUndefined();
				}
			}),
		));

	test('and the last saved draft, and what is live, stay as they were', () =>
		withDraft(CONTRAINDICATION, complete.contraindication('Planted'), async (id) => {
			await act('publish', CONTRAINDICATION, id, { advice: 'As it went live' });
			await save(CONTRAINDICATION, id, { advice: 'As it was saved' });
			expect((await publish(CONTRAINDICATION, id, { name: 'Planted', advice: ' ' })).status).toBe(400);
			expect((await draftOf(CONTRAINDICATION, id)).advice).toBe('As it was saved');
			expect((await liveOf(CONTRAINDICATION, id))?.advice).toBe('As it went live');
		}));

	test('by a program that creates or updates it with the status "published"', async () => {
		const { documentId, name, advice } = await open(CONTRAINDICATION);
		const call = (action: 'create' | 'update' | 'findOne', params: object) => ({
			uid: CONTRAINDICATION,
			action,
			params,
		});
		const refused = { advice: '', name: 'Planted' };
		const [created, updated, draft, live] = await callDocuments(inject('settings'), [
			call('create', { data: unsafe('Planted'), status: 'published' }),
			call('update', { documentId, data: refused, status: 'published' }),
			call('findOne', { documentId, status: 'draft' }),
			call('findOne', { documentId, status: 'published' }),
		]);
		for (const answer of [created, updated]) assertRefused(answer ?? {});
		expect(await namedPlanted()).toEqual([]);
		for (const version of [draft, live]) expect(version?.value).toMatchObject({ name, advice });
	});

	describe('in one of two languages', () => {
		let localeId: number;

		beforeAll(async () => {
			const body = { name: 'Spanish (es)', code: 'es', isDefault: false };
			localeId = (await call<{ id: number }>('POST', '/i18n/locales', { token: adminLogin(), body })).body.id;
		});

		afterAll(async () => {
			await call('DELETE', `/i18n/locales/${localeId}`, { token: adminLogin() });
		});

		test('published together: neither is', () =>
			withDraft(CONTRAINDICATION, complete.contraindication('Planted'), async (id) => {
				await ask('PUT', `${pathOf(CONTRAINDICATION, id)}?locale=es`, { name: 'Planted' });
				const path = `${pathOf(CONTRAINDICATION)}/actions/bulkPublish?locale=en&locale=es`;
				const { status, body } = await ask('POST', path, { documentIds: [id] });
				expect(status).toBe(400);
				assertRefused(body);
				expect(await liveOf(CONTRAINDICATION, id)).toBeUndefined();
				await ask('PUT', `${pathOf(CONTRAINDICATION, id)}?locale=es`, { advice: 'Avísenos.' });
				expect((await ask('POST', path, { documentIds: [id] })).status).toBe(200);
			}));

		test('the other one may be published alone', () =>
			withDraft(CONTRAINDICATION, complete.contraindication('Planted'), async (id) => {
				await ask('PUT', `${pathOf(CONTRAINDICATION, id)}?locale=es`, { name: 'Planted' });
				expect((await publish(CONTRAINDICATION, id)).status).toBe(200);
			}));
	});
});

test('all that is wrong with a page is told at once, each at its field', async () => {
	const { documentId, sections } = await open(CONDITION, isMigraine);
	const held = sections as {
		__component: string;
		statistics?: { id: number; value: string; study?: null; source?: null }[];
	}[];
	const statisticsAt = held.findIndex(({ __component }) => __component === 'section.statistics');
	const treatmentAt = held.findIndex(({ __component }) => __component === 'section.treatment');
	const scienceAt = held.findIndex(({ __component }) => __component === 'section.science');
	const without = held
		.map((section) =>
			section.statistics
				? { ...section, statistics: section.statistics.map((one) => ({ value: one.value, label: 'Planted' })) }
				: section,
		)
		.filter(({ __component }) => __component !== 'section.safety');
	const { status, body } = await publish(CONDITION, documentId, { summary: '', sections: without });
	expect(status).toBe(400);
	expect(marks(body)?.sort()).toEqual(
		[
			'summary',
			`sections.${statisticsAt}.statistics.0.study`,
			`sections.${statisticsAt}.statistics.1.study`,
			`sections.${statisticsAt}.statistics.2.study`,
			`sections.${treatmentAt}.treatment`,
			`sections.${scienceAt}.science`,
			'callsToAction',
		].sort(),
	);
	expect(body.error?.message).toMatch(
		/^"Migraine" was not published\. Write the summary, then publish\. In Sections \d \(Figures\) › Figures 1: This figure/,
	);
	expect((await fetch(`${inject('webUrl')}/conditions/migraine`)).status).toBe(200);
});

test('a contraindication that someone forgot to publish is named, and no page loses one', async () => {
	const { documentId } = await open(TREATMENT);
	await withDraft(CONTRAINDICATION, complete.contraindication('Planted'), async (id) => {
		const connect = { contraindications: { connect: [{ documentId: id }] } };
		const { status, body } = await publish(TREATMENT, documentId, connect);
		expect(status).toBe(400);
		expect(body.error?.details?.errors).toMatchObject([
			{
				path: ['contraindications'],
				message: '"Planted" (Contraindication) is not published in English. Publish it first, or take it out here.',
			},
		]);
		await act('publish', CONTRAINDICATION, id);
		expect((await publish(TREATMENT, documentId, connect)).status).toBe(200);
		const page = async () => (await fetch(`${inject('webUrl')}/conditions/migraine`)).text();
		expect((await page()).includes('Planted')).toBe(true);
		const refused = await ask('DELETE', pathOf(CONTRAINDICATION, id));
		expect(refused.status).toBe(400);
		await act('publish', TREATMENT, documentId, { contraindications: { disconnect: [{ documentId: id }] } });
		expect((await page()).includes('Planted')).toBe(false);
	});
});

describe('what a live page shows cannot be taken away from under it:', () => {
	const HELD: [
		kind: string,
		uid: string,
		matches: (document: Record<string, unknown>) => boolean,
		...pages: string[],
	][] = [
		[
			'a contraindication',
			CONTRAINDICATION,
			({ name }) => name === 'Pregnancy',
			'"Migraine" (Condition)',
			'"IV ketamine infusion" (Treatment)',
		],
		['a side effect', 'api::side-effect.side-effect', ({ name }) => name === 'Anxiety', '"Migraine" (Condition)'],
		['a study', STUDY, titled('Low-dose Ketamine Does Not'), '"Migraine" (Condition)'],
		[
			'a source',
			'api::source.source',
			({ publisher }) => publisher === 'Migraine Research Foundation',
			'"Migraine" (Condition)',
		],
		[
			'a safety notice',
			'api::safety-notice.safety-notice',
			titled('When to get help after'),
			'"IV ketamine infusion" (Treatment)',
		],
		['a science', SCIENCE, ({ name }) => name === 'IV ketamine for migraine', '"Migraine" (Condition)'],
		['a treatment', TREATMENT, () => true, '"PTSD" (Condition)', '"Anxiety" (Condition)'],
	];

	test.each(HELD)('%s', async (_kind, uid, matches, ...pages) => {
		const { documentId } = await open(uid, matches);
		const documentIds = [documentId];
		const ways = [
			await ask('POST', `${pathOf(uid, documentId)}/actions/unpublish`, {}),
			await ask('POST', `${pathOf(uid, documentId)}/actions/unpublish`, { discardDraft: true }),
			await ask('POST', `${pathOf(uid)}/actions/bulkUnpublish`, { documentIds }),
			await ask('DELETE', pathOf(uid, documentId)),
			await ask('DELETE', `${pathOf(uid, documentId)}?locale=*`),
			await ask('POST', `${pathOf(uid)}/actions/bulkDelete`, { documentIds }),
		];
		expect(ways.map(({ status }) => status)).toEqual(ways.map(() => 400));
		for (const { body } of ways) for (const page of pages) expect(body.error?.message).toContain(page);
		expect(await liveOf(uid, documentId)).toBeDefined();
		expect((await fetch(`${inject('webUrl')}/conditions/migraine`)).status).toBe(200);
	});

	test('what only drafts use may go, and a person is taken out of the pages that show them', () =>
		withDraft(CLINICIAN, { name: 'A. Person', credentials: 'MD' }, async (person) => {
			await act('publish', CLINICIAN, person);
			const clinicians = { connect: [{ documentId: person }] };
			const sections = [{ __component: 'section.people', heading: 'Who we are', anchor: 'people', clinicians }];
			await withDraft(INFO_PAGE, { title: 'Planted', slug: 'planted', sections }, async (page) => {
				await act('publish', INFO_PAGE, page);
				const read = async () => (await fetch(`${inject('webUrl')}/planted`)).text();
				expect((await read()).includes('A. Person')).toBe(true);
				expect((await ask('POST', `${pathOf(CLINICIAN, person)}/actions/unpublish`, {})).status).toBe(200);
				expect((await read()).includes('A. Person')).toBe(false);
			});
			await forgetRedirects(/^\/planted/);
			await withDraft(STUDY, complete.study('Planted'), async (study) => {
				await act('publish', STUDY, study);
				expect((await ask('POST', `${pathOf(STUDY, study)}/actions/unpublish`, {})).status).toBe(200);
			});
		}));
});

describe('a live page is not made unsafe through what it uses:', () => {
	test('a safety notice on a mental-health page keeps its line with 988', async () => {
		const uid = 'api::safety-notice.safety-notice';
		const { documentId, lines } = await open(uid, ({ lines: held }) =>
			JSON.stringify((held as object[] | undefined)?.[0] ?? '').includes('988'),
		);
		const other = [{ text: 'Call 911 if someone is in danger now.', telephone: '911' }];
		const { status, body } = await publish(uid, documentId, { lines: other });
		expect(status).toBe(400);
		expect(marks(body)).toEqual(['lines']);
		expect(body.error?.message).toContain('"PTSD" (Condition) shows this notice and needs 988');
		expect((await publish(uid, documentId, { lines })).status).toBe(200);
	});

	test('a button above the risks does not come to book treatment', async () => {
		const uid = 'api::call-to-action.call-to-action';
		await withDraft(uid, { label: 'Talk to us', kind: 'phone_call' }, async (button) => {
			await act('publish', uid, button);
			const notice = await open('api::safety-notice.safety-notice');
			const page = complete.condition('Planted page', { safetyNotice: notice.documentId, callToAction: button });
			const sections = [{ __component: 'section.action', callsToAction: { connect: [{ documentId: button }] } }];
			await withDraft(CONDITION, { ...page, sections }, async (condition) => {
				await act('publish', CONDITION, condition);
				const { status, body } = await publish(uid, button, { kind: 'scheduling' });
				expect(status).toBe(400);
				expect(marks(body)).toEqual(['kind']);
				expect(body.error?.message).toContain('On "Planted page" (Condition), this button stands before the risks');
			});
			await forgetRedirects(/^\/conditions\/planted/);
		});
	});
});

describe('making a page safer always passes:', () => {
	/** A study is retracted; what rests on it alone has no source any more. */
	async function whileRetracted(title: string, look: () => Promise<void>): Promise<void> {
		const { documentId } = await open(STUDY, titled(title));
		expect((await publish(STUDY, documentId, { retracted: true })).status).toBe(200);
		try {
			await look();
		} finally {
			await act('publish', STUDY, documentId, { retracted: false });
		}
	}

	test('a study is marked as retracted; then the pages that rest on it alone say so when they are published', () =>
		whileRetracted('Low-dose Ketamine Does Not', async () => {
			const science = await open(SCIENCE, ({ name }) => name === 'IV ketamine for migraine');
			const refused = await publish(SCIENCE, science.documentId, { evidenceStrength: 'low' });
			expect(refused.status).toBe(400);
			expect(marks(refused.body)).toEqual(['findings.0.studies']);
			const page = await open(CONDITION, isMigraine);
			const refusedPage = await publish(CONDITION, page.documentId, { summary: 'Other words.' });
			expect(refusedPage.status).toBe(400);
			expect(marks(refusedPage.body)).toEqual([expect.stringMatching(/^sections\.\d+\.science$/)]);
			expect(refusedPage.body.error?.message).toContain('In "IV ketamine for migraine" (Treatment science)');
		}));

	test('a contraindication is added to a treatment that has something wrong already', () =>
		whileRetracted('Racemic Ketamine as an Alternative', async () => {
			const { documentId, summary } = await open(TREATMENT);
			expect((await publish(TREATMENT, documentId, { summary: 'Other words.' })).status).toBe(400);
			await withDraft(CONTRAINDICATION, complete.contraindication('Planted'), async (id) => {
				const contraindications = { connect: [{ documentId: id }] };
				// Not published yet, it would not be added at all.
				expect(marks((await publish(TREATMENT, documentId, { contraindications })).body)).toEqual([
					'contraindications',
				]);
				await act('publish', CONTRAINDICATION, id);
				expect((await publish(TREATMENT, documentId, { contraindications, summary: 'Other' })).status).toBe(400);
				expect((await publish(TREATMENT, documentId, { contraindications, summary })).status).toBe(200);
				expect((await (await fetch(`${inject('webUrl')}/conditions/ptsd`)).text()).includes('Planted')).toBe(true);
				await act('publish', STUDY, (await open(STUDY, titled('Racemic'))).documentId, { retracted: false });
				await act('publish', TREATMENT, documentId, { contraindications: { disconnect: [{ documentId: id }] } });
			});
		}));

	test('a page with something wrong is taken down', () =>
		whileRetracted('Low-dose Ketamine Does Not', async () => {
			const { documentId } = await open(CONDITION, isMigraine);
			expect((await ask('POST', `${pathOf(CONDITION, documentId)}/actions/unpublish`, {})).status).toBe(200);
			expect((await fetch(`${inject('webUrl')}/conditions/migraine`)).status).toBe(410);
			await act('publish', STUDY, (await open(STUDY, titled('Low-dose'))).documentId, { retracted: false });
			await act('publish', CONDITION, documentId);
			expect((await fetch(`${inject('webUrl')}/conditions/migraine`)).status).toBe(200);
		}));
});

describe('while a draft is saved,', () => {
	test('a value in another form is answered at its field with how to write it, and the form lets it be sent', async () => {
		const { status, body } = await ask('POST', pathOf(CONDITION), {
			...{ name: 'Planted', slug: 'Planted page' },
			sections: [{ __component: 'section.prose', anchor: 'What is it?' }, null],
		});
		expect(status).toBe(400);
		expect(body.error?.details?.errors).toMatchObject([
			{ path: ['slug'], message: 'Write the web address as planted-page.' },
			{ path: ['sections', '0', 'anchor'], message: 'Write the link name as what-is-it.' },
		]);
		const phone = await ask('PUT', '/single-types/api::clinic.clinic', { telephone: '(512) 555-0177' });
		expect(phone.body.error?.message).toBe('Write the phone number as +15125550177.');
		const { body: form } = await contentManager('GET', '/init');
		expect(JSON.stringify(form.data)).not.toContain('{6,14}');
	});

	test('a web address that was left empty is made of the name, unlike any other, and never changed by itself', async () => {
		await withDraft(INFO_PAGE, { title: 'Planted page' }, (first) =>
			withDraft(INFO_PAGE, { slug: '' }, async (second) => {
				const slug = async (id: string) => (await draftOf(INFO_PAGE, id)).slug;
				expect([await slug(first), await slug(second)]).toEqual(['planted-page', '']);
				await save(INFO_PAGE, second, { title: 'Planted page', slug: null });
				expect(await slug(second)).toBe('planted-page-1');
				await save(INFO_PAGE, second, { title: 'Another', slug: '' });
				expect(await slug(second)).toBe('planted-page-1');
				await save(INFO_PAGE, second, { slug: 'mine' });
				expect(await slug(second)).toBe('mine');
				const sections = [{ __component: 'section.prose', body: complete.paragraph('Words.') }];
				await act('publish', INFO_PAGE, first, { sections });
				await save(INFO_PAGE, first, { slug: 'planted-draft' });
				const made: [title: string, address: string][] = [
					['Planted page', 'planted-page-1'],
					['Planted SSRIs', 'planted-ssris'],
					['Team', 'team-1'],
					['es', 'es-1'],
				];
				for (const [title, address] of made)
					await withDraft(INFO_PAGE, { title }, async (id) => expect(await slug(id)).toBe(address));
				await act('publish', INFO_PAGE, first);
				await withDraft(INFO_PAGE, { title: 'Planted page' }, async (id) =>
					expect(await slug(id)).toBe('planted-page-1'),
				);
				await withDraft(INFO_PAGE, { title: '???' }, async (id) => expect(await slug(id)).toBeFalsy());
			}),
		);
		await forgetRedirects(/^\/planted/);
	});
});
