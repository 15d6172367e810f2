/**
 * Numbers from 0 up in an order that looks like chance and is the same each time: a Fisher–Yates shuffle.
 *
 * @param size how many
 * @param seed another one gives another order
 */
export function shuffled(size: number, seed: number): number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  let state = seed;
  for (let left = size; left > 1; left--) {
    // Numerical Recipes' linear congruential generator; its high bits are the better ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * left);
    [order[left - 1], order[other]] = [order[other] as number, order[left - 1] as number];
  }
  return order;
}
