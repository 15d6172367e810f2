import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('who must not have it stands before who must take care, whatever order an editor gave', () => {
	const { html } = showSection(sample);
	expect(html.indexOf('Allergy to ketamine')).toBeLessThan(html.indexOf('Breastfeeding'));
});

test('serious side effects stand before common ones, and the most frequent first', () => {
	const { html } = showSection(sample);
	const places = ['Slow breathing', 'Vertigo', 'Nausea', 'Sleepiness'].map((name) => html.indexOf(name));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(html).toContain('63 of 91');
});

test('side effects have a place of their own in the contents list', () => {
	expect(showSection(sample).contents).toEqual([
		{ id: 'safety', heading: 'Is it safe for you?' },
		{ id: 'side-effects', heading: 'Side effects' },
	]);
});

test('a page that lost its contraindications is impossible', () => {
	const treatment = { ...sample.treatment!, contraindications: [] };
	expect(() => showSection({ ...sample, treatment })).toThrow('contraindications');
});

test('a page that lost its side effects is impossible', () => {
	const treatment = { ...sample.treatment!, sideEffects: [] };
	expect(() => showSection({ ...sample, treatment })).toThrow('side effects');
});
