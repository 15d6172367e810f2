import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { operationHashes, siteOperationsAlone } from './site-operations';

const QUERY = 'query Listed { conditions { name } }';
const hash = createHash('sha256').update(QUERY).digest('hex');

async function ask(source: string, name: string | undefined, strategy = 'content-api-token'): Promise<void> {
  const plugin = siteOperationsAlone(() => new Set([hash]));
  await plugin.serverWillStart();
  const { didResolveSource } = await plugin.requestDidStart();
  await didResolveSource({
    source,
    contextValue: { state: { auth: { strategy: { name: strategy }, credentials: name ? { name } : null } } },
  });
}

test('both tokens of the site run a listed operation, and nothing that differs by one letter', async () => {
  for (const name of ['delivery', 'preview']) {
    await expect(ask(QUERY, name)).resolves.toBeUndefined();
    for (const other of [`${QUERY} `, QUERY.toLowerCase(), '', '{ conditions { name } }'])
      await expect(ask(other, name)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
  }
});

test('a token that an administrator made is held by the limits alone', async () => {
  await expect(ask('{ conditions { name } }', 'made by hand')).resolves.toBeUndefined();
});

test('a list that is empty or broken stops the CMS with a sentence', () => {
  expect(operationHashes(JSON.stringify({ Listed: hash }))).toEqual(new Set([hash]));
  for (const text of ['{}', '{"Listed": "abc"}', '{"Listed": 7}', '[]'])
    expect(() => operationHashes(text), text).toThrow('Run "pnpm codegen"');
});
