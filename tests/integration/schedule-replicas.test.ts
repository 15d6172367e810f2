import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, inject, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { changeDatabase } from '../system/database.ts';
import { journal } from '../system/journal.ts';
import { moment, plan, stateOf } from '../system/schedule.ts';
import { copyDatabase, secondCms } from '../system/second.ts';
import { until } from '../system/until.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';

const { DATABASE_URL } = inject('settings');
const planted: string[] = [];

afterEach(async () => {
	for (const id of planted.splice(0)) await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${id}`);
});

/** Plans some documents for tomorrow, one after the other. */
async function planSome(count: number): Promise<string[]> {
	for (let at = 0; at < count; at += 1) {
		const fields = complete.contraindication(`Planted ${at}`);
		const { body } = await contentManager('POST', `/collection-types/${CONTRAINDICATION}`, fields);
		const documentId = body.data.documentId as string;
		planted.push(documentId);
		expect((await plan({ uid: CONTRAINDICATION, documentId })).status).toBe(200);
	}
	return [...planted];
}

/** Lets all hours have come ten minutes ago, a second apart, in one statement. */
function allHoursCome(documentIds: readonly string[]): string {
	const hours = documentIds.map((id, at) => `when '${id}' then ${moment(Date.now() - 600_000 + at * 1_000)}`);
	const listed = documentIds.map((id) => `'${id}'`).join(', ');
	return `update schedules set at = case target ${hours.join(' ')} end where target in (${listed})`;
}

test.runIf(DATABASE_URL)(
	'two CMS on one database do all that is due, each once, in the order of its hours',
	async () => {
		const documentIds = await planSome(12);
		const other = await secondCms();
		try {
			await changeDatabase(allHoursCome(documentIds));
			for (const documentId of documentIds)
				await until(
					async () => (await stateOf({ uid: CONTRAINDICATION, documentId }))?.state === 'done',
					'all that is planned is done',
					30_000,
				);
		} finally {
			await other.stop();
		}
		const published = journal().filter(({ kind }) => kind === 'published');
		const order = published.map(({ subject }) => subject.split(':')[1] as string);
		expect(order.filter((id) => documentIds.includes(id))).toEqual(documentIds);
	},
	90_000,
);

/** In SQLite, a publish that comes as far as the journal, and no further for a minute or so. */
const STUCK = `create trigger stuck before insert on journal begin
	select count(*) from (with recursive counted(n) as (select 1 union all select n + 1 from counted where n < 1e9) select n from counted);
	end`;

test.skipIf(DATABASE_URL)(
	'what a CMS was about to publish when it died goes live once, when it has started again, and the log says that it is late',
	async () => {
		const [first = '', second = ''] = await planSome(2);
		const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-died-'));
		const DATABASE_FILENAME = copyDatabase(folder);
		const inCopy = (sql: string) => {
			const database = new DatabaseSync(DATABASE_FILENAME, { timeout: 10_000 });
			try {
				return sql.startsWith('select') ? database.prepare(sql).all() : void database.exec(sql);
			} finally {
				database.close();
			}
		};
		const states = () =>
			inCopy('select state, tries, claim is not null as claimed from schedules order by at') as {
				state: string;
				tries: number;
				claimed: number;
			}[];
		const published = () =>
			(inCopy("select subject from journal where kind = 'published' order by number") as { subject: string }[])
				.map(({ subject }) => subject.split(':')[1] as string)
				.filter((id) => [first, second].includes(id));
		try {
			const dying = await secondCms({ DATABASE_FILENAME });
			inCopy(STUCK);
			inCopy(allHoursCome([first, second]));
			await until(() => states()[0]?.claimed === 1, 'the first is claimed');
			process.kill(-(dying.server.pid as number), 'SIGKILL');
			await dying.server.ended;
			await dying.stop();
			expect(published()).toEqual([]);
			expect(states()).toMatchObject([{ state: 'waiting', tries: 1 }, { state: 'waiting' }]);

			inCopy('drop trigger stuck');
			inCopy(`update schedules set claimed_at = ${moment(Date.now() - 121_000)} where claim is not null`);
			const next = await secondCms({ DATABASE_FILENAME });
			await until(() => states().every(({ state }) => state === 'done'), 'both are done');
			const log = readFileSync(next.logFile, 'utf8');
			await next.stop();
			expect(published()).toEqual([first, second]);
			expect(log).toContain(`Done late, missed at its hour: publish of contraindication:${first} (en)`);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
	90_000,
);
