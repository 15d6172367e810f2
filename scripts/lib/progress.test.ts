import { expect, test } from 'vitest';
import { seconds } from './progress.ts';

test.each([
	[40, '0.0 s'],
	[9_900, '9.9 s'],
	[9_960, '10 s'],
	[41_400, '41 s'],
	[125_000, '2 min 5 s'],
])('%d ms reads as %s', (milliseconds, words) => {
	expect(seconds(milliseconds)).toBe(words);
});
