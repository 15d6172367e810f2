import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { adminLogin, contentManager, restList } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { changeDatabase } from '../system/database.ts';
import { act, forgetRedirects, open, save, whilePublished } from '../system/editor.ts';
import { untilHeard } from '../system/heard.ts';
import { journal, type Entry } from '../system/journal.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';
import {
	dayFromNow,
	letHourCome,
	moment,
	plan,
	plansOf,
	stateOf,
	takeBack,
	untilEnded,
	type Planned,
} from '../system/schedule.ts';
import { until } from '../system/until.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';
const CLINIC = 'api::clinic.clinic';
const FAILED = 'The CMS failed when it tried. Tell whoever runs it, and plan it anew.';

let editor: Editor;
let reviewer: Editor;

beforeAll(async () => {
	editor = await inviteEditor('Paula');
	reviewer = await inviteEditor('Rhea', { role: 'medical-reviewer' });
});

afterAll(async () => {
	await editor.leave();
	await reviewer.leave();
});

const pathOf = (uid: string, documentId = '') => `/collection-types/${uid}${documentId && `/${documentId}`}`;
const remove = (uid: string, documentId: string) => contentManager('DELETE', pathOf(uid, documentId));

/** Makes a contraindication, lets a test plan for it, and deletes it. */
async function withDraft(
	work: (target: { uid: string; documentId: string }) => Promise<void>,
	fields: object = {},
): Promise<void> {
	const { status, body } = await contentManager('POST', pathOf(CONTRAINDICATION), {
		...complete.contraindication('Planted for later'),
		...fields,
	});
	expect(status).toBe(201);
	const documentId = body.data.documentId as string;
	try {
		await work({ uid: CONTRAINDICATION, documentId });
	} finally {
		await remove(CONTRAINDICATION, documentId);
	}
}

const liveOf = async (documentId: string) =>
	(await restList<{ advice: string }>(`contraindications?filters[documentId][$eq]=${documentId}`))[0];
const told = (documentId: string): Entry[] => journal(`contraindication:${documentId}`);
const kinds = (documentId: string) => told(documentId).map(({ kind, who }) => `${kind} ${who}`);

test('what is planned goes live at its hour, as the draft is then, in the name of who planned it', () =>
	withDraft(async (target) => {
		const { status, body } = await plan(target, {}, editor.token);
		expect([status, body.data.stops, body.data.notes]).toEqual([200, [], []]);
		expect(body.data.plan).toMatchObject({ act: 'publish', state: 'waiting', who: 'Paula Example', time: '09:00' });
		expect(body.data.plan.when).toMatch(/^\w+, \w+ \d+, \d{4} at 9:00 AM C[SD]T$/);
		await save(CONTRAINDICATION, target.documentId, { advice: 'Written after it was planned.' });
		expect(await liveOf(target.documentId)).toBeUndefined();
		await letHourCome(target);
		expect(await untilEnded(target)).toMatchObject({ state: 'done', isLate: false, reasons: [] });
		expect((await liveOf(target.documentId))?.advice).toBe('Written after it was planned.');
		expect(kinds(target.documentId)).toEqual(['published Paula Example']);
		expect(told(target.documentId)[0]?.whoId).toEqual(expect.any(Number));
		await untilHeard();
	}));

test('what is planned to be taken down is gone at its hour', () =>
	withDraft(async (target) => {
		await act('publish', CONTRAINDICATION, target.documentId);
		expect((await plan(target, { act: 'unpublish' }, editor.token)).body.data.stops).toEqual([]);
		await letHourCome(target, 'unpublish');
		expect(await untilEnded(target, 'unpublish')).toMatchObject({ state: 'done' });
		expect(await liveOf(target.documentId)).toBeUndefined();
		expect(kinds(target.documentId).at(-1)).toBe('unpublished Paula Example');
	}));

test('what was missed is done later, and says that it is late', () =>
	withDraft(async (target) => {
		await plan(target);
		await letHourCome(target, 'publish', 47);
		expect(await untilEnded(target)).toMatchObject({ state: 'done', isLate: true });
	}));

