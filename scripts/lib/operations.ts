import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LAUNCH_QUERY } from './launch-content.ts';
import { WEB } from './paths.ts';
import { Problem } from './problem.ts';

const GENERATED = path.join(WEB, 'src/lib/cms/generated/graphql.ts');

function nameOf(text: string): string {
	const name = /^\s*query (\w+)/.exec(text)?.[1];
	if (!name) throw new Problem(`An operation of the site is no query with a name: ${text.trim().slice(0, 80)}`);
	return name;
}

/**
 * The text of every operation that the site's tokens send: those of the web's generated documents, and that of `pnpm launch:check`.
 *
 * @returns the texts, letter by letter as they are sent, under their names
 * @throws Problem when one is not a query with a name
 */
export async function siteOperations(): Promise<Record<string, string>> {
	const generated = (await import(pathToFileURL(GENERATED).href)) as Record<string, unknown>;
	const documents = Object.keys(generated).filter((name) => name.endsWith('Document'));
	const texts = [...documents.map((name) => String(generated[name])), LAUNCH_QUERY];
	return Object.fromEntries(texts.map((text) => [nameOf(text), text]));
}

/**
 * Writes the list that the CMS holds the site's tokens to: each operation's name and the SHA-256 of its text, in hexadecimal.
 *
 * @param target the file
 */
export async function writeOperations(target: string): Promise<void> {
	const hashes = Object.entries(await siteOperations()).map(([name, text]) => [
		name,
		createHash('sha256').update(text).digest('hex'),
	]);
	writeFileSync(target, `${JSON.stringify(Object.fromEntries(hashes), null, '\t')}\n`);
}
