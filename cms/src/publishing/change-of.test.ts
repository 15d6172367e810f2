import { expect, test } from 'vitest';
import type { PublishedVersion } from '../content/published-versions';
import { changeOf } from './change-of';

const version = (
  id: number,
  slug: string | null = null,
  locale: string | null = 'en',
  updatedAt = '2026-01-01',
): PublishedVersion => ({
  id,
  locale,
  updatedAt,
  slug,
});
const change = (before: PublishedVersion[], after: PublishedVersion[]) =>
  changeOf('TreatmentScience', 'a', before, after);
const one = 'treatment-science:a';
const list = 'treatment-science';

test('what was not published is a draft, and nobody but a preview hears of it', () => {
  expect(change([], [])).toEqual({ kind: 'drafted', tags: [one] });
  expect(change([version(1, 'x')], [version(1, 'x')])).toEqual({ kind: 'drafted', tags: [one] });
});

test('new words purge the document alone', () => {
  expect(change([version(1, 'x')], [version(2, 'x')])).toEqual({ kind: 'changed', tags: [one] });
  expect(change([version(1, 'x')], [version(1, 'x', 'en', '2026-01-02')])).toEqual({ kind: 'changed', tags: [one] });
});

test('what appears or goes purges the lists too, and the index of addresses if it has one', () => {
  expect(change([], [version(1)])).toEqual({ kind: 'appeared', tags: [one, list] });
  expect(change([], [version(1, 'x')])).toEqual({ kind: 'appeared', tags: [one, list, 'address'] });
  expect(change([version(1)], [])).toEqual({ kind: 'retired', tags: [one, list] });
  expect(change([version(1, 'x')], [])).toEqual({ kind: 'retired', tags: [one, list, 'address'] });
});

test('an address that moves purges the index, and not the lists of the type', () => {
  expect(change([version(1, 'x')], [version(2, 'y')])).toEqual({ kind: 'changed', tags: [one, 'address'] });
});

test('a language that comes or goes is one that appears or retires; going counts for more', () => {
  const en = version(1, 'x');
  const es = version(2, 'x', 'es');
  expect(change([en], [en, es])).toEqual({ kind: 'appeared', tags: [one, list, 'address'] });
  expect(change([en, es], [en])).toEqual({ kind: 'retired', tags: [one, list, 'address'] });
  expect(change([en], [es]).kind).toBe('retired');
});
