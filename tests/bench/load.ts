import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../scripts/lib/command.ts';
import { systemEnvironment } from '../../scripts/lib/environments.ts';
import { Problem } from '../../scripts/lib/problem.ts';

const TICKS_PER_SECOND = 100;
const SLICE_SECONDS = 2;
const SLICES = 7;

/** Makes sure that a Debian package's program is there; installs it when this is root. */
export async function ensureTool(program: string, packageName: string): Promise<string> {
	const find = () =>
		['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((folder) => path.join(folder, program)).find(existsSync);
	if (!find() && process.getuid?.() === 0) {
		const env = { ...systemEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
		await run({ program: 'apt-get', args: ['update', '-q'], cwd: '/', env });
		await run({ program: 'apt-get', args: ['install', '-qy', '--no-install-recommends', packageName], cwd: '/', env });
	}
	const found = find();
	if (!found)
		throw new Problem(`This figure needs ${program}. Install it (on Debian: apt-get install ${packageName}).`);
	return found;
}

/** Processor time a process has used since its start, all threads together. Seconds. */
export function cpuSeconds(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Memory a process holds now. Megabytes of 1,000,000 bytes. */
export function rssMegabytes(pid: number): number {
	const line = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return (Number(line?.[1]) * 1_024) / 1e6;
}

/** What a run of wrk saw. */
export interface Load {
	/** Answers in all. */
	readonly requests: number;
	readonly perSecond: number;
	/** The 99th percentile of the waits. Milliseconds. */
	readonly p99: number;
}

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1_000 };

async function wrk(url: string, encoding: string, seconds: number, script: string[] = []): Promise<Load> {
	const program = path.basename(await ensureTool('wrk', 'wrk'));
	const args = ['-t1', '-c32', `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, ...script, url];
	const { output } = await run({ program, args, cwd: '/' });
	if (/Non-2xx|Socket errors/.test(output)) throw new Problem(`Not every answer of ${url} was good.\n${output}`);
	const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
	return {
		requests: Number(/(\d+) requests in/.exec(output)?.[1]),
		perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
		p99: Number(p99) * (UNITS[unit] ?? NaN),
	};
}

/** A server to compare. */
export interface Contender {
	readonly url: string;
	readonly pid: number;
}

/** How a server did at its best. */
export interface Score {
	/** Answers per second of the server's processor time. */
	perCpuSecond: number;
	perSecond: number;
}

/**
 * Lets servers answer as fast as they can, in turns, so that what else this machine does hits them alike.
 *
 * @param contenders the servers, each with the process whose time counts
 * @param encoding what is accepted
 * @returns the best of seven slices of two seconds, for each
 */
export async function compare(contenders: readonly Contender[], encoding: string): Promise<Score[]> {
	const best = contenders.map(() => ({ perCpuSecond: 0, perSecond: 0 }));
	for (const { url } of contenders) await wrk(url, encoding, 1);
	for (let slice = 0; slice < SLICES; slice += 1) {
		for (const [index, { url, pid }] of contenders.entries()) {
			const before = cpuSeconds(pid);
			const { requests, perSecond } = await wrk(url, encoding, SLICE_SECONDS);
			const score = best[index] as Score;
			score.perCpuSecond = Math.max(score.perCpuSecond, requests / (cpuSeconds(pid) - before));
			score.perSecond = Math.max(score.perSecond, perSecond);
		}
	}
	return best;
}

/**
 * The wait of the slowest reader in a hundred while a server is half as busy as it can be.
 *
 * @param url the page
 * @param rate requests a second to come near to
 * @param folder for wrk's script
 * @returns the best of three runs, in milliseconds
 */
export async function p99AtRate(url: string, rate: number, folder: string): Promise<number> {
	const script = path.join(folder, 'pace.lua');
	// Each of 32 connections pauses after an answer; whole milliseconds, on average as long as the rate asks for.
	const pause = (32 / rate) * 1_000;
	writeFileSync(script, `function delay()\n  return math.floor(${pause.toFixed(3)} * 2 * math.random() + 0.5)\nend\n`);
	const runs: Load[] = [];
	for (let run = 0; run < 3; run += 1) runs.push(await wrk(url, 'br', 5, ['-s', script]));
	return Math.min(...runs.map(({ p99 }) => p99));
}
