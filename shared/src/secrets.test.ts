import { expect, test } from 'vitest';
import { secretProblem } from './secrets.ts';

const GOOD = 'k3JqXw9zB1mTfR7pLd2vNc8hYs5gUa6e';

test('a random secret is taken', () => {
	expect(secretProblem('APP_KEY', GOOD)).toBeUndefined();
});

test.each([
	['missing', undefined],
	['too short', 'abc123'],
	['repeats', 'abababababababababababababababababab'],
	['sample', `tobemodified-${GOOD}`],
])('a secret that is %s is refused with what to do', (why, value) => {
	expect(secretProblem('APP_KEY', value)).toMatch(new RegExp(`APP_KEY .*${why}.*openssl rand`));
});
