import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { draftArgument, draftArguments } from './draft-arguments';

const schema = buildSchema(`
  enum PublicationStatus { DRAFT PUBLISHED }
  enum PublicationFilter { NEVER_PUBLISHED }
  input StringFilterInput { eq: String contains: String }
  input DateTimeFilterInput { notNull: Boolean }
  input ComponentPartSeoFiltersInput { title: StringFilterInput }
  input PageFiltersInput {
    name: StringFilterInput, publishedAt: DateTimeFilterInput, seo: ComponentPartSeoFiltersInput
    localizations: PageFiltersInput, and: [PageFiltersInput], or: [PageFiltersInput], not: PageFiltersInput
  }
  union GenericMorph = Page
  type Page { name: String, localizations(filters: PageFiltersInput, sort: [String] = []): [Page], related: [GenericMorph] }
  type Query {
    pages(filters: PageFiltersInput, sort: [String] = [], status: PublicationStatus = PUBLISHED,
      publicationFilter: PublicationFilter, hasPublishedVersion: Boolean): [Page]
  }
`);
function refused(query: string, variables: Record<string, unknown> = {}): string | undefined {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return draftArgument({ schema, document, operation, request: { variables } });
}

test('what stays with published documents passes', () => {
  expect(refused('{ pages { name localizations { name } } }')).toBeUndefined();
  expect(refused('query ($s: PublicationStatus) { pages(status: $s) { name } }')).toBeUndefined();
  expect(refused('{ pages(status: PUBLISHED, sort: "name:asc") { name } }')).toBeUndefined();
  expect(
    refused('{ pages(filters: { or: [{ name: { eq: "a" } }, { seo: { title: { eq: "b" } } }] }) { name } }'),
  ).toBeUndefined();
});

test.each([
  ['{ pages(status: DRAFT) { name } }', 'status'],
  ['{ pages(status: null) { name } }', 'status'],
  ['{ pages(hasPublishedVersion: true) { name } }', 'hasPublishedVersion'],
  ['{ pages(publicationFilter: NEVER_PUBLISHED) { name } }', 'publicationFilter'],
  [
    '{ a: pages { ...f } } fragment f on Page { localizations(filters: { publishedAt: { notNull: false } }) { name } }',
    'publishedAt',
  ],
  ['{ pages(filters: { not: { localizations: { name: { eq: "x" } } } }) { name } }', 'localizations'],
  ['{ pages { localizations(sort: "localizations.name") { name } } }', 'sort'],
  ['{ pages(sort: ["name", "a.b"]) { name } }', 'sort'],
  ['{ pages { related { __typename } } }', 'related'],
  ['{ pages @skip(if: true) { name } b: pages(status: DRAFT) @skip(if: true) { name } }', 'status'],
])('%s', (query, name) => expect(refused(query)).toBe(name));

test('a variable hides nothing', () => {
  const query = `query ($s: PublicationStatus = PUBLISHED, $h: Boolean, $f: PageFiltersInput, $n: DateTimeFilterInput, $o: [String]) {
    pages(status: $s, hasPublishedVersion: $h, filters: $f, sort: $o) { localizations(filters: { publishedAt: $n }) { name } } }`;
  const plain = query
    .replace('localizations(filters: { publishedAt: $n })', 'localizations')
    .replace(', $n: DateTimeFilterInput', '');
  expect(refused(plain)).toBeUndefined();
  expect(refused(plain, { s: 'DRAFT' })).toBe('status');
  expect(refused(plain, { h: false })).toBe('hasPublishedVersion');
  expect(refused(plain, { f: { and: [{ localizations: {} }] } })).toBe('localizations');
  expect(refused(plain, { o: ['localizations.name'] })).toBe('sort');
  expect(refused(query, { n: { notNull: false } })).toBe('publishedAt');
});

test('the plugin refuses with 403 whoever is not preview', async () => {
  const document = parse('{ pages(status: DRAFT) { name } }');
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { didResolveOperation } = await draftArguments.requestDidStart();
  const ask = (auth?: object) =>
    didResolveOperation({ schema, document, operation, request: {}, contextValue: { state: { auth } } });
  const strategy = { name: 'content-api-token' };
  await expect(ask({ strategy, credentials: { name: 'preview' } })).resolves.toBeUndefined();
  for (const auth of [undefined, { strategy, credentials: { name: 'delivery' } }]) {
    await expect(ask(auth)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
  }
});
