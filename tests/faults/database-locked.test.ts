import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { adminLogin, restList } from '../system/cms.ts';
import { act, open, type FormDocument } from '../system/editor.ts';
import { untilHeard } from '../system/heard.ts';
import { isLong } from '../system/is-long.ts';
import { call } from '../system/people.ts';
import { until } from '../system/until.ts';

const STUDY = 'api::study.study';
const MIGRAINE = `${inject('webUrl')}/conditions/migraine`;
const TITLE = 'Planted while the database was locked';

let before: FormDocument;
beforeEach(async () => {
	before = await open(STUDY);
	// Strapi notes once an hour that a token is used: whoever comes with it then waits for the lock as well.
	await restList('conditions');
	await until(
		async () => (await fetch(MIGRAINE)).headers.get('cache-status') === 'clinic-pages; hit',
		'the page is kept',
	);
});
afterEach(() => act('publish', STUDY, before.documentId, { title: before.title }));

/** Does something while another program is in the middle of writing to the database. */
async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
	const other = new DatabaseSync(inject('settings').DATABASE_FILENAME as string);
	other.exec('begin immediate');
	try {
		return await work();
	} finally {
		other.exec('rollback');
		other.close();
	}
}

/** The Publish button, and how long its answer took. */
async function publish() {
	const began = performance.now();
	const path = `/content-manager/collection-types/${STUDY}/${before.documentId}/actions/publish`;
	const { status, headers, body } = await call('POST', path, { token: adminLogin(), body: { title: TITLE } });
	return { status, headers, body, seconds: (performance.now() - began) / 1_000 };
}

/** Whoever reads pages, or asks the CMS for one, while the answer to an editor is still out. */
async function readersUntil(answered: Promise<unknown>): Promise<{ visits: number; slowest: number }> {
	let isOver = false;
	void answered.finally(() => (isOver = true));
	let [visits, slowest] = [0, 0];
	while (!isOver) {
		const began = performance.now();
		expect((await fetch(MIGRAINE)).status).toBe(200);
		expect((await fetch(`${inject('cmsUrl')}/_health`)).ok).toBe(true);
		expect((await restList('conditions')).length).toBeGreaterThan(0);
		slowest = Math.max(slowest, performance.now() - began);
		visits += 1;
		await pause(50);
	}
	return { visits, slowest };
}

const liveTitle = async () =>
	(await restList<{ title: string }>(`studies?filters[documentId][$eq]=${before.documentId}&fields=title`))[0]?.title;

test.each(isLong ? [2, 9] : [2])(
	'while another program holds the database for %i s a publish waits and then goes through, and readers notice nothing',
	async (seconds) => {
		const { answered, readers } = await whileLocked(async () => {
			const answered = publish();
			const readers = readersUntil(answered);
			await pause(seconds * 1_000);
			return { answered, readers };
		});
		const { visits, slowest } = await readers;
		expect([(await answered).status, await liveTitle()]).toEqual([200, TITLE]);
		expect((await answered).seconds).toBeGreaterThan(seconds - 0.1);
		expect(visits).toBeGreaterThan(seconds * 5);
		expect(slowest).toBeLessThan(1_000);
		await untilHeard();
	},
);

test('when the database stays held the editor is told to try again, and nothing is half written', async () => {
	const { status, headers, body, seconds } = await whileLocked(async () => {
		const answered = publish();
		await readersUntil(answered);
		return answered;
	});
	expect([status, headers.get('retry-after')]).toEqual([503, '60']);
	expect(body.error?.message).toContain('Nothing was saved. Try again in a minute.');
	expect(Math.round(seconds)).toBe(10);
	expect([(await open(STUDY)).title, await liveTitle()]).toEqual([before.title, before.title]);
	expect((await publish()).status).toBe(200);
});
