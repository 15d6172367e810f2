import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bar, Figure } from '../../tests/bench/measurement.ts';
import { ROOT } from './paths.ts';

/** One line of `bench-results.json`. */
export interface BenchResult {
	/** `null` when the figure could not be taken. */
	readonly value: number | null;
	readonly unit: string;
	/** `<= 80` or `>= 0.5`. */
	readonly bar: string;
	readonly pass: boolean;
}

const FILE = path.join(ROOT, 'bench-results.json');

const words = (bar: Bar) => ('atMost' in bar ? `<= ${bar.atMost}` : `>= ${bar.atLeast}`);
const reaches = (value: number, bar: Bar) => ('atMost' in bar ? value <= bar.atMost : value >= bar.atLeast);

/**
 * Judges a figure.
 *
 * @param figure its unit and bar
 * @param value what was measured; anything but a finite number was not measured, and fails
 */
export function judge({ unit, bar }: Figure, value: number | undefined): BenchResult {
	const isMeasured = value !== undefined && Number.isFinite(value);
	const rounded = isMeasured ? Number(value.toPrecision(4)) : null;
	return { value: rounded, unit, bar: words(bar), pass: isMeasured && reaches(value, bar) };
}

/** The results as a table for a terminal. */
export function table(results: Readonly<Record<string, BenchResult>>): string {
	const width = Math.max(...Object.keys(results).map((key) => key.length));
	return Object.entries(results)
		.map(([key, { value, unit, bar, pass }]) => {
			const measured = value === null ? 'not measured' : `${value} ${unit}`;
			return `${key.padEnd(width)}  ${measured.padStart(14)}  ${bar.padStart(10)}  ${pass ? 'ok' : 'FAILED'}`;
		})
		.join('\n');
}

/** Writes the results over those of earlier runs; a figure that was not asked for keeps its last value. */
export function remember(results: Readonly<Record<string, BenchResult>>): void {
	const earlier = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, BenchResult>) : {};
	writeFileSync(FILE, `${JSON.stringify({ ...earlier, ...results }, null, '\t')}\n`);
}
