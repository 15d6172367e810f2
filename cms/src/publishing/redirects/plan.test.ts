import { expect, test } from 'vitest';
import { planRedirects, type Address, type Redirect } from './plan';

const at = (path: string, locale = 'en'): Address => ({ locale, path });
const moved = (source: string, target: string): Redirect => ({ documentId: source, source, kind: 'moved', target });
const nothing = { remove: [], set: [] };

test('a page that appears or stays leaves every other address alone', () => {
  expect(planRedirects([], [at('/a')], [])).toEqual(nothing);
  expect(planRedirects([at('/a')], [at('/a')], [moved('/z', '/a')])).toEqual(nothing);
});

test('a page that moves leaves a redirect, in its own language', () => {
  const before = [at('/a'), at('/es/a', 'es')];
  const after = [at('/b'), at('/es/a', 'es')];
  expect(planRedirects(before, after, []).set).toEqual([{ source: '/a', kind: 'moved', target: '/b' }]);
});

test('older redirects follow a page that moves again: one hop, for ever', () => {
  const { set } = planRedirects([at('/b')], [at('/c')], [moved('/a', '/b')]);
  expect(set).toEqual([
    { source: '/b', kind: 'moved', target: '/c' },
    { documentId: '/a', source: '/a', kind: 'moved', target: '/c' },
  ]);
});

test('a page that moves back makes no circle', () => {
  expect(planRedirects([at('/b')], [at('/a')], [moved('/a', '/b')])).toEqual({
    remove: ['/a'],
    set: [{ source: '/b', kind: 'moved', target: '/a' }],
  });
});

test('a page that is taken down is gone, unless an editor said what becomes of its address', () => {
  expect(planRedirects([at('/a')], [], []).set).toEqual([{ source: '/a', kind: 'gone' }]);
  expect(planRedirects([at('/a')], [], [moved('/a', '/other')])).toEqual(nothing);
  expect(planRedirects([at('/a')], [], [{ documentId: 'x', source: '/a', kind: 'back_soon' }])).toEqual(nothing);
});

test('a page that is back needs no redirect at its address', () => {
  const gone: Redirect = { documentId: 'x', source: '/a', kind: 'gone' };
  expect(planRedirects([], [at('/a')], [gone])).toEqual({ remove: ['x'], set: [] });
});
