import { buildSchema, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { plainFields } from './plain-fields';

const schema = buildSchema(`
  enum Kind { A B }
  type Page { name: String, kind: Kind, tags: [String!]!, ruled: String, page: Page, said(by: String): String }
  type Other { name: String }
  type Query { page: Page, count: Int }
`);

test('words are read off a row, and every field with a rule, an argument or a row behind it keeps its resolver', () => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type)) continue;
    for (const field of Object.values((type as GraphQLObjectType).getFields())) field.resolve = () => 'resolved';
  }
  plainFields(schema, new Set(['Page']), new Set(['Page.ruled']));
  const resolved = (name: string) =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields())
      .filter((field) => field.resolve)
      .map((field) => field.name);
  expect(resolved('Page')).toEqual(['ruled', 'page', 'said']);
  expect(resolved('Other')).toEqual(['name']);
  expect(resolved('Query')).toEqual(['page', 'count']);
});