describe('the gate stands before what is planned, too:', () => {
	const ADVICE = 'Say what a patient should do, then publish.';

	test('an unsafe draft is planned with a warning, refused at its hour with the gate’s sentences, and nothing is lost', () =>
		withDraft(
			async (target) => {
				const { status, body } = await plan(target, {}, editor.token);
				expect([status, body.data.stops]).toEqual([200, [ADVICE]]);
				expect(kinds(target.documentId)).toEqual([]);
				await letHourCome(target);
				expect(await untilEnded(target)).toMatchObject({ state: 'refused', reasons: [ADVICE] });
				expect(await liveOf(target.documentId)).toBeUndefined();
				expect(kinds(target.documentId)).toEqual([]);
				const { body: draft } = await contentManager('GET', pathOf(CONTRAINDICATION, target.documentId));
				expect(draft.data).toMatchObject({ name: 'Planted for later', severity: 'caution' });
				const listed = await call<{ data: { documentId: string; name: string; state: string; reasons: string[] }[] }>(
					'GET',
					'/schedule/all',
					{ token: editor.token },
				);
				expect(listed.body.data.find(({ documentId }) => documentId === target.documentId)).toMatchObject({
					...{ name: 'Planted for later', kind: 'Contraindication', state: 'refused', reasons: [ADVICE] },
				});
				// Mended and published by hand, there is nothing left to tell.
				await act('publish', CONTRAINDICATION, target.documentId, { advice: 'Tell us.' });
				expect(await stateOf(target)).toBeUndefined();
			},
			{ advice: '' },
		));

	test('a draft that became unsafe after it was planned is refused, and what is live stays', () =>
		withDraft(async (target) => {
			await act('publish', CONTRAINDICATION, target.documentId, { advice: 'As it went live.' });
			expect((await plan(target)).body.data.stops).toEqual([]);
			await save(CONTRAINDICATION, target.documentId, { advice: '' });
			await letHourCome(target);
			expect(await untilEnded(target)).toMatchObject({ state: 'refused', reasons: [ADVICE] });
			expect((await liveOf(target.documentId))?.advice).toBe('As it went live.');
			expect(kinds(target.documentId)).toHaveLength(1);
		}));

	test('a draft that nobody signed is refused', async () => {
		const { body } = await contentManager('POST', pathOf(STUDY), {
			...complete.study('Planted for later'),
			demonstration: false,
		});
		const target = { uid: STUDY, documentId: body.data.documentId as string };
		try {
			const { stops } = (await plan(target)).body.data;
			expect(stops).toEqual([expect.stringContaining('These words are not signed.')]);
			await letHourCome(target);
			expect(await untilEnded(target)).toMatchObject({ state: 'refused', reasons: stops });
			expect(await restList(`studies?filters[documentId][$eq]=${target.documentId}`)).toEqual([]);
		} finally {
			await remove(STUDY, target.documentId);
		}
	});

	test('a fact that a live page shows is not taken down', async () => {
		const { documentId } = await open(CONTRAINDICATION, ({ name }) => name === 'Pregnancy');
		const target = { uid: CONTRAINDICATION, documentId };
		const { stops } = (await plan(target, { act: 'unpublish' })).body.data;
		expect(stops).toEqual([expect.stringContaining('is still shown on: ')]);
		await letHourCome(target, 'unpublish');
		expect(await untilEnded(target, 'unpublish')).toMatchObject({ state: 'refused', reasons: stops });
		expect(await liveOf(documentId)).toBeDefined();
		expect((await takeBack(target, 'unpublish', 'refused')).body.data).toBe(1);
		expect((await plansOf(target)).body.data.plans).toEqual([]);
	});

	test('asking what would stop it publishes nothing, not for a moment', () =>
		withDraft(async (target) => {
			const before = (await call<{ latest: number }>('GET', '/api/changes', { token: inject('previewToken') })).body;
			await plan(target);
			await plan(target, { act: 'unpublish', day: dayFromNow(2) });
			const after = (await call<{ latest: number }>('GET', '/api/changes', { token: inject('previewToken') })).body;
			expect(after.latest).toBe(before.latest);
			expect(kinds(target.documentId)).toEqual([]);
		}));
});

