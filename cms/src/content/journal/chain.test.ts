import { expect, test } from 'vitest';
import { breakAt, entryHash, FIRST, follow, type JournalEntry } from './chain';

const event = (subject: string) => ({
  kind: 'published' as const,
  at: '2026-11-24T12:00:00.000Z',
  who: 'Ana Example',
  whoId: 7,
  type: 'study',
  subject,
  language: 'en',
  contentHash: 'e'.repeat(64),
  details: '{"content":{"title":"A study"}}',
});

const one = follow(event('study:a'));
const two = follow(event('study:b'), one);
const three = follow(event('study:c'), two);

function walk(entries: readonly JournalEntry[]): string | undefined {
  let last: JournalEntry | undefined;
  for (const entry of entries) {
    const problem = breakAt(entry, last);
    if (problem) return problem;
    last = entry;
  }
  return undefined;
}

test('a journal as it was written is whole', () => {
  expect([one, two, three].map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(one.previous).toBe(FIRST);
  expect(walk([one, two, three])).toBeUndefined();
});

test.each(Object.keys(event('')) as (keyof JournalEntry)[])('an entry whose %s was changed is found', (field) => {
  const changed = { ...two, [field]: field === 'whoId' ? 8 : `${two[field]} ` };
  expect(walk([one, changed, three])).toMatch(/^entry 2 .* no longer says what it said/);
});

test('who changes an entry and seals it anew is found at the next one', () => {
  const changed = { ...two, who: 'Ben Example' };
  const sealed = { ...changed, hash: entryHash(changed) };
  expect(walk([one, sealed, three])).toMatch(/^entry 3 .* does not follow the entry before it/);
});

test('an entry that was taken out is found, the first one too', () => {
  expect(walk([one, three])).toMatch(/^the journal breaks after entry 1: what follows is entry 3/);
  expect(walk([two, three])).toMatch(/^the journal breaks after entry 0/);
});

test('two entries that changed places are found', () => {
  expect(walk([two, one, three])).toBeDefined();
});
