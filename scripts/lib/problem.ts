import { listenForStop, stopSignal } from './stop.ts';

/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Something a person can put right. Its message is one sentence that says how; no stack is shown. */
export class Problem extends Error {
	override name = 'Problem';
}

/** The message of anything thrown: for a `Problem` its sentence, for a mistake in the code its stack. */
export function describe(error: unknown): string {
	if (error instanceof Problem) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs a root command: its answer becomes the exit code, and what it throws is printed on standard error with exit code 1. A
 * command that was asked to stop says nothing more.
 *
 * @param command what to run; it answers with an exit code, or nothing for 0
 */
export async function runCommand(command: () => Promise<number | void>): Promise<void> {
	listenForStop();
	try {
		process.exitCode = (await command()) ?? 0;
	} catch (error) {
		if (!stopSignal.aborted) console.error(describe(error));
		process.exitCode = stopSignal.aborted ? INTERRUPTED : 1;
	}
}
