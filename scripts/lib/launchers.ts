import { existsSync, readFileSync } from 'node:fs';

/** A process and the parent it had when we looked. */
interface Link {
	readonly pid: number;
	readonly parent: number;
}

const HAS_PROC = existsSync('/proc/self/stat');

function parentOf(pid: number): number {
	if (!HAS_PROC) return pid === process.pid ? process.ppid : 0;
	try {
		// The name in brackets may hold spaces and brackets; after the last one come the state and the parent.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
	} catch {
		return 0;
	}
}

function kindOf(pid: number): 'npm' | 'shell' | 'stranger' {
	try {
		const [program = '', option] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
		if (/(^|\/)(ba|da|z|k)?sh$/.test(program)) return option === '-c' ? 'shell' : 'stranger';
		const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
		return /(^|[/\0])(pnpm|npm|npx)/.test(words) ? 'npm' : 'stranger';
	} catch {
		return 'stranger';
	}
}

/**
 * The line of programs between this one and whoever typed the command: `npx`, its shell, `pnpm`, its shell. They pass no SIGTERM on, so
 * the end of any of them is the only word we get. A shell above the first `npx` or `pnpm` belongs to somebody else and
 * may end without meaning us.
 *
 * @returns a function that says whether the line is still whole
 */
export function launchers(): () => boolean {
	const line: Link[] = [];
	let whole = 0;
	for (let pid = process.pid; ;) {
		const parent = parentOf(pid);
		const kind = parent > 1 ? kindOf(parent) : 'stranger';
		if (kind === 'stranger') break;
		line.push({ pid, parent });
		if (kind === 'npm') whole = line.length;
		pid = parent;
	}
	const links = line.slice(0, whole);
	return () => links.every(({ pid, parent }) => parentOf(pid) === parent);
}
