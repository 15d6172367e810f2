import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a patient reads each symptom and what it is like', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/Pulsing pain\.<\/strong>\s*It may last for days\./);
});
