import { build } from './lib/builds.ts';
import { contentFindings, findingsTable, gradeOf } from './lib/content-findings.ts';
import { heldSettings } from './lib/held-settings.ts';
import { Problem } from './lib/problem.ts';
import { checkTexts } from './lib/texts-check.ts';

/** Progress goes beside the answer, which a program reads. */
async function buildQuietly(): Promise<void> {
	const { log } = console;
	console.log = console.error;
	try {
		await build(['cms']);
	} finally {
		console.log = log;
	}
}

async function checkFile(file: string | undefined): Promise<number> {
	if (!file) throw new Problem('Say which file: pnpm content:check --texts texts.json');
	await buildQuietly();
	console.log(JSON.stringify(checkTexts(file), null, 2));
	return 0;
}

/**
 * `pnpm content:check`: applies every editorial rule to all that is published, and prints what it found as a table. Exit code 1 while
 * anything blocks that no medical reviewer lets pass. With `--texts FILE.json` it applies the rules of language alone to the texts of a file, without a CMS or its database,
 * and prints what they found in each as JSON; exit code 0 once all are read.
 *
 * @param args what follows the command
 */
export default async function contentCheck([option, file]: string[] = []): Promise<number> {
	if (option === '--texts') return checkFile(file);
	if (option)
		throw new Problem(`There is no ${option}. Use pnpm content:check, or pnpm content:check --texts texts.json`);
	await build(['cms']);
	const checked = await contentFindings(heldSettings());
	for (const line of findingsTable(checked)) console.log(line);
	const grades = checked.flatMap((document) => document.findings).map(gradeOf);
	const count = (grade: string) => grades.filter((one) => one === grade).length;
	const blocking = count('block');
	const overridden = count('overridden') > 0 ? `, ${count('overridden')} overridden by a medical reviewer` : '';
	console.log(
		`${checked.length} published documents: ${blocking} to mend, ${count('warn')} better to mend${overridden}.`,
	);
	return blocking === 0 ? 0 : 1;
}
