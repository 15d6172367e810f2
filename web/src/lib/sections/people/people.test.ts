import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a patient learns who they will meet and which languages they speak', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/<h3><a href="\/team\/placeholder">Placeholder clinician<\/a><\/h3>/);
	expect(html).toContain('Speaks English and Spanish');
});
