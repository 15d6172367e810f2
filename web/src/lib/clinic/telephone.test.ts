import { expect, test } from 'vitest';
import { telephone } from './telephone.ts';

test('a North American number reads as people write it, and calls', () => {
	expect(telephone('+15125550100')).toEqual({ text: '512-555-0100', href: 'tel:+15125550100' });
});

test.each(['911', '988', '+442071838750'])('%s stays as it is', (number) => {
	expect(telephone(number)).toEqual({ text: number, href: `tel:${number}` });
});
