import { expect, test } from 'vitest';
import { learn, type Example } from './learning';
import { scoreOf } from './score';

/** 0: "cure", 1: "no", 2: "migraine", which says nothing by itself. */
const EXAMPLES: Example[] = [
  { features: [0, 2], length: 2, isUnsafe: true },
  { features: [0], length: 1, isUnsafe: true },
  { features: [0, 1, 2], length: 3, isUnsafe: false },
  { features: [2], length: 1, isUnsafe: false },
  { features: [1], length: 1, isUnsafe: false },
];

const judged = (weights: Float64Array, features: readonly number[], length: number) =>
  scoreOf(
    features.map((feature) => weights[feature] as number),
    length,
    weights.at(-1) as number,
  );

test('what it has learned tells the texts apart that it learned from', () => {
  const weights = learn(EXAMPLES, 3);
  for (const { features, length, isUnsafe } of EXAMPLES)
    expect(judged(weights, features, length) > 0, String(features)).toBe(isUnsafe);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[1]).toBeLessThan(0);
});

test('the same texts teach the same', () => {
  expect(learn(EXAMPLES, 3)).toEqual(learn(EXAMPLES, 3));
});

test('a text of many unknown words is judged less surely', () => {
  const weights = learn(EXAMPLES, 3);
  const sure = judged(weights, [0], 1);
  const unsure = judged(weights, [0], 30);
  expect(sure).toBeGreaterThan(unsure);
});

test('nothing to learn from teaches nothing', () => {
  expect([...learn([], 2)]).toEqual([0, 0, 0]);
});
