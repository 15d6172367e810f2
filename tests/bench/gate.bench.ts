import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withCmsCopy } from '../../scripts/lib/cms-copy.ts';
import { runOrThrow } from '../../scripts/lib/command.ts';
import { CMS } from '../../scripts/lib/paths.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const ROUNDS = 20;

/** What the gate adds to a publish of the migraine page, with all its rules. */
const gate = ({ settings }: BenchContext): Promise<Record<string, number>> =>
	withCmsCopy(settings, async (env, folder) => {
		const target = path.join(folder, 'costs.json');
		await runOrThrow('Measuring the gate', {
			program: path.join(import.meta.dirname, '../system/programs/gate-cost.ts'),
			args: [CMS, target, String(ROUNDS)],
			cwd: CMS,
			env,
		});
		const { guarded, unguarded } = JSON.parse(readFileSync(target, 'utf8')) as Record<string, number>;
		return { gate_ms: (guarded ?? NaN) - (unguarded ?? NaN) };
	});

export const measurements: Measurement[] = [{ keys: { gate_ms: { unit: 'ms', bar: { atMost: 150 } } }, measure: gate }];
