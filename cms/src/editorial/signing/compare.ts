import type { ComparedLine, Line } from './api';

const isSame = (one: Line | undefined, other: Line | undefined) =>
  one !== undefined && one.where === other?.where && one.text === other.text;

/** For each pair of places, how many lines the rest of both texts have in common (the longest common subsequence). */
function commonAfter(before: readonly Line[], after: readonly Line[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (one: number, other: number) => common[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = common[one] as number[];
      row[other] = isSame(before[one], after[other])
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  return common;
}

/**
 * Compares two texts line by line.
 *
 * @param before the lines that were signed
 * @param after the lines as they are
 * @returns every line once, in order; of a line that was changed, first as it was and then as it is
 */
export function compareLines(before: readonly Line[], after: readonly Line[]): ComparedLine[] {
  const common = commonAfter(before, after);
  const compared: ComparedLine[] = [];
  let one = 0;
  let other = 0;
  while (one < before.length || other < after.length) {
    const [old, present] = [before[one], after[other]];
    if (old && present && isSame(old, present)) {
      compared.push({ ...present, change: 'same' });
      one += 1;
      other += 1;
    } else if (old && (!present || (common[one + 1]?.[other] ?? 0) >= (common[one]?.[other + 1] ?? 0))) {
      compared.push({ ...old, change: 'removed' });
      one += 1;
    } else if (present) {
      compared.push({ ...present, change: 'added' });
      other += 1;
    }
  }
  return compared;
}
