import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Attribute {
	type: string;
	required?: boolean;
	component?: string;
	components?: string[];
	mappedBy?: string;
	inversedBy?: string;
	target?: string;
	repeatable?: boolean;
	relation?: string;
}

interface Schema {
	kind?: string;
	info: { displayName: string; description: string };
	options: { draftAndPublish?: boolean };
	pluginOptions?: { 'content-manager'?: { visible?: boolean }; i18n?: { localized?: boolean } };
	attributes: Record<string, Attribute>;
	config?: {
		metadatas?: Record<string, { edit: { label: string; description: string } }>;
		layouts?: { list?: string[] };
	};
}

const cms = path.resolve(import.meta.dirname, '../../cms/src');
const load = (pattern: string) =>
	globSync(pattern, { cwd: cms }).map((file): [string, Schema] => [
		file,
		JSON.parse(readFileSync(path.join(cms, file), 'utf8')),
	]);

const allTypes = load('api/*/content-types/*/schema.json');
// What the system keeps for itself has no form and no drafts.
const types = allTypes.filter(([, { pluginOptions }]) => pluginOptions?.['content-manager']?.visible !== false);
const components = load('components/*/*.json');
const uidOf = (file: string) =>
	file
		.replace(/^components\//, '')
		.replace('/', '.')
		.replace(/\.json$/, '');
const componentByUid = new Map(components.map(([file, schema]) => [uidOf(file), schema]));

describe.each([...types, ...components])('%s', (_file, schema) => {
	test('an editor reads a plain label and a help text at every field', () => {
		expect(schema.info.description).toBeTruthy();
		for (const name of Object.keys(schema.attributes)) {
			const edit = schema.config?.metadatas?.[name]?.edit;
			expect(edit?.label, name).toMatch(/^[A-Z]/);
			expect(edit?.label, name).not.toBe(name);
			expect(edit?.description, name).toMatch(/.{8,}/);
		}
	});

	test('a draft may be saved half done: no field is required before it is published', () => {
		expect(Object.entries(schema.attributes).filter(([, { required }]) => required)).toEqual([]);
	});

	test('relations point one way', () => {
		expect(Object.entries(schema.attributes).filter(([, { mappedBy, inversedBy }]) => mappedBy || inversedBy)).toEqual(
			[],
		);
	});
});

test('everything a patient reads has drafts', () => {
	expect(types.filter(([, { options }]) => options.draftAndPublish !== true).map(([file]) => file)).toEqual([]);
});

test('a list leaves room on a small screen for what Strapi adds: the languages, and what is published', () => {
	const collections = types.filter(([, { kind }]) => kind === 'collectionType');
	expect(collections.length).toBeGreaterThan(10);
	for (const [file, { config, pluginOptions }] of collections)
		expect(config?.layouts?.list?.length, file).toBeLessThanOrEqual(pluginOptions?.i18n?.localized ? 2 : 3);
});

test('a field name means one thing in all sections of a zone, or every query of the zone breaks', () => {
	const clashes: string[] = [];
	for (const [file, schema] of types) {
		for (const { components: zone = [] } of Object.values(schema.attributes)) {
			const seen = new Map<string, string>();
			for (const uid of zone) {
				for (const [name, { type, component, target, repeatable, relation }] of Object.entries(
					componentByUid.get(uid)?.attributes ?? {},
				)) {
					const shape = JSON.stringify({ type, component, target, repeatable, relation });
					if ((seen.get(name) ?? shape) !== shape) clashes.push(`${file}: ${uid}.${name}`);
					seen.set(name, shape);
				}
			}
		}
	}
	expect(clashes).toEqual([]);
});

test('no more is hidden from editors than the system keeps for itself', () => {
	const hidden = allTypes.filter((type) => !types.includes(type)).map(([file]) => file.split('/')[1]);
	expect(hidden.sort()).toEqual(['change', 'journal-entry', 'review-reminder', 'schedule']);
});
