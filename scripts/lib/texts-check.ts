import { readFileSync } from 'node:fs';
import { compiledCms } from './compiled.ts';
import { Problem } from './problem.ts';

const APPROVALS = ['approved', 'off_label', 'investigational'];
const DESIGNS = ['guideline', 'systematic_review', 'rct', 'open_label_rct', 'cohort', 'case_series', 'label', 'survey'];

interface Remark {
	readonly code: string;
	readonly severity: 'block' | 'warn';
	readonly message: string;
	readonly words: readonly string[];
}

interface Passage {
	readonly text: string;
	readonly locale: 'en' | 'es';
	readonly scope: 'clinical';
	readonly approval?: string;
	readonly designs?: readonly string[];
}

const spelled = (value: string) => value.trim().toLowerCase().replaceAll(/[ -]+/g, '_');

function oneOf(value: unknown, known: readonly string[], what: string): string | undefined {
	if (value === undefined || value === null) return undefined;
	const name = typeof value === 'string' ? spelled(value) : '';
	if (known.includes(name)) return name;
	throw new Problem(`${what} must be one of: ${known.join(', ')}. It is ${JSON.stringify(value)}.`);
}

/**
 * Reads one text of the file: a text of a clinical field, and a finding where a design is given.
 *
 * @param given `{"text", "locale"?, "approval"?, "design"?}`; English when no locale is given
 * @param index its place in the file, from 0
 * @throws Problem saying what to mend
 */
export function passageOf(given: unknown, index: number): Passage {
	const { text, locale = 'en', approval, design } = (given ?? {}) as Record<string, unknown>;
	const where = `Text ${index + 1}:`;
	if (typeof text !== 'string') throw new Problem(`${where} "text" must be a string.`);
	const language = oneOf(String(locale).split(/[-_]/)[0], ['en', 'es'], `${where} "locale"`) as 'en' | 'es';
	const approved = oneOf(approval, APPROVALS, `${where} "approval"`);
	const designed = oneOf(design, DESIGNS, `${where} "design"`);
	return {
		...{ text, locale: language, scope: 'clinical' },
		...(approved ? { approval: approved } : {}),
		...(designed ? { designs: [designed] } : {}),
	};
}

function textsIn(file: string): unknown[] {
	try {
		const texts: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (Array.isArray(texts)) return texts;
	} catch (error) {
		throw new Problem(`${file} could not be read as JSON: ${(error as Error).message}`);
	}
	throw new Problem(`${file} must hold a JSON array: [{"text": "…", "locale": "en"}].`);
}

/**
 * Applies the rules of language to texts, without a CMS.
 *
 * @param file a JSON array of texts, see `passageOf`
 * @returns what was found in each, in the same order
 * @throws Problem when the file cannot be read
 */
export function checkTexts(file: string): { findings: Remark[] }[] {
	const passages = textsIn(file).map(passageOf);
	const { languageRemarks } = compiledCms<{ languageRemarks(passage: Passage): Remark[] }>('editorial/language/index');
	return passages.map((passage) => ({
		findings: languageRemarks(passage).map(({ code, severity, message, words }) => ({
			...{ code, severity, message },
			words: [...words],
		})),
	}));
}
