import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';

interface PostgresClient {
	connect(): Promise<unknown>;
	query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
	end(): Promise<void>;
}

/**
 * Opens a connection of its own to the clinic's PostgreSQL, and closes it.
 *
 * @param work what to ask
 */
export async function inPostgres<Result>(work: (client: PostgresClient) => Promise<Result>): Promise<Result> {
	const { Client } = createRequire(path.resolve('cms/package.json'))('pg') as {
		Client: new (options: object) => PostgresClient;
	};
	const client = new Client({ connectionString: inject('settings').DATABASE_URL });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

/**
 * Does in the clinic's database, past the CMS, what its owner could do, and takes it back.
 *
 * @param sql one statement
 * @throws what the database says when it refuses
 */
export async function tryInDatabase(sql: string): Promise<void> {
	const { DATABASE_URL, DATABASE_FILENAME = '' } = inject('settings');
	if (!DATABASE_URL) {
		const database = new DatabaseSync(DATABASE_FILENAME);
		try {
			database.exec('begin immediate');
			database.exec(sql);
		} finally {
			database.close();
		}
		return;
	}
	await inPostgres(async (client) => {
		await client.query('begin');
		await client.query(sql);
	});
}

/**
 * Changes something in the clinic's database, past the CMS, as a test that cannot wait for an hour to come.
 *
 * @param sql one statement; its values are put in by the caller
 */
export async function changeDatabase(sql: string): Promise<void> {
	const { DATABASE_URL, DATABASE_FILENAME = '' } = inject('settings');
	if (DATABASE_URL) return void (await inPostgres((client) => client.query(sql)));
	// The CMS is at work beside it.
	const database = new DatabaseSync(DATABASE_FILENAME, { timeout: 5_000 });
	try {
		database.exec(sql);
	} finally {
		database.close();
	}
}