describe('who planned it must still be allowed to publish at its hour:', () => {
	test('who may only read plans nothing, and may look', () =>
		withDraft(async (target) => {
			const { status, body } = await plan(target, {}, reviewer.token);
			expect(status).toBe(403);
			expect(body.error?.message).toBe(
				'You may not publish this, and so not plan it. Ask someone who may. Nothing was planned.',
			);
			expect(await stateOf(target)).toBeUndefined();
			await plan(target, {}, editor.token);
			expect((await takeBack(target, 'publish', 'waiting', reviewer.token)).status).toBe(403);
			const looked = await plansOf(target, reviewer.token);
			expect(looked.body.data).toMatchObject({ mayPlan: false, plans: [{ who: 'Paula Example', state: 'waiting' }] });
		}));

	test.each([
		[
			'has left',
			(person: Editor) => person.leave(),
			'Lea Example, who planned this, no longer has an account here: it was not published. Plan it anew.',
		],
		[
			'was given another role',
			async ({ email }: Editor) => {
				const ask = <Data>(method: string, address: string, body?: object) =>
					call<{ data: Data }>(method, `/admin${address}`, { token: adminLogin(), ...(body ? { body } : {}) });
				const { body: found } = await ask<{ results: { id: number }[] }>('GET', `/users?filters[email]=${email}`);
				const { body: roles } = await ask<{ id: number; code: string }[]>('GET', '/roles');
				const role = roles.data.find(({ code }) => code === 'medical-reviewer')?.id;
				const { status } = await ask('PUT', `/users/${found.data.results[0]?.id}`, { roles: [role] });
				expect(status).toBe(200);
			},
			'Lea Example, who planned this, may no longer publish it: it was not published. Someone who may publish plans it anew.',
		],
	])('not done when that person %s', (_how, change, reason) =>
		withDraft(async (target) => {
			const person = await inviteEditor('Lea');
			try {
				expect((await plan(target, {}, person.token)).status).toBe(200);
				await change(person);
				await letHourCome(target);
				expect(await untilEnded(target)).toMatchObject({ state: 'refused', reasons: [reason] });
				expect(await liveOf(target.documentId)).toBeUndefined();
			} finally {
				await person.leave();
			}
		}),
	);

	test('nobody plans without an account, nor with a token of the site', () =>
		withDraft(async (target) => {
			for (const token of ['', inject('deliveryToken'), inject('previewToken')]) {
				expect((await plan(target, {}, token)).status).toBe(401);
				expect((await plansOf(target, token)).status).toBe(401);
			}
		}));

	test.each(['GET', 'POST', 'PUT', 'DELETE'])('the table of plans has no door of its own: %s', async (method) => {
		const statusOf = async (address: string, token: string) => {
			const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
			const body = method === 'GET' ? undefined : JSON.stringify({ state: 'waiting' });
			return (await fetch(inject('cmsUrl') + address, { method, headers, body })).status;
		};
		for (const token of [inject('deliveryToken'), inject('previewToken')])
			for (const address of ['/api/schedules', '/api/schedules/1', '/api/schedule'])
				expect(await statusOf(address, token)).toBeGreaterThan(403);
		if (method === 'GET') return;
		const address = '/content-manager/collection-types/api::schedule.schedule';
		for (const token of [adminLogin(), editor.token])
			expect([403, 405]).toContain(await statusOf(address + (method === 'POST' ? '' : '/abc'), token));
	});
});

describe('an hour is meant as the clock at the clinic shows it', () => {
	test.each([
		['in the past', { day: dayFromNow(-1) }, 'That hour has passed: at the clinic it is '],
		['skipped by the clocks', { day: '2027-03-14', time: '02:30' }, 'There is no such hour on that day'],
		['too far away', { day: dayFromNow(800) }, 'That day is more than two years away.'],
		['without a day', { day: '' }, 'Choose a day.'],
		['without an hour', { time: '' }, 'Choose an hour.'],
	])('an hour %s is refused with what to do', (_what, wanted, sentence) =>
		withDraft(async (target) => {
			const { status, body } = await plan(target, wanted);
			expect(status).toBe(400);
			expect(body.error?.message).toContain(sentence);
			expect(await stateOf(target)).toBeUndefined();
		}),
	);

	test('what was never saved is to be saved first', async () => {
		const unsaved = await plan({ uid: CONTRAINDICATION, documentId: '' });
		expect([unsaved.status, unsaved.body.error?.message]).toEqual([
			400,
			'Save this as a draft first, and then plan it.',
		]);
		const unknown = await plan({ uid: CONTRAINDICATION, documentId: 'nothingofthekind' });
		expect([unknown.status, unknown.body.error?.message]).toEqual([
			404,
			expect.stringContaining('Save it in this language first'),
		]);
	});

	test('a clinic elsewhere has another hour', () =>
		whilePublished(
			CLINIC,
			() => true,
			() => ({ timeZone: 'Asia/Kolkata' }),
			() =>
				withDraft(async (target) => {
					const { plan: made } = (await plan(target, { day: dayFromNow(3), time: '09:30' })).body.data;
					expect(made).toMatchObject({ at: `${dayFromNow(3)}T04:00:00.000Z`, time: '09:30' });
					expect(made.when).toContain('9:30 AM GMT+5:30');
				}),
		));

	test('a clinic whose time zone is not known is told where to write it', () =>
		withDraft(async (target) => {
			// Published before the gate asked for it.
			await changeDatabase("update clinics set time_zone = 'Texas'");
			try {
				const { status, body } = await plan(target);
				expect([status, body.error?.message]).toEqual([400, expect.stringContaining('Write it in Clinic')]);
			} finally {
				await changeDatabase("update clinics set time_zone = 'America/Chicago'");
			}
		}));
});

