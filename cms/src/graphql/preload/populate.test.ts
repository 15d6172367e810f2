import { parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { populateOf, type Model, type Reading } from './populate';

const draftAndPublish = { options: { draftAndPublish: true } };
const models: Record<string, Model> = {
  page: {
    attributes: {
      name: { type: 'string' },
      seo: { type: 'component', component: 'seo' },
      sections: { type: 'dynamiczone', components: ['prose', 'people'] },
      photo: { type: 'media' },
      related: { type: 'relation', target: 'page' },
      sources: { type: 'relation', target: 'source' },
      anything: { type: 'relation' },
    },
    ...draftAndPublish,
  },
  source: { attributes: { title: { type: 'string' } } },
  seo: { attributes: { title: { type: 'string' }, source: { type: 'relation', target: 'source' } } },
  prose: { attributes: { body: { type: 'blocks' } } },
  people: { attributes: { people: { type: 'relation', target: 'page' } } },
  'plugin::upload.file': { attributes: { url: { type: 'string' }, related: { type: 'relation' } } },
};

function populate(query: string, status: Reading['status'] = 'published', variables: Record<string, unknown> = {}) {
  const { definitions } = parse(query);
  const [operation] = definitions as [OperationDefinitionNode];
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition');
  return populateOf('page', [operation.selectionSet], {
    status,
    variables,
    fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])),
    model: (uid) => models[uid] as Model,
    typeName: (uid) => uid.replace('plugin::upload.file', 'UploadFile'),
  });
}

const published = { publishedAt: { $notNull: true } };

test('what is not selected is not loaded', () => {
  expect(populate('{ name }')).toEqual({});
  expect(populate('{ name seo { title } }')).toEqual({ seo: { populate: {} } });
});

test('a relation to a type with drafts keeps to the version that is read', () => {
  expect(populate('{ related { name } }')).toEqual({ related: { where: published, populate: {} } });
  const drafts = { publishedAt: { $null: true } };
  expect(populate('{ related { name } }', 'draft')).toEqual({ related: { where: drafts, populate: {} } });
  expect(populate('{ sources { title } }', 'draft')).toEqual({ sources: { populate: {} } });
});

test('a section that the query does not know is loaded, so that its reader sees it', () => {
  expect(populate('{ sections { __typename ... on people { people { name } } } }')).toEqual({
    sections: { on: { prose: { populate: {} }, people: { populate: { people: { where: published, populate: {} } } } } },
  });
});

test('fragments are opened where their type fits, and one field asked twice is loaded whole', () => {
  const query = `{ ...A seo { title } ... on source { related { name } } ... { photo { url } } }
    fragment A on page { seo { source { title } } }`;
  expect(populate(query)).toEqual({ seo: { populate: { source: { populate: {} } } }, photo: { populate: {} } });
});

test('a field with arguments, a relation to anything, and what is skipped are left alone', () => {
  expect(
    populate('{ related(sort: "name") { name } anything { __typename } photo { related { __typename } } }'),
  ).toEqual({ photo: { populate: {} } });
  const query = 'query ($no: Boolean) { seo @include(if: $no) { title } ... @skip(if: true) { photo { url } } }';
  expect(populate(query, 'published', { no: false })).toEqual({});
  expect(populate(query, 'published', { no: true })).toEqual({ seo: { populate: {} } });
});
