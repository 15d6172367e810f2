import { expect, test } from 'vitest';
import { authorOf } from './author';

test('a person is named, by their address where they have no name', () => {
  expect(authorOf({ user: { id: 7, firstname: 'Ana', lastname: 'Example' } })).toEqual({
    who: 'Ana Example',
    whoId: 7,
  });
  expect(authorOf({ user: { id: 7, firstname: null, email: 'ana@clinic.example' } }).who).toBe('ana@clinic.example');
  expect(authorOf({ user: { id: 7 } }).who).toBe('administrator 7');
});

test('a program is named by its token, even one that stands for a person', () => {
  const auth = { strategy: { name: 'admin-token' }, credentials: { name: 'sync' } };
  expect(authorOf({ user: { id: 7, firstname: 'Ana' }, auth })).toEqual({ who: 'token "sync"', whoId: null });
  expect(authorOf({ auth: { ...auth, strategy: { name: 'content-api-token' } } }).who).toBe('token "sync"');
});

test('what nobody asked for is done by the CMS', () => {
  expect(authorOf(undefined)).toEqual({ who: 'the CMS', whoId: null });
  expect(authorOf({})).toEqual({ who: 'the CMS', whoId: null });
});
