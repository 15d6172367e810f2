import { expect, test } from 'vitest';
import { addressOf } from './addresses.ts';

test('a page stands in the folder of its type and language', () => {
	expect(addressOf('condition', 'migraine')).toBe('/conditions/migraine');
	expect(addressOf('clinician', 'a b', 'en')).toBe('/team/a%20b');
	expect(addressOf('info-page', 'privacy', 'es')).toBe('/es/privacy');
});
