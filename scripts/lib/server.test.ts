import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort, requirePort } from './preflight.ts';
import { startServer, type ServerCommand } from './server.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-server-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function command(source: string): Promise<ServerCommand> {
	const program = path.join(folder, 'server.mjs');
	const port = await freePort();
	writeFileSync(program, source.replaceAll('PORT', String(port)));
	return {
		name: 'The site',
		program,
		cwd: folder,
		env: { PATH: process.env.PATH },
		healthUrl: `http://127.0.0.1:${port}/healthz`,
		logFile: path.join(folder, 'logs/web.log'),
	};
}

const LISTENS = `import http from 'node:http'; http.createServer((q, s) => s.end()).listen(PORT, '127.0.0.1');`;

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

test('a server is ready once it is healthy, and gone once it is stopped', async () => {
	const server = startServer(await command(LISTENS));
	await server.ready(10_000);
	expect(isAlive(server.pid as number)).toBe(true);
	await server.stop();
	await server.stop();
	expect(isAlive(server.pid as number)).toBe(false);
});

test('a server that ends by itself is reported with its last words', async () => {
	const server = startServer(await command(`console.error('no database'); process.exit(3);`));
	await expect(server.ready(10_000)).rejects.toThrow(/^The site ended by itself \(exit code 3\)\.[^]*no database$/);
});

test('a server that never becomes healthy is given up, with its last words', async () => {
	const server = startServer(await command(`console.log('still thinking'); setInterval(() => {}, 1000);`));
	await expect(server.ready(700)).rejects.toThrow(/did not answer at [^]*within 0\.7 s[^]*still thinking/);
	await server.stop();
});

test('a server that ignores a polite request is ended all the same, and its children with it', async () => {
	const port = await freePort();
	const child = `process.on('SIGTERM', () => {}); require('net').createServer().listen(${port}, '127.0.0.1')`;
	const server = startServer(
		await command(`import { spawn } from 'node:child_process'; process.on('SIGTERM', () => {});
			spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); ${LISTENS}`),
	);
	await server.ready(10_000);
	await expect.poll(() => requirePort(port, 'WEB_PORT').catch(() => 'taken')).toBe('taken');
	await server.stop(200);
	expect(isAlive(server.pid as number)).toBe(false);
	// The kernel closes the port of a killed child a moment after its parent is known to be gone.
	await expect.poll(() => requirePort(port, 'WEB_PORT').catch(() => 'taken')).toBeUndefined();
});

test('a program that is not there is a sentence, not a crash', async () => {
	const server = startServer({ ...(await command('')), cwd: path.join(folder, 'nowhere') });
	await expect(server.ready(10_000)).rejects.toThrow('ended by itself');
	expect(existsSync(path.join(folder, 'logs/web.log'))).toBe(true);
});
