type Facts = Record<string, string | number | boolean | undefined>;

/** Writes what happened, one JSON object a line. No client address, no query string, and no address that a stranger made up. */
export interface Log {
	info(message: string, facts?: Facts): void;
	warn(message: string, facts?: Facts): void;
	error(message: string, facts?: Facts): void;
}

/** @param write takes one line; standard output when left out */
export function createLog(write: (line: string) => void = (line) => process.stdout.write(line)): Log {
	const line =
		(level: string) =>
		(message: string, facts: Facts = {}) =>
			write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...facts })}\n`);
	return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** Only the first words of an error: the rest may quote what a person typed. */
export function reasonOf(error: unknown): string {
	const text = error instanceof Error ? error.message || error.name : String(error);
	return text.split(/[\n{]/, 1)[0]?.slice(0, 200).trim() ?? '';
}
