import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
	buildASTSchema,
	getNamedType,
	isObjectType,
	isUnionType,
	parse,
	TypeInfo,
	validate,
	visit,
	visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const schema = buildASTSchema(parse(readFileSync(path.join(root, 'shared/schema.graphql'), 'utf8')));
const files = globSync('web/src/lib/**/*.graphql', { cwd: root }).sort();
const everything = parse(files.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n'));

test('every query the site sends is one the CMS answers, overlapping fields included', () => {
	expect(files.length).toBeGreaterThan(15);
	expect(validate(schema, everything).map(({ message }) => message)).toEqual([]);
});

test('every selection of a document asks which document it is, so that a change to it is noticed', () => {
	const missing: string[] = [];
	const types = new TypeInfo(schema);
	visit(
		everything,
		visitWithTypeInfo(types, {
			SelectionSet(node, _key, parent) {
				const type = getNamedType(types.getType());
				if (!type || type === schema.getQueryType()) return;
				const names = node.selections.map((selection) => ('name' in selection ? selection.name.value : ''));
				// A selection of nothing but fragments is checked where they are written.
				if (node.selections.every(({ kind }) => kind === 'FragmentSpread')) return;
				const needed = isUnionType(type)
					? ['__typename']
					: isObjectType(type) && 'documentId' in type.getFields()
						? ['__typename', 'documentId']
						: [];
				const spreads = node.selections.some(({ kind }) => kind === 'FragmentSpread');
				for (const field of needed) {
					if (!names.includes(field) && !(spreads && !isUnionType(type)))
						missing.push(`${type.name} in ${(parent as { name?: { value: string } }).name?.value}: ${field}`);
				}
			},
		}),
	);
	expect(missing).toEqual([]);
});
