import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { withDefaults } from './lib/environments.ts';
import { launchContent } from './lib/launch-content.ts';
import { launchProblems } from './lib/launch-problems.ts';
import { ROOT } from './lib/paths.ts';

/** `pnpm launch:check`: asks the running CMS and the settings what is still a placeholder. Exit code 1 while anything is. */
export default async function launchCheck(): Promise<number> {
	const file = path.join(ROOT, '.env');
	const held = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
	const settings = withDefaults({ ...held, ...process.env });
	const problems = launchProblems(settings, await launchContent(settings));
	for (const problem of problems) console.log(`- ${problem}`);
	console.log(
		problems.length === 0
			? 'Nothing stands in the way: the site may go live.'
			: `\nNot yet: ${problems.length} to put right.`,
	);
	return problems.length === 0 ? 0 : 1;
}
