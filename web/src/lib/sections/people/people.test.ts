import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a patient learns who they will meet and which languages they speak', () => {
	const { html } = showSection(sample);
	expect(html).toContain('<h3>Placeholder clinician</h3>');
	expect(html).toContain('Speaks English and Spanish');
});
