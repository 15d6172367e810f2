import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { argumentsOf, lastLines, type Command } from './command.ts';
import { Problem } from './problem.ts';
import { seconds } from './progress.ts';

/** What a server is and how to know that it is ready. */
export interface ServerCommand extends Omit<Command, 'show'> {
	/** As a sentence begins with it: `The CMS`. */
	readonly name: string;
	/** Answers with a 2xx status once the server can work. */
	readonly healthUrl: string;
	/** Where everything it says is written; emptied at the start. */
	readonly logFile: string;
	/** Called with what it says as it says it, for a terminal. */
	readonly onOutput?: (text: string) => void;
}

/** A server that was started. */
export interface Server {
	readonly pid: number | undefined;
	/** Settles when the process ends, with a sentence and its last words. Never rejects. */
	readonly ended: Promise<string>;
	/** Waits until the server is healthy. Rejects with a `Problem` if it ends first or takes too long. */
	ready(timeoutMs?: number): Promise<void>;
	/** Ends the server and every process it started: politely first, by force after `graceMs`. Safe to call twice. */
	stop(graceMs?: number): Promise<void>;
}

const POLL_MS = 100;

async function answers(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
		await response.arrayBuffer();
		return response.ok;
	} catch {
		return false;
	}
}

/** Signals the whole family: a server in development has workers of its own. */
function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
	try {
		if (child.pid) process.kill(-child.pid, name);
	} catch {
		// Already gone.
	}
}

/**
 * Starts a server as a child process that leads its own process group, so that a Ctrl-C in the terminal reaches us alone and we
 * decide the order in which things end.
 *
 * @param command what to run
 * @returns the running server; it is not healthy yet, see `ready`
 */
export function startServer(command: ServerCommand): Server {
	// A log says who did what and when: for the eyes of the user who runs the servers.
	mkdirSync(path.dirname(command.logFile), { recursive: true, mode: 0o700 });
	const log = createWriteStream(command.logFile, { mode: 0o600 });
	const [file, args] = argumentsOf(command);
	const child = spawn(file, args, {
		cwd: command.cwd,
		env: command.env as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			log.write(chunk);
			command.onOutput?.(chunk.toString());
		});
	}

	// Whatever way this process leaves, by process.exit too, no server stays behind to hold the port.
	const killAtExit = () => signal(child, 'SIGKILL');
	process.once('exit', killAtExit);

	let hasEnded = false;
	const ended = new Promise<string>((resolve) => {
		const settle = (how: string) => {
			if (hasEnded) return;
			hasEnded = true;
			process.off('exit', killAtExit);
			log.end(() => {
				const words = lastLines(readFileSync(command.logFile, 'utf8'));
				resolve(`${command.name} ended by itself (${how}). The last lines of ${command.logFile}:\n${words}`);
			});
		};
		child.once('error', (error) => settle(error.message));
		// What outlives its parent would hold the port and the log open.
		child.once('exit', () => signal(child, 'SIGKILL'));
		child.once('close', (code, by) => settle(by ? `signal ${by}` : `exit code ${code}`));
	});

	return {
		pid: child.pid,
		ended,
		async ready(timeoutMs = 120_000) {
			const deadline = performance.now() + timeoutMs;
			while (performance.now() < deadline) {
				if (hasEnded) throw new Problem(await ended);
				if (await answers(command.healthUrl)) return;
				await pause(POLL_MS);
			}
			const words = lastLines(readFileSync(command.logFile, 'utf8'));
			throw new Problem(
				`${command.name} did not answer at ${command.healthUrl} within ${seconds(timeoutMs)}. Its last lines:\n${words}`,
			);
		},
		async stop(graceMs = 10_000) {
			if (hasEnded) return;
			signal(child, 'SIGTERM');
			const timer = setTimeout(() => signal(child, 'SIGKILL'), graceMs);
			await ended;
			clearTimeout(timer);
		},
	};
}
