import { readFileSync } from 'node:fs';
import {
	buildSchema,
	getNamedType,
	isEnumType,
	isInputObjectType,
	isLeafType,
	isListType,
	isObjectType,
	isUnionType,
	type GraphQLField,
	type GraphQLInputObjectType,
	type GraphQLNamedType,
	type GraphQLObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8'));
const DEPTH = 3;
const OPERATORS = ['contains', 'startsWith', 'eq'];

const takes = (field: Field, name: string) => field.args.some((argument) => argument.name === name);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const isDocument = (type: GraphQLNamedType) => isObjectType(type) && 'documentId' in type.getFields();
const scalars = (type: GraphQLObjectType) =>
	['__typename', ...fieldsOf(type).flatMap(({ name, type }) => (isLeafType(getNamedType(type)) ? [name] : []))].join(
		' ',
	);

/** The root fields that answer content, and Strapi's own. */
export const roots: Field[] = fieldsOf(schema.getQueryType() as GraphQLObjectType);

/** What a root field says of itself: its own fields and its components', without sections and relations. */
export function ownWords(root: Field): string {
	const list = root.name.endsWith('_connection');
	const own = paths(getNamedType(root.type), list ? 1 : 0).filter((path) => !path.includes('... on'));
	return own.filter((path) => !list || path.startsWith('nodes')).join(' ');
}

/** The arguments that ask for drafts, each with its value, in every spelling the schema has. */
export const draftArguments: [string, string, string][] = [
	['status', 'PublicationStatus', 'DRAFT'],
	...(['true', 'false'] as const).map((value): [string, string, string] => ['hasPublishedVersion', 'Boolean', value]),
	...enumValues('PublicationFilter').map((value): [string, string, string] => [
		'publicationFilter',
		'PublicationFilter',
		value,
	]),
];

function enumValues(name: string): string[] {
	const type = schema.getType(name);
	return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/**
 * Selections that each walk one path from a type: over relations (lists and connections), components, sections and files.
 *
 * @param type where the path begins
 * @param depth how many relations it may follow
 * @param seen the documents already on the path: beyond the first step no path turns back
 */
function paths(type: GraphQLNamedType, depth: number, seen: string[] = []): string[] {
	if (isUnionType(type)) {
		const members = type.getTypes().filter(({ name }) => name !== 'Error' && !seen.includes(name));
		return members.flatMap((member) => paths(member, depth, seen).map((path) => `... on ${member.name} { ${path} }`));
	}
	if (!isObjectType(type)) return [];
	const steps = fieldsOf(type).flatMap((field) => {
		const target = getNamedType(field.type);
		const cost = target.name === 'GenericMorph' ? Math.max(depth, 1) : Number(isDocument(target));
		if (isLeafType(target) || depth < cost) return [];
		if (seen.length > 0 && (seen.includes(target.name) || field.name.endsWith('_connection'))) return [];
		const inner = paths(target, depth - cost, [...seen, type.name]).map((path) => `${field.name} { ${path} }`);
		if (!isDocument(target) || !takes(field, 'filters') || seen.length > 1) return inner;
		return [
			...inner,
			`${field.name}(filters: { publishedAt: { notNull: false } }) { ${scalars(target as GraphQLObjectType)} }`,
		];
	});
	return [scalars(type), ...steps];
}

/** All paths from a root field, as selections without its braces. */
export const selections = (root: Field): string[] => [
	// One document's root field answers what the list's does: its own words and one step.
	...new Set(paths(getNamedType(root.type), takes(root, 'documentId') ? 1 : DEPTH)),
];

/** Words stand in columns of text, or in JSON: PostgreSQL takes a pattern on JSON for an error, and SQLite does not. */
export type Kind = 'String' | 'JSON';

function inputsOf(
	kind: Kind,
	input: GraphQLInputObjectType,
	crossings: number,
	around: (inner: string) => string,
): string[][] {
	const own: string[] = [];
	const groups: string[][] = [own];
	for (const { name, type } of Object.values(input.getFields())) {
		const inner = getNamedType(type);
		if (!isInputObjectType(inner) || ['and', 'or', 'not'].includes(name)) continue;
		const wrap = (text: string) => around(`{ ${name}: ${text} }`);
		if (inner.name.endsWith('FiltersInput')) {
			const cost = inner.name.startsWith('Component') ? 0 : 1;
			if (crossings < cost) continue;
			const [first, ...rest] = inputsOf(kind, inner, crossings - cost, wrap);
			if (cost === 0) own.push(...(first ?? []));
			else groups.push(first ?? []);
			groups.push(...rest);
		} else if (inner.name === `${kind}FilterInput`) {
			own.push(...OPERATORS.map((operator) => wrap(`{ ${operator}: "WORD" }`)));
			own.push(`{ not: ${wrap('{ contains: "WORD" }')} }`, `{ or: [${wrap('{ startsWith: "WORD" }')}] }`);
		}
	}
	return groups;
}

/**
 * Yes-or-no questions about WORD to a field with `filters`: its own words (components included), then those of each relation.
 *
 * @returns groups of filters; one group follows one relation, so it is refused or answered as a whole
 */
export function questions(kind: Kind, field: Field, crossings = 2): string[][] {
	const filters = field.args.find(({ name }) => name === 'filters');
	const input = filters && getNamedType(filters.type);
	if (!isInputObjectType(input)) return [];
	return inputsOf(kind, input, crossings, (inner) => inner).filter((group) => group.length > 0);
}

/** The relations and lists of components that take filters, one step from a root field: `[selection before, field]`. */
export function filteredFields(root: Field): Field[] {
	const type = getNamedType(root.type);
	return isObjectType(type) ? fieldsOf(type).filter((field) => takes(field, 'filters')) : [];
}

/** Sort keys of a list: its own fields and, through each relation, that document's. */
export function sortKeys(root: Field): string[] {
	const type = getNamedType(root.type);
	if (!isListType(root.type) && !takes(root, 'sort')) return [];
	const relations = isObjectType(type) ? fieldsOf(type).filter(({ type }) => isDocument(getNamedType(type))) : [];
	return relations.flatMap(({ name, type }) => {
		const target = getNamedType(type) as GraphQLObjectType;
		return fieldsOf(target).flatMap((field) =>
			isLeafType(getNamedType(field.type)) ? [`${name}.${field.name}:asc`] : [],
		);
	});
}
