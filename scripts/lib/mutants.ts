import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';
import { Problem } from './problem.ts';

const FOLDER = path.join(ROOT, 'tests/mutants');

/** A small patch that breaks one of the architecture's laws, and the test that must notice. */
export interface Mutant {
	readonly name: string;
	readonly file: string;
	/** The law's number in docs/developers.md. */
	readonly law: string;
	/** Vitest's arguments: `tests/security/drafts.test.ts -t "a name with words"`. */
	readonly test: readonly string[];
}

/** The patches, in the order of their names. */
export function mutantFiles(): string[] {
	if (!existsSync(FOLDER)) return [];
	const names = readdirSync(FOLDER).filter((name) => name.endsWith('.patch'));
	return names.sort().map((name) => path.join(FOLDER, name));
}

/**
 * Reads the lines before a patch's diff.
 *
 * @param file the patch, for its name
 * @param text its contents
 * @throws Problem naming the patch when `Law:` or `Test:` is missing
 */
export function parseMutant(file: string, text: string): Mutant {
	const header = text.split(/^(?:diff |--- )/m)[0] ?? '';
	const line = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(header)?.[1]?.trim();
	const [law, test] = [line('Law'), line('Test')];
	if (!law || !test)
		throw new Problem(`${file} needs the lines "Law: <number>" and "Test: <vitest's arguments>" before its diff.`);
	const words = [...test.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
	return { name: path.basename(file, '.patch'), file, law, test: words };
}

/** Every mutant of tests/mutants. */
export function readMutants(): Mutant[] {
	return mutantFiles().map((file) => parseMutant(file, readFileSync(file, 'utf8')));
}