describe('what people do by hand meanwhile', () => {
	test('cancelled as it went live: whoever cancels is told so, and the note stays until it is cleared', () =>
		withDraft(async (target) => {
			await plan(target);
			await letHourCome(target);
			await untilEnded(target);
			const { status, body } = await takeBack(target, 'publish');
			expect([status, body.error?.message]).toEqual([400, 'It was already done at its hour. Reload the page.']);
			expect(await stateOf(target)).toMatchObject({ state: 'done' });
			expect((await takeBack(target, 'publish', 'done')).body.data).toBe(1);
			expect(await stateOf(target)).toBeUndefined();
			// Nobody else's click is in the way of one that comes second.
			expect((await takeBack(target, 'publish', 'done')).body.data).toBe(0);
		}));

	test('a note that is cleared takes no plan with it that was made meanwhile', () =>
		withDraft(async (target) => {
			await plan(target);
			const { status, body } = await takeBack(target, 'publish', 'refused');
			expect([status, body.error?.message]).toEqual([400, 'Someone planned it anew. Reload the page.']);
			expect(await stateOf(target)).toMatchObject({ state: 'waiting' });
			expect((await takeBack(target, 'publish')).body.data).toBe(1);
		}));

	test('published before its hour: nothing is left to publish, and it still comes down', () =>
		withDraft(async (target) => {
			await plan(target);
			await plan(target, { act: 'unpublish', day: dayFromNow(2) });
			await act('publish', CONTRAINDICATION, target.documentId);
			expect((await plansOf(target)).body.data.plans).toMatchObject([{ act: 'unpublish', state: 'waiting' }]);
		}));

	test('taken down by hand: it does not come back by itself, and says why', () =>
		withDraft(async (target) => {
			await act('publish', CONTRAINDICATION, target.documentId);
			await plan(target);
			await plan(target, { act: 'unpublish', day: dayFromNow(2) });
			await act('unpublish', CONTRAINDICATION, target.documentId);
			expect((await plansOf(target)).body.data.plans).toMatchObject([
				{
					...{ act: 'publish', state: 'refused' },
					reasons: [
						expect.stringMatching(/ took this down by hand, so it does not come back by itself\. Plan it anew/),
					],
				},
			]);
		}));

	test('taken down as planned: it goes live again as planned', () =>
		withDraft(async (target) => {
			await act('publish', CONTRAINDICATION, target.documentId);
			await plan(target, { act: 'unpublish' });
			await plan(target, { day: dayFromNow(2) });
			await letHourCome(target, 'unpublish');
			await untilEnded(target, 'unpublish');
			expect(await stateOf(target)).toMatchObject({ state: 'waiting' });
			await letHourCome(target);
			expect(await untilEnded(target)).toMatchObject({ state: 'done' });
			expect(await liveOf(target.documentId)).toBeDefined();
		}));

	test('a refused publish by hand leaves the plan as it was', () =>
		withDraft(async (target) => {
			await plan(target);
			const refused = await contentManager('POST', `${pathOf(CONTRAINDICATION, target.documentId)}/actions/publish`, {
				advice: '',
			});
			expect(refused.status).toBe(400);
			expect(await stateOf(target)).toMatchObject({ state: 'waiting' });
		}));

	test('another hour takes the place of the first; the same hour for both is refused', () =>
		withDraft(async (target) => {
			await plan(target);
			await plan(target, { time: '10:15' });
			expect((await plansOf(target)).body.data.plans).toMatchObject([{ time: '10:15', state: 'waiting' }]);
			const both = await plan(target, { act: 'unpublish', time: '10:15' });
			expect([both.status, both.body.error?.message]).toEqual([400, expect.stringContaining('at the same hour')]);
		}));

	test('a document that is deleted leaves no plan behind', async () => {
		let kept: { uid: string; documentId: string } | undefined;
		await withDraft(async (target) => {
			kept = target;
			await plan(target);
		});
		const { body } = await call<{ data: { documentId: string }[] }>('GET', '/schedule/all', { token: adminLogin() });
		expect(body.data.filter(({ documentId }) => documentId === kept?.documentId)).toEqual([]);
		// Nothing to be done, and nothing that fails.
		await changeDatabase(`update schedules set at = ${moment(0)} where target = '${kept?.documentId}'`);
	});
});

