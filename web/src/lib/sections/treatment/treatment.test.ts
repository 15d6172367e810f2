import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('the off-label notice stands before anything about the treatment', () => {
	const { html } = showSection(sample);
	expect(html.indexOf('This use is off-label')).toBeGreaterThan(0);
	expect(html.indexOf('This use is off-label')).toBeLessThan(html.indexOf('Into a vein.'));
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
