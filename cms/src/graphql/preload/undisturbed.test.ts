import { expect, test } from 'vitest';
import { undisturbed } from './undisturbed';

/** A database in which something is written during each of the first reads. */
function disturbed(writes: number) {
  let number = 7;
  let reads = 0;
  const read = async () => {
    reads += 1;
    if (reads <= writes) number += 1;
    return `read ${reads}`;
  };
  const inOne = async <T>(work: () => Promise<T>) => `${await work()} in one moment` as T;
  return { moments: { latest: async () => number, inOne }, read };
}

test('what was read while nothing was written is the answer', async () => {
  const { moments, read } = disturbed(0);
  expect(await undisturbed(moments, read)).toBe('read 1');
});

test('what was read while something was written is read again, from the beginning', async () => {
  const { moments, read } = disturbed(2);
  expect(await undisturbed(moments, read)).toBe('read 3');
});

test('where something is written each time, the database is asked for one moment', async () => {
  const { moments, read } = disturbed(1_000);
  expect(await undisturbed(moments, read)).toBe('read 4 in one moment');
});
