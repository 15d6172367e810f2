import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, isUnionType, parse } from 'graphql';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const schema = buildASTSchema(parse(read('shared/schema.graphql')));

const PAGES = { Condition: 'condition-page', Treatment: 'treatment-page', HomePage: 'home-page' };

function zone(type: string): string[] {
	const union = schema.getType(`${type}SectionsDynamicZone`);
	if (!isUnionType(union)) throw new Error(`${type} has no zone of sections`);
	return union
		.getTypes()
		.map(({ name }) => name)
		.filter((name) => name !== 'Error');
}

test.each(Object.entries(PAGES))(
	'every section an editor can stack on a %s is asked for by its page',
	(type, query) => {
		const asked = [...read(`web/src/lib/cms/queries/${query}.graphql`).matchAll(/\.\.\.(\w+)Section\b/g)].map(
			([, name]) => `ComponentSection${name}`,
		);
		expect(asked.sort()).toEqual(zone(type).sort());
	},
);

test('every section an editor can stack has a component that shows it', () => {
	const offered = new Set(Object.keys(PAGES).flatMap(zone));
	const shown = [...read('web/src/lib/sections/registry.ts').matchAll(/^\tComponentSection\w+(?=:)/gm)].map(([name]) =>
		name.trim(),
	);
	expect(shown.sort()).toEqual([...offered].sort());
});

interface Section {
	attributes: Record<string, { repeatable?: boolean; relation?: string }>;
	pluginOptions?: { editorial?: { needed?: Record<string, string>; unless?: Record<string, string[]> } };
}

const isList = ({ repeatable, relation = '' }: Section['attributes'][string]) =>
	repeatable || relation.endsWith('Many');

test('every section says in its schema what it shows nothing without: each of its lists, or else its words or what it chooses', () => {
	const folder = 'cms/src/components/section';
	const files = globSync(`${folder}/*.json`, { cwd: root });
	expect(files.length).toBeGreaterThan(10);
	const forgotten = files.flatMap((file) => {
		const { attributes, pluginOptions } = JSON.parse(read(file)) as Section;
		const needed = Object.entries(pluginOptions?.editorial?.needed ?? {});
		const named = needed.map(([field]) => field);
		const unless = Object.entries(pluginOptions?.editorial?.unless ?? {});
		const lists = Object.keys(attributes).filter((field) => isList(attributes[field]!));
		const wrong = [
			...lists.filter((field) => !named.includes(field)).map((field) => `the list ${field} may be empty`),
			...named.filter((field) => !(field in attributes)).map((field) => `has no field ${field}`),
			...needed
				.filter(([, says]) => !/^[A-Z].*[^.]$/.test(says))
				.map(([field]) => `${field} needs a sentence, with no full stop`),
			...unless
				.filter(([field, others]) => !named.includes(field) || others.some((other) => !(other in attributes)))
				.map(([field]) => `unless ${field} names no field`),
			...(named.some((field) => !['heading', 'anchor'].includes(field)) ? [] : ['may be empty']),
		];
		return wrong.map((what) => `${path.basename(file)}, pluginOptions.editorial.needed: ${what}`);
	});
	expect(forgotten).toEqual([]);
});

test('every section has its fragment, its sample and its test beside its component', () => {
	const folders = globSync('web/src/lib/sections/*/index.ts', { cwd: root }).map((file) =>
		path.basename(path.dirname(file)),
	);
	expect(folders.length).toBeGreaterThan(10);
	const incomplete = folders.filter((folder) => {
		const files = globSync(`web/src/lib/sections/${folder}/*`, { cwd: root }).map((file) => path.basename(file));
		return ![`${folder}.graphql`, 'sample.ts', `${folder}.test.ts`].every((file) => files.includes(file));
	});
	expect(incomplete).toEqual([]);
});
