import { expect, test } from 'vitest';
import { WEIGHTS, weightsOf } from './weights';

test('both languages have weights, and every text begins on the safe side', () => {
  for (const { byFeature, bias } of Object.values(WEIGHTS)) {
    expect(byFeature.size).toBeGreaterThan(1_000);
    for (const weight of bias) expect(weight).toBeLessThan(0);
  }
});

test('a feature may be two words, and is read with a number for each rule', () => {
  const { byFeature, bias } = weightsOf(['= -50 -100 0', 'for good 120 0 -3']);
  expect(byFeature.get('for good')).toEqual([1.2, 0, -0.03]);
  expect(bias).toEqual([-0.5, -1, 0]);
});

test.each([['cured 12 0'], ['<<<<<<< HEAD'], ['cured a b c']])('a file that is damaged says so: %s', (line) => {
  expect(() => weightsOf(['= 0 0 0', line])).toThrow(/pnpm codegen/);
});

test('a file without a bias says so', () => {
  expect(() => weightsOf([])).toThrow('weights.json has no bias. Run: pnpm codegen');
});
