import { spawn } from 'node:child_process';
import { systemEnvironment } from './environments.ts';
import type { Environment } from './env-file.ts';
import { Problem } from './problem.ts';
import { stopSignal } from './stop.ts';

/** How a command ended. `output` holds what it said, standard output and error together, in order. */
export interface Result {
	readonly code: number;
	readonly output: string;
}

/** What to run. */
export interface Command {
	/** The program's file when it is JavaScript, run by this very Node; otherwise a name on the PATH. */
	readonly program: string;
	readonly args?: readonly string[];
	/** Options for Node itself, when the program is JavaScript. */
	readonly nodeArgs?: readonly string[];
	readonly cwd: string;
	/** All the environment the program gets. Without it: only what any program needs. */
	readonly env?: Environment;
	/** Whether the program's words go straight to the terminal; `output` is then empty. */
	readonly show?: boolean;
}

/** What Node, or the system, is asked to start for a command. */
export function argumentsOf(command: Pick<Command, 'program' | 'args' | 'nodeArgs'>): [file: string, args: string[]] {
	const { program, args = [], nodeArgs = [] } = command;
	// A package's program often has no ending; the machine's own commands have no slash.
	return program.includes('/') ? [process.execPath, [...nodeArgs, program, ...args]] : [program, [...args]];
}

/**
 * Runs a command to its end.
 *
 * @param command what to run
 * @returns its exit code and what it said; a command killed by a signal or not found ends with code 1
 */
export function run(command: Command): Promise<Result> {
	const [file, args] = argumentsOf(command);
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			cwd: command.cwd,
			env: (command.env ?? systemEnvironment()) as NodeJS.ProcessEnv,
			signal: stopSignal,
			stdio: command.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		});
		const chunks: Buffer[] = [];
		child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
		const output = () => Buffer.concat(chunks).toString();
		child.once('error', (error) => resolve({ code: 1, output: `${output()}${error.message}\n` }));
		child.once('close', (code) => resolve({ code: code ?? 1, output: output() }));
	});
}

/** The end of a long text, for a person who wants to know why. */
export function lastLines(text: string, count = 30): string {
	return text.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * Runs a command that has to succeed.
 *
 * @param what what it does, for the sentence: `Compiling the CMS`
 * @throws Problem with the last lines it said, if it ends with another code than 0
 */
export async function runOrThrow(what: string, command: Command): Promise<void> {
	const { code, output } = await run(command);
	if (code !== 0) throw new Problem(`${what} failed.\n${lastLines(output)}`);
}
