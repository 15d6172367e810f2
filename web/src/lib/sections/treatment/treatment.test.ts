import { expect, test } from 'vitest';
import { paragraph, showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('the off-label notice stands before anything about the treatment', () => {
	const { html } = showSection({ ...sample, body: paragraph('We give it to some people.') });
	const places = ['This use is off-label', 'We give it to some people.', 'Into a vein.'].map((text) =>
		html.indexOf(text),
	);
	expect(places[0]).toBeGreaterThan(0);
	expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a use the FDA approved carries no off-label notice', () => {
	expect(showSection(sample, { isOffLabel: () => false }).html).not.toContain('off-label');
});

test('a treatment section whose treatment was unpublished fails the page', () => {
	expect(() => showSection({ ...sample, treatment: null })).toThrow('published treatment');
});

test('an off-label treatment without the standing notice fails the page', () => {
	expect(() => showSection(sample, { notices: null })).toThrow('offLabel');
});
