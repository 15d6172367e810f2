import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('answers stand open under their questions', () => {
	const { html } = showSection(sample);
	expect(html).toContain('<h3>Is it approved?</h3>');
	expect(html).toContain('<p>No.</p>');
	expect(html).not.toContain('<details');
});
