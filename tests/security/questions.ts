import {
	draftArguments as spellings,
	filteredFields,
	ownWords,
	questions,
	roots,
	selections,
	sortKeys,
	type Kind,
} from './walker.ts';

export const draftArguments = spellings;

type Root = (typeof roots)[number];
const has = (root: Root, name: string) => root.args.some((argument) => argument.name === name);
// Scopes the site's tokens do not hold: asked once, in the last test, and never in a batch that they would spoil.
const allowed = roots.filter(({ name }) => !/^(uploadFile|i18NLocale)/.test(name));
// What takes no argument, as the index of addresses, can only be asked plainly.
const content = allowed.filter((root) => has(root, 'status'));
const many = content.filter((root) => !has(root, 'documentId'));
const fixed = allowed.filter((root) => root.args.length === 0);
const isStray = (selection: string) => /publishedAt: \{|related \{/.test(selection);

const call = ({ name }: Root, ...args: string[]) => {
	const list = args.filter(Boolean).join(', ');
	return list ? `${name}(${list})` : name;
};

/** Every list and single type, asked for its own words with the given arguments. */
export const lists = (): ((args: string) => string)[] =>
	many.map((root) => (args) => `${call(root, args)} { ${ownWords(root)} }`);

const pathsFrom = (from: Root[], args: string): string[] =>
	from.flatMap((root) =>
		selections(root)
			.filter((selection) => !isStray(selection))
			.map((selection) => `${call(root, args)} { ${selection} }`),
	);

/** Every path from every list and single type that needs no forbidden argument. */
export const plainFields = (args = ''): string[] => pathsFrom([...many, ...(args ? [] : fixed)], args);

/** The same paths, asked for in Spanish. */
export const spanishFields = (args = ''): string[] =>
	pathsFrom(
		many.filter((root) => has(root, 'locale')),
		['locale: "es"', args].filter(Boolean).join(', '),
	);

/** The same paths with a filter on publishedAt in a relation, and from a file to who uses it. */
export const strayFields = (): string[] =>
	many.flatMap((root) =>
		selections(root)
			.filter(isStray)
			.map((selection) => `${call(root)} { ${selection} }`),
	);

/**
 * One argument that asks for drafts on every root field: written out, in a variable, as the default of a variable.
 *
 * @param documents whom to ask for, where a root field wants one
 */
export function argumentVariants(name: string, value: string, documents: string[]): string[] {
	return roots
		.filter((root) => !fixed.includes(root))
		.flatMap((root, n) => {
			const one = has(root, 'documentId') ? `documentId: "${documents[n % documents.length]}"` : '';
			const select = ownWords(root);
			return [
				`{ again: ${call(root, one, `${name}: ${value}`)} { ${select} } }`,
				`query ($value: TYPE) { ${call(root, one, `${name}: $value`)} { ${select} } }`,
				`query ($other: TYPE = ${value}) { ...f } fragment f on Query { ${call(root, one, `${name}: $other`)} { ${select} } }`,
			];
		});
}

/** One question for each field, each with the next of the five ways to ask. */
const inTurns = (group: string[]) => group.filter((_, n) => n % 5 === Math.floor(n / 5) % 5);

/** Filters about WORD on every list and on every relation one step from it, in groups that are refused or answered as a whole. */
export const filterGroups = (kind: Kind, args = ''): string[][] =>
	many.flatMap((root) => {
		const counted = root.name.endsWith('_connection');
		const answer = counted ? 'pageInfo { total } nodes { documentId }' : 'documentId';
		const direct = questions(kind, root).map((group, n) =>
			(counted && n === 0 ? group : inTurns(group)).map(
				(filter) => `${call(root, args, `filters: ${filter}`)} { ${answer} }`,
			),
		);
		const nested = filteredFields(root).flatMap((field) =>
			questions(kind, field, 1).map((group) =>
				inTurns(group).map((filter) => `${call(root, args)} { ${field.name}(filters: ${filter}) { __typename } }`),
			),
		);
		return [...direct, ...nested];
	});

/** Every list, sorted by each field of each relation. */
export const sortFields = (): string[] =>
	many.flatMap((root) => sortKeys(root).map((key) => `${call(root, `sort: "${key}"`)} { __typename }`));
