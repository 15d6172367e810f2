import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { CMS } from '../../scripts/lib/paths.ts';
import { adminLogin, restList } from '../system/cms.ts';
import { open } from '../system/editor.ts';
import { isLong } from '../system/is-long.ts';
import { call } from '../system/people.ts';

interface Client {
	connect(): Promise<void>;
	query(sql: string): Promise<unknown>;
	end(): Promise<void>;
}

// PostgreSQL's own client, as the CMS uses it.
const { Client: PostgresClient } = createRequire(path.join(CMS, 'package.json'))('pg') as {
	Client: new (url: string | undefined) => Client;
};

const { DATABASE_URL } = inject('settings');

test.runIf(DATABASE_URL && isLong)(
	'while a dump or a repair holds a table of PostgreSQL, an editor waits ten seconds and is told to try again; readers notice nothing',
	async () => {
		const { documentId, title } = await open('api::study.study');
		const address = `/content-manager/collection-types/api::study.study/${documentId}/actions/publish`;
		const publish = () => call('POST', address, { token: adminLogin(), body: { title } });
		const other = new PostgresClient(DATABASE_URL);
		await other.connect();
		try {
			await other.query('begin');
			await other.query('lock table studies in share row exclusive mode');
			const began = performance.now();
			const answered = publish();
			expect((await restList('studies')).length).toBeGreaterThan(0);
			expect((await fetch(`${inject('webUrl')}/conditions/migraine`)).status).toBe(200);
			const { status, body } = await answered;
			expect([status, Math.round((performance.now() - began) / 1_000)]).toEqual([503, 10]);
			expect(body.error?.message).toContain('Nothing was saved. Try again in a minute.');
		} finally {
			await other.query('rollback');
			await other.end();
		}
		expect((await publish()).status).toBe(200);
	},
);
