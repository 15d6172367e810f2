import { expect, test } from 'vitest';
import { createAnchors } from './anchors.ts';

test('no two parts of a page share an id, whatever link names an editor chose', () => {
	const uniqueId = createAnchors(['safety']);
	const wanted = ['symptoms', 'symptoms', 'symptoms-2', 'symptoms-heading', 'safety', 'main', 'references', 'symptoms'];
	const given = wanted.map(uniqueId);
	expect(given[0]).toBe('symptoms');
	const withHeadings = [...given, ...given.map((id) => `${id}-heading`), 'safety', 'main', 'references'];
	expect(new Set(withHeadings).size).toBe(withHeadings.length);
});
