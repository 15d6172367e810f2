import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn } from './in-turn';

const open = { isCompleted: () => false };

/** A write that tells when it begins and ends. */
const write =
  (told: string[], name: string, ms = 1) =>
  async () => {
    told.push(`${name} begins`);
    await pause(ms);
    told.push(`${name} ends`);
    return name;
  };

test('writes that begin together in one transaction are done one after the other', async () => {
  const told: string[] = [];
  const transaction = { ...open };
  const done = await Promise.all([
    inTurn(transaction, write(told, 'one', 10)),
    inTurn(transaction, write(told, 'two')),
  ]);
  expect(done).toEqual(['one', 'two']);
  expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('a write inside a write does not wait for it', async () => {
  const transaction = { ...open };
  const inner = () => inTurn(transaction, async () => 'inner');
  expect(await inTurn(transaction, inner)).toBe('inner');
});

test('what comes after a failure is still asked, and is not begun once all is rolled back', async () => {
  const told: string[] = [];
  let isCompleted = false;
  const transaction = { isCompleted: () => isCompleted };
  const failed = inTurn(transaction, () => Promise.reject(new Error('refused')));
  const second = inTurn(transaction, write(told, 'second'));
  await expect(failed).rejects.toThrow('refused');
  expect(await second).toBe('second');
  isCompleted = true;
  await expect(inTurn(transaction, write(told, 'third'))).rejects.toThrow('nothing was written');
  expect(told).toEqual(['second begins', 'second ends']);
});

test('another transaction does not wait', async () => {
  const told: string[] = [];
  await Promise.all([inTurn({ ...open }, write(told, 'one', 20)), inTurn({ ...open }, write(told, 'two'))]);
  expect(told).toEqual(['one begins', 'two begins', 'two ends', 'one ends']);
});
