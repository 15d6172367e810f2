import { heldSettings } from './lib/held-settings.ts';
import { launchContent } from './lib/launch-content.ts';
import { launchProblems } from './lib/launch-problems.ts';

/** `pnpm launch:check`: asks the running CMS and the settings what is still a placeholder. Exit code 1 while anything is. */
export default async function launchCheck(): Promise<number> {
	const settings = heldSettings();
	const problems = launchProblems(settings, await launchContent(settings));
	for (const problem of problems) console.log(`- ${problem}`);
	console.log(
		problems.length === 0
			? 'Nothing stands in the way: the site may go live.'
			: `\nNot yet: ${problems.length} to put right.`,
	);
	return problems.length === 0 ? 0 : 1;
}
