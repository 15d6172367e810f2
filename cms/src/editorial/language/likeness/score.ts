/**
 * How far a text is on the unsafe side: below 0 it is on the other. A long text of which little is known is near the middle.
 *
 * @param weights of those features of the text that have one
 * @param length how many features it has in all
 * @param bias what every text begins with
 */
export function scoreOf(weights: Iterable<number>, length: number, bias: number): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum / Math.sqrt(length) + bias;
}
