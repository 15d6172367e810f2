import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './builds.ts';
import { compiledCms } from './compiled.ts';
import { CMS } from './paths.ts';

/** What the rules of language learned from the judged texts of the corpus. */
export const WEIGHTS = path.join(CMS, 'src/editorial/language/likeness/weights.json');

/** A merge may leave marks in the file that was learned, and the CMS, which is to learn it anew, must compile first: then it begins with nothing. */
export function mendWeights(): void {
	try {
		JSON.parse(readFileSync(WEIGHTS, 'utf8'));
	} catch {
		writeFileSync(WEIGHTS, `${JSON.stringify({ en: ['= 0 0 0'], es: ['= 0 0 0'] })}\n`);
	}
}

/**
 * Writes what the rules of language learn from the judged texts of the corpus: for each language, what each feature of a text says for each code.
 *
 * @param target the file
 */
export async function writeWeights(target: string): Promise<void> {
	await build(['cms']);
	const { learned } = compiledCms<{ learned(): Record<string, string[]> }>('editorial/language/likeness/learn');
	writeFileSync(target, `${JSON.stringify(learned(), null, '\t')}\n`);
}
