import { build } from './lib/builds.ts';
import { contentFindings, findingsTable } from './lib/content-findings.ts';
import { heldSettings } from './lib/held-settings.ts';

/**
 * `pnpm content:check`: applies every editorial rule to all that is published, and prints what it found as a table. Exit code 1 while
 * anything blocks.
 */
export default async function contentCheck(): Promise<number> {
	await build(['cms']);
	const checked = await contentFindings(heldSettings());
	for (const line of findingsTable(checked)) console.log(line);
	const findings = checked.flatMap((document) => document.findings);
	const blocking = findings.filter(({ severity }) => severity === 'block').length;
	const remarks = findings.length - blocking;
	console.log(`${checked.length} published documents: ${blocking} to mend, ${remarks} better to mend.`);
	return blocking === 0 ? 0 : 1;
}
