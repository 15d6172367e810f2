import { expect, test } from 'vitest';
import { oneHop, type SiteAddress } from './one-hop';

const page = (path: string): SiteAddress => ({ path, kind: 'page', target: null });
const moved = (path: string, target: string): SiteAddress => ({ path, kind: 'moved', target });
const targets = (addresses: SiteAddress[]) => oneHop(addresses).map(({ path, target }) => [path, target]);

test('a chain of redirects is one hop for a reader', () => {
  expect(targets([moved('/a', '/b'), moved('/b', '/c'), page('/c')])).toEqual([
    ['/a', '/c'],
    ['/b', '/c'],
    ['/c', null],
  ]);
});

test('a page ends a chain, even where a redirect waits for the day it is taken down', () => {
  expect(targets([moved('/a', '/b'), moved('/b', '/c'), page('/b'), page('/c')])[0]).toEqual(['/a', '/b']);
});

test('an address that was taken down ends a chain, and says so', () => {
  const gone = { path: '/b', kind: 'gone', target: null };
  expect(targets([moved('/a', '/b'), gone])).toEqual([
    ['/a', '/b'],
    ['/b', null],
  ]);
});

test('a circle that an import brought comes to an end', () => {
  expect(oneHop([moved('/a', '/b'), moved('/b', '/a')])).toHaveLength(2);
});
