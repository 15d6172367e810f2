import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('the welcome says who speaks', () => {
	expect(showSection(sample).html).toContain('Placeholder clinician, MD, Medical director');
});

test('a welcome without a face shows no empty frame', () => {
	expect(showSection({ ...sample, clinician: null }).html).not.toContain('<figure');
});
