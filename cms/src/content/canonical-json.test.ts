import { expect, test } from 'vitest';
import { canonicalJson, contentHash } from './canonical-json';

test('equal data has equal text, in whatever order its members were set', () => {
  const one = { b: [{ d: 1, c: 'é"\n' }], a: null };
  expect(canonicalJson(one)).toBe('{"a":null,"b":[{"c":"é\\"\\n","d":1}]}');
  expect(contentHash({ a: null, b: [{ c: 'é"\n', d: 1 }] })).toBe(contentHash(one));
});

test('the order of a list, and every letter, make a difference', () => {
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  expect(contentHash({ text: 'may help' })).not.toBe(contentHash({ text: 'may help ' }));
});

test('a date is the moment it stands for, and what is not set is left out', () => {
  expect(canonicalJson({ at: new Date(0), none: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
});
