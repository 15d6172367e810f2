import { globSync } from 'node:fs';
import path from 'node:path';
import type { BenchContext, Measurement } from '../tests/bench/measurement.ts';
import { withSystem } from '../tests/bench/system.ts';
import { judge, remember, table, type BenchResult } from './lib/bench-results.ts';
import { build, requireRoom, type Part } from './lib/builds.ts';
import { ROOT } from './lib/paths.ts';
import { describe, Problem } from './lib/problem.ts';
import { step } from './lib/progress.ts';

const PARTS: Part[] = ['shared', 'cms', 'admin', 'web'];

async function allMeasurements(): Promise<Measurement[]> {
	const files = globSync('tests/bench/*.bench.ts', { cwd: ROOT }).sort();
	const modules = await Promise.all(
		files.map((file) => import(path.join(ROOT, file)) as Promise<{ measurements: Measurement[] }>),
	);
	return modules.flatMap(({ measurements }) => measurements);
}

async function take(measurement: Measurement, context: BenchContext): Promise<Record<string, BenchResult>> {
	const keys = Object.entries(measurement.keys);
	let values: Record<string, number> = {};
	try {
		values = await step(keys.map(([key]) => key).join(', '), () => measurement.measure(context));
	} catch (error) {
		console.error(describe(error));
	}
	return Object.fromEntries(keys.map(([key, figure]) => [key, judge(figure, values[key])]));
}

/**
 * `pnpm bench [key ...]`: starts a CMS and a web on an empty SQLite database with the demo content, measures, prints a table and writes
 * `bench-results.json`.
 *
 * @param names the figures to take, with those that are taken together; all when nothing is named
 * @returns 0 when every figure was taken and reached its bar
 * @throws Problem when there is no such figure
 */
export default async function bench(names: string[]): Promise<number> {
	const all = await allMeasurements();
	const known = all.flatMap(({ keys }) => Object.keys(keys));
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0)
		throw new Problem(`There is no figure ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
	requireRoom(PARTS);
	await build(PARTS);

	const chosen = all.filter(({ keys }) => names.length === 0 || names.some((name) => name in keys));
	const results: Record<string, BenchResult> = {};
	await withSystem(async (context) => {
		for (const measurement of chosen) Object.assign(results, await take(measurement, context));
	});
	remember(results);
	console.log(`\n${table(results)}`);
	const failed = Object.entries(results).filter(([, { pass }]) => !pass);
	console.log(failed.length === 0 ? 'Every bar was reached.' : `Not reached: ${failed.map(([key]) => key).join(', ')}`);
	return failed.length === 0 ? 0 : 1;
}
