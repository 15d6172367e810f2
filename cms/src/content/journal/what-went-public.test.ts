import { expect, test } from 'vitest';
import { whatWentPublic } from './what-went-public';

const version = (id: number, locale: string | null, updatedAt = '2026-11-24T12:00:00.000Z') => ({
  id,
  locale,
  updatedAt,
  slug: null,
});

test('a first publish, and each one after it, is one', () => {
  expect(whatWentPublic([], [version(1, 'en')], false)).toEqual([{ kind: 'published', language: 'en' }]);
  expect(whatWentPublic([version(1, null)], [version(2, null)], false)).toEqual([
    { kind: 'published', language: null },
  ]);
});

test('words that changed in place, as a field that all languages share does, were published too', () => {
  const later = version(2, 'es', '2026-11-24T12:00:01.000Z');
  expect(whatWentPublic([version(2, 'es')], [later], false)).toEqual([{ kind: 'published', language: 'es' }]);
});

test('a saved draft is none, whatever form the date has', () => {
  const same = { ...version(1, 'en'), updatedAt: new Date('2026-11-24T12:00:00.000Z') };
  expect(whatWentPublic([version(1, 'en')], [same], false)).toEqual([]);
});

test('one language is taken down or deleted, and the other stays', () => {
  const both = [version(1, 'en'), version(2, 'es')];
  expect(whatWentPublic(both, [version(1, 'en')], false)).toEqual([{ kind: 'unpublished', language: 'es' }]);
  expect(whatWentPublic(both, [version(2, 'es')], true)).toEqual([{ kind: 'deleted', language: 'en' }]);
});
