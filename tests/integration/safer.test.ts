import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, forgetRedirects, open, type FormDocument } from '../system/editor.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { signAs, waitingFor } from '../system/signer.ts';

const CONDITION = 'api::condition.condition';
const CONTRAINDICATION = 'api::contraindication.contraindication';
const SAFETY_NOTICE = 'api::safety-notice.safety-notice';
const SIDE_EFFECT = 'api::side-effect.side-effect';
const STUDY = 'api::study.study';
const SCIENCE = 'api::treatment-science.treatment-science';
const TREATMENT = 'api::treatment.treatment';

interface Answer {
	data: FormDocument;
	error?: { message: string };
}

let reviewer: Editor;

beforeAll(async () => {
	reviewer = await inviteEditor('Sage', { role: 'medical-reviewer' });
});

afterAll(async () => {
	await reviewer.leave();
	await forgetRedirects(/^\/conditions\/planted/);
});

const idOf = async (uid: string, matches?: (document: FormDocument) => boolean) =>
	(await open(uid, matches)).documentId;

const publish = (uid: string, documentId: string, fields: object) =>
	contentManager<Answer>('POST', `/collection-types/${uid}/${documentId}/actions/publish`, fields);

async function condition(): Promise<object> {
	const callToAction = await idOf('api::call-to-action.call-to-action', ({ kind }) => kind === 'phone_call');
	return complete.condition('Planted', { safetyNotice: await idOf(SAFETY_NOTICE), callToAction });
}

async function science(): Promise<object> {
	const studies = { connect: [{ documentId: await idOf(STUDY) }] };
	const findings = [{ text: 'Pain was less.', polarity: 'benefit', limits: 'Six people.', studies }];
	return complete.science('Planted', await idOf(TREATMENT), findings);
}

/** What makes a page safer: the live document, what an editor changes of it, and a change that makes nothing safer. */
const SAFER: [
	what: string,
	uid: string,
	live: () => object | Promise<object>,
	safer: (live: FormDocument) => object | Promise<object>,
	other: object,
][] = [
	[
		'a study is marked as retracted',
		STUDY,
		() => complete.study('Planted'),
		() => ({ retracted: true }),
		{ year: 2021 },
	],
	[
		'a contraindication is called graver',
		CONTRAINDICATION,
		() => complete.contraindication('Planted'),
		() => ({ severity: 'absolute' }),
		{ advice: 'It is nothing.' },
	],
	[
		'a side effect is called serious',
		SIDE_EFFECT,
		() => complete.sideEffect('Planted'),
		() => ({ seriousness: 'serious' }),
		{ whatToDo: 'Wait.' },
	],
	[
		'a line is added to a safety notice',
		SAFETY_NOTICE,
		() => complete.safetyNotice('Planted'),
		({ lines }) => ({ lines: [...(lines as object[]), { text: 'Call 988, day or night.', telephone: '988' }] }),
		{ title: 'Planted, in other words' },
	],
	[
		'a sentence is added to the full list of a safety notice',
		SAFETY_NOTICE,
		() => complete.safetyNotice('Planted'),
		({ fullList }) => ({ fullList: [...(fullList as object[]), ...complete.paragraph('Call 911 if you faint.')] }),
		{ title: 'Planted, in other words' },
	],
	[
		'a harm is added to what studies found',
		SCIENCE,
		science,
		async ({ findings }) => ({
			findings: [
				...(findings as object[]),
				{
					...{ text: 'Some people felt sick.', polarity: 'harm' },
					studies: { connect: [{ documentId: await idOf(STUDY) }] },
				},
			],
		}),
		{ evidenceStrength: 'low' },
	],
	[
		'the risks of a treatment are added to a page',
		CONDITION,
		condition,
		async ({ sections }) => ({
			sections: [
				...(sections as object[]),
				{
					...{ __component: 'section.safety', heading: 'Risks', anchor: 'risks' },
					treatment: { connect: [{ documentId: await idOf(TREATMENT) }] },
				},
			],
		}),
		{ summary: 'Other words.' },
	],
];

test.each(SAFER)(
	'%s: live at once although nobody signed it, and it waits for a signature',
	async (_what, uid, live, safer, other) => {
		const { status, body } = await contentManager<Answer>('POST', `/collection-types/${uid}`, {
			...(await live()),
			demonstration: false,
		});
		expect(status).toBe(201);
		const { documentId } = body.data;
		try {
			await signAs(reviewer, documentId);
			await act('publish', uid, documentId);
			const changed = await safer(await open(uid, (document) => document.documentId === documentId));
			const both = await publish(uid, documentId, { ...changed, ...other });
			expect([both.status, both.body.error?.message]).toEqual([
				400,
				expect.stringContaining('These words are not signed.'),
			]);
			const { status: published, body: answer } = await publish(uid, documentId, changed);
			expect([published, answer.error?.message]).toEqual([200, undefined]);
			expect((await waitingFor(reviewer)).find((one) => one.documentId === documentId)).toMatchObject({
				state: 'changed',
			});
		} finally {
			await contentManager('DELETE', `/collection-types/${uid}/${documentId}`);
		}
	},
);
