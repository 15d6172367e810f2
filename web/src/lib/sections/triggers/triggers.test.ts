import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a trigger without a description stands alone, without a stray full stop', () => {
	expect(showSection(sample).html).toContain('<strong>Stress</strong>');
});
