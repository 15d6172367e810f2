import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a patient reads the heading and the text, and the contents list leads there', () => {
	const { html, contents } = showSection(sample);
	expect(html).toContain('<section id="what-is-migraine"');
	expect(html).toContain('<p>More than a headache.</p>');
	expect(contents).toEqual([{ id: 'what-is-migraine', heading: 'What is migraine?' }]);
});

test('text from the CMS stays text', () => {
	const { html } = showSection({ ...sample, heading: '<script>alert(1)</script>' });
	expect(html).not.toContain('<script>');
	expect(html).toContain('&lt;script>');
});
