import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { LIMITS, withinLimits } from './limits';

const schema = buildSchema('type Page { name: String, pages: [Page] } type Query { pages: [Page] }');
const plugin = withinLimits();

async function refused(query: string, request: object = {}): Promise<string> {
  try {
    const { validationDidStart } = await plugin.requestDidStart({ request });
    await validationDidStart({ schema, document: parse(query) });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const nested = (levels: number): string => (levels === 0 ? 'name' : `name pages { ${nested(levels - 1)} }`);
const wide = (count: number) => Array.from({ length: count }, () => `pages { ${nested(LIMITS.depth - 2)} }`).join(' ');

test('a query may cost its limit and no more, however small its other figures are', async () => {
  expect(await refused(`{ ${wide(1)} }`)).toBe('');
  expect(await refused(`{ ${wide(40)} }`)).toContain(`Cost limit of ${LIMITS.cost} exceeded`);
});

test('variables may hold their limit and no more, however deep they lie', async () => {
  const values = (count: number) => ({ variables: { a: [{ b: Array.from({ length: count }, () => 1) }] } });
  expect(await refused('{ pages { name } }', values(LIMITS.variables))).toBe('');
  expect(await refused('{ pages { name } }', values(LIMITS.variables + 1))).toContain('Send fewer');
});
