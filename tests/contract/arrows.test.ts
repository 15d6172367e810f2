import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What each room may import from this repository, beside itself. */
const ARROWS: Record<string, string[]> = { cms: ['shared'], web: ['shared'], shared: [] };

const sources = (room: string) =>
	globSync(`${room}/**/*.{ts,tsx,svelte}`, {
		cwd: root,
		exclude: (name) => /(^|\/)(node_modules|dist|build|\.svelte-kit|\.strapi)$/.test(name),
	});

function reached(file: string): string[] {
	const text = readFileSync(path.join(root, file), 'utf8');
	const specifiers = [...text.matchAll(/(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
		([, specifier]) => specifier as string,
	);
	return specifiers.flatMap((specifier) => {
		if (specifier.startsWith('@clinic-pages/')) return [specifier.split('/')[1] as string];
		if (!specifier.startsWith('.')) return [];
		return [path.relative(root, path.resolve(root, path.dirname(file), specifier)).split(path.sep)[0] as string];
	});
}

test.each(Object.entries(ARROWS))('%s imports from %j and itself alone', (room, allowed) => {
	const files = sources(room);
	expect(files.length).toBeGreaterThan(3);
	const strays = files.flatMap((file) =>
		reached(file)
			.filter((target) => target !== room && !allowed.includes(target))
			.map((target) => `${file} -> ${target}`),
	);
	expect(strays).toEqual([]);
});

test('text is data: no component turns a string into markup', () => {
	const offenders = sources('web').filter(
		(file) => file.endsWith('.svelte') && /\{@html\b/.test(readFileSync(path.join(root, file), 'utf8')),
	);
	expect(offenders).toEqual([]);
});
