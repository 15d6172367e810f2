import { expect, test } from 'vitest';
import { follow, type JournalEntry } from './chain';
import { walkJournal } from './walk';

const event = {
  kind: 'published' as const,
  at: '2026-11-24T12:00:00.000Z',
  who: 'the CMS',
  whoId: null,
  type: 'study',
  subject: 'study:a',
  language: null,
  contentHash: null,
  details: '{}',
};

const entries: JournalEntry[] = [];
for (let count = 0; count < 5; count += 1) entries.push(follow(event, entries.at(-1)));

const reader = (held: readonly JournalEntry[], strays = 0) => ({
  after: async (number: number) => held.filter((entry) => entry.number > number).slice(0, 2),
  strays: async () => strays,
});

const first = entries[0] as JournalEntry;
const last = entries[4] as JournalEntry;

test('a whole journal is read to its end, page after page, and each entry once', async () => {
  const visited: number[] = [];
  const walk = await walkJournal(reader(entries), ({ number }) => visited.push(number), first.hash);
  expect(walk).toEqual({ entries: 5, last, problem: undefined });
  expect(visited).toEqual([1, 2, 3, 4, 5]);
});

test('an empty journal is whole', async () => {
  expect(await walkJournal(reader([]))).toEqual({ entries: 0, last: undefined, problem: undefined });
});

test('a break says where, and how many entries before it are sound', async () => {
  const { entries: sound, problem } = await walkJournal(reader(entries.toSpliced(3, 1)));
  expect(sound).toBe(3);
  expect(problem).toMatch('breaks after entry 3');
});

test('entries cut off at the end are found by who noted the last hash', async () => {
  const cut = reader(entries.slice(0, 4));
  expect((await walkJournal(cut)).problem).toBeUndefined();
  expect((await walkJournal(cut, () => {}, last.hash)).problem).toMatch('Entries were cut off at the end');
});

test('rows outside the chain are found', async () => {
  expect((await walkJournal(reader(entries, 2))).problem).toBe('rows stand outside the chain: 2.');
});
