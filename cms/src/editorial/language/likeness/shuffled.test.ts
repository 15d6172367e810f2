import { expect, test } from 'vitest';
import { shuffled } from './shuffled';

test('every number has its turn, in an order that is not the one they stand in, and is the same each time', () => {
  const order = shuffled(100, 7);
  expect(order.toSorted((one, other) => one - other)).toEqual([...Array(100).keys()]);
  expect(order).not.toEqual([...Array(100).keys()]);
  expect(order).toEqual(shuffled(100, 7));
  expect(order).not.toEqual(shuffled(100, 8));
});
