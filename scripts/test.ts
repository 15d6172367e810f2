import { build, requireRoom, type Part } from './lib/builds.ts';
import { ensureChromium } from './lib/chromium.ts';
import { run } from './lib/command.ts';
import { systemEnvironment } from './lib/environments.ts';
import { programOf, ROOT } from './lib/paths.ts';
import { describe } from './lib/problem.ts';
import { stopSignal } from './lib/stop.ts';

const PARTS: Part[] = ['shared', 'cms', 'admin', 'web'];

/**
 * `pnpm test [vitest's arguments]`: builds what changed and runs every test. The last line is `Tests: N passed, N failed`.
 *
 * @param args handed to Vitest: a part of a file's name, `--project unit`, `-t words`
 * @returns 0 only when at least one test ran and none failed
 */
export default async function test(args: string[]): Promise<number> {
	try {
		requireRoom(PARTS);
		await build(PARTS);
		await ensureChromium();
	} catch (error) {
		if (stopSignal.aborted) throw error;
		console.error(describe(error));
		// Whoever reads the last line alone must not take a build that failed for a success.
		console.log('Tests: 0 passed, 1 failed');
		return 1;
	}
	const vitest = programOf(ROOT, 'vitest/vitest.mjs');
	const env = { ...systemEnvironment(), FORCE_COLOR: process.env.FORCE_COLOR, CI: process.env.CI };
	const { code } = await run({ program: vitest, args: ['run', ...args], cwd: ROOT, env, show: true });
	return code;
}