test('what is due at once is done in the order of its hours, and what another CMS has claimed is left to it', () =>
	withDraft((first) =>
		withDraft((second) =>
			withDraft(async (claimed) => {
				for (const target of [first, second, claimed]) await plan(target);
				const claim = (minutesAgo: number) =>
					changeDatabase(
						`update schedules set claim = 'another CMS', claimed_at = ${moment(Date.now() - minutesAgo * 60_000)}, tries = 1 where target = '${claimed.documentId}'`,
					);
				await claim(0);
				await letHourCome(claimed, 'publish', 5);
				// Each look begins with what is due first: two looks pass by what is claimed.
				for (const target of [second, first]) {
					await letHourCome(target, 'publish', 10);
					await untilEnded(target);
				}
				expect(await stateOf(claimed)).toMatchObject({ state: 'waiting' });
				expect(kinds(claimed.documentId)).toEqual([]);
				// A CMS that has not come to an end after two minutes has died.
				await claim(3);
				expect(await untilEnded(claimed)).toMatchObject({ state: 'done' });
				expect(kinds(claimed.documentId)).toHaveLength(1);

				await changeDatabase(`update schedules set state = 'refused' where target = '${claimed.documentId}'`);
				for (const target of [first, second]) await plan(target);
				await changeDatabase(
					`update schedules set at = case target when '${first.documentId}' then ${moment(Date.now() - 60_000)} else ${moment(Date.now() - 120_000)} end where target in ('${first.documentId}', '${second.documentId}')`,
				);
				for (const target of [first, second]) await untilEnded(target);
				const last = (documentId: string) => told(documentId).at(-1)?.number ?? 0;
				expect(last(second.documentId)).toBeLessThan(last(first.documentId));
			}),
		),
	));

describe('what is planned for the same hour is done in an order that works:', () => {
	let planned: { uid: string; documentId: string }[];

	const make = async (uid: string, fields: object): Promise<string> => {
		const { status, body } = await contentManager('POST', pathOf(uid), fields);
		expect(status).toBe(201);
		planned.unshift({ uid, documentId: body.data.documentId as string });
		return body.data.documentId as string;
	};

	/** A page that shows a science that rests on a study, planned in that order: each before what it needs. */
	beforeEach(async () => {
		planned = [];
		const connect = (documentId: string) => ({ connect: [{ documentId }] });
		const idOf = async (uid: string, kind?: string) =>
			(await open(uid, (one) => kind === undefined || one.kind === kind)).documentId;
		const study = await make(STUDY, complete.study('Planted study'));
		const findings = [{ text: 'Pain was less.', polarity: 'benefit', limits: 'Six people.', studies: connect(study) }];
		const treatment = await idOf('api::treatment.treatment');
		const science = await make(
			'api::treatment-science.treatment-science',
			complete.science('Planted science', treatment, findings),
		);
		const page = complete.condition('Planted for later', {
			safetyNotice: await idOf('api::safety-notice.safety-notice'),
			callToAction: await idOf('api::call-to-action.call-to-action', 'phone_call'),
		});
		const section = (kind: string, anchor: string, fields: object) => ({
			...{ __component: `section.${kind}`, heading: 'A heading', anchor },
			...fields,
		});
		const alternatives = [{ name: 'Physical therapy', studies: connect(study) }];
		const sections = [
			...page.sections,
			section('science', 'science', { science: connect(science) }),
			section('safety', 'safety', { treatment: connect(treatment) }),
			section('alternatives', 'alternatives', { alternatives }),
		];
		await make('api::condition.condition', { ...page, sections });
		for (const target of planned) expect((await plan(target)).status).toBe(200);
	});

	afterEach(async () => {
		for (const { uid, documentId } of planned) await remove(uid, documentId);
		await forgetRedirects(/planted/);
		await untilHeard();
	});

	const theirHourComes = () => {
		const listed = planned.map(({ documentId }) => `'${documentId}'`).join(', ');
		return changeDatabase(`update schedules set at = ${moment(Date.now() - 60_000)} where target in (${listed})`);
	};
	const ends = async () => {
		const ended: Planned[] = [];
		for (const target of planned) ended.push(await untilEnded(target));
		return ended;
	};

	test('a page goes live after what it needs, though it was planned first', async () => {
		await theirHourComes();
		expect(await ends()).toMatchObject(Array(3).fill({ state: 'done', reasons: [] }));
		const ids = planned.map(({ documentId }) => documentId);
		const published = journal().filter(({ kind }) => kind === 'published');
		const order = published.map(({ subject }) => subject.split(':')[1] as string);
		expect(order.filter((id) => ids.includes(id))).toEqual(ids.reverse());
	});

	test('a page is refused with its reasons when what it needs is refused too', async () => {
		await save(STUDY, planned[2]?.documentId as string, { limitations: '' });
		await theirHourComes();
		const needs = (name: string) => expect.arrayContaining([expect.stringContaining(`"${name}" (`)]);
		expect(await ends()).toMatchObject([
			{ state: 'refused', reasons: needs('Planted science') },
			{ state: 'refused', reasons: needs('Planted study') },
			{ state: 'refused', reasons: [expect.any(String)] },
		]);
	});
});

