import { expect, test } from 'vitest';
import { seesDrafts } from './credential';

const token = (name: string) => ({ strategy: { name: 'content-api-token' }, credentials: { name } });

test('of all content tokens preview alone sees drafts', () => {
  expect(seesDrafts(token('preview'))).toBe(true);
  for (const name of ['delivery', 'Preview', 'preview ', '', 'made by hand'])
    expect(seesDrafts(token(name))).toBe(false);
});

test('the admin sees drafts, and nobody else does', () => {
  expect(seesDrafts({ strategy: { name: 'admin' }, credentials: {} })).toBe(true);
  expect(seesDrafts({ strategy: { name: 'users-permissions' }, credentials: { name: 'preview' } })).toBe(false);
  expect(seesDrafts({ strategy: { name: 'content-api-token' }, credentials: null })).toBe(false);
  expect(seesDrafts(undefined)).toBe(false);
});
