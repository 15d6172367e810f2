import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_ADDRESSES } from './fixed-addresses';

test('every address that the web has something of its own at is known, so that no page is put there', () => {
  const routes = path.resolve(__dirname, '../../../../web/src/routes');
  const fixed = globSync('*/', { cwd: routes }).map((folder) => path.basename(folder));
  const folders = fixed.filter((name) => !/^[[(+]/.test(name) && !name.includes('+'));
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter((name) => !FIXED_ADDRESSES.includes(name))).toEqual([]);
});