test('what each CMS that began it died of is not begun for ever', () =>
	withDraft(async (target) => {
		await plan(target);
		await changeDatabase(
			`update schedules set claim = 'a dead CMS', claimed_at = ${moment(Date.now() - 180_000)}, tries = 5 where target = '${target.documentId}'`,
		);
		await letHourCome(target);
		expect(await untilEnded(target)).toMatchObject({ state: 'refused', reasons: [FAILED] });
		expect(kinds(target.documentId)).toEqual([]);
	}));

/** Lets the CMS fail whenever it writes of a document into its journal. */
async function withFault(documentId: string, work: () => Promise<void>): Promise<void> {
	const isAbout = `new.subject = 'contraindication:${documentId}'`;
	const isPostgres = Boolean(inject('settings').DATABASE_URL);
	await changeDatabase(
		isPostgres
			? `create function planted_fault() returns trigger language plpgsql as $$ begin raise exception 'Planted'; end $$;
				create trigger planted_fault before insert on journal for each row when (${isAbout}) execute function planted_fault()`
			: `create trigger planted_fault before insert on journal when ${isAbout} begin select raise(abort, 'Planted'); end`,
	);
	try {
		await work();
	} finally {
		await changeDatabase(isPostgres ? 'drop function planted_fault() cascade' : 'drop trigger planted_fault');
	}
}

test('what is planned while it cannot be checked is planned, and says so', () =>
	withDraft((target) =>
		withFault(target.documentId, async () => {
			const { status, body } = await plan(target);
			expect([status, body.data.stops, body.data.notes]).toEqual([
				...[200, []],
				['It could not be checked just now. It is checked at its hour.'],
			]);
			expect(await stateOf(target)).toMatchObject({ state: 'waiting' });
		}),
	));

function triesOf(documentId: string): number {
	const database = new DatabaseSync(inject('settings').DATABASE_FILENAME as string, { readOnly: true });
	try {
		return Number(database.prepare('select tries from schedules where target = ?').get(documentId)?.tries);
	} finally {
		database.close();
	}
}

test.skipIf(inject('settings').DATABASE_URL)(
	'a fault of the CMS is tried again, and told of when it does not go away',
	() =>
		withDraft(async (target) => {
			await withFault(target.documentId, async () => {
				await plan(target);
				await letHourCome(target);
				await until(() => triesOf(target.documentId) >= 2, 'it is tried again');
				expect(await stateOf(target)).toMatchObject({ state: 'waiting' });
				await changeDatabase(`update schedules set tries = 4 where target = '${target.documentId}'`);
				expect(await untilEnded(target)).toMatchObject({ state: 'refused', reasons: [FAILED] });
				expect(await liveOf(target.documentId)).toBeUndefined();
			});
		}),
);
