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
	const { Client } = createRequire(path.resolve('cms/package.json'))('pg') as {
		Client: new (options: object) => PostgresClient;
	};
	const client = new Client({ connectionString: DATABASE_URL });
	await client.connect();
	try {
		await client.query('begin');
		await client.query(sql);
	} finally {
		await client.end();
	}
}
