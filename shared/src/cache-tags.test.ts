import { expect, test } from 'vitest';
import { cacheTag } from './cache-tags.ts';

test('a document and a list of its type have tags of their own', () => {
	expect(cacheTag('TreatmentScience', 'abc')).toBe('treatment-science:abc');
	expect(cacheTag('Condition')).toBe('condition');
});
