import { expect, test } from 'vitest';
import { draftParameter, type Model } from './draft-parameters';

const models: Record<string, Model> = {
  page: {
    attributes: {
      name: { type: 'string' },
      seo: { type: 'component', component: 'seo' },
      sections: { type: 'dynamiczone' },
      photo: { type: 'media' },
      localizations: { type: 'relation', relation: 'oneToMany', target: 'page' },
    },
  },
  seo: { attributes: { title: { type: 'string' }, page: { type: 'relation', target: 'page' } } },
  'plugin::upload.file': {
    attributes: { name: { type: 'string' }, related: { type: 'relation', relation: 'morphToMany' } },
  },
};
const refused = (params: object, status: unknown = 'published') =>
  draftParameter({ status, ...params }, models.page as Model, (uid) => models[uid]);

test('only "published", spelt so, is a status', () => {
  expect(refused({})).toBeUndefined();
  for (const status of ['draft', 'Published', '', 'x', ['published'], { $eq: 'published' }, null]) {
    expect(refused({}, status)).toBe('status');
  }
  expect(draftParameter({}, models.page as Model, () => undefined)).toBe('status');
});

test.each(['publicationFilter', 'hasPublishedVersion'])('%s is refused whatever it says', (name) => {
  for (const value of ['never-published', true, false, 'true']) expect(refused({ [name]: value })).toBe(name);
});

test("a filter may ask for a document's own words, its components included", () => {
  expect(
    refused({ filters: { name: 'x', documentId: 'x', $or: [{ seo: { title: { $contains: 'x' } } }] } }),
  ).toBeUndefined();
  expect(refused({ sort: 'name:asc,seo.title' })).toBeUndefined();
});

test.each([
  [{ localizations: { name: 'x' } }, 'localizations'],
  [{ $and: [{ $not: { localizations: { name: 'x' } } }] }, 'localizations'],
  [{ seo: { page: { name: 'x' } } }, 'seo.page'],
  [{ photo: { name: 'x' } }, 'photo'],
  [{ publishedAt: { $notNull: false } }, 'publishedAt'],
])('a filter may not reach another document: %j', (filters, path) => {
  expect(refused({ filters })).toBe(path);
  expect(refused({ populate: { localizations: { filters } } })).toBe(`localizations.${path}`);
});

test.each([
  'localizations.name',
  'name,localizations.name:desc',
  ['name', 'localizations.id'],
  { localizations: { name: 'asc' } },
])('nor may a sort: %j', (sort) => expect(refused({ sort })).toBe('localizations'));

test.each([
  'photo.related',
  'name,photo.related',
  ['photo.related'],
  { photo: { populate: 'related' } },
  { photo: { populate: '*' } },
  { photo: { populate: ['related'] } },
  { photo: { populate: { related: true } } },
  { sections: { on: { page: { populate: { photo: { populate: 'related' } } } } } },
])('what uses a file is not told: %j', (populate) => expect(refused({ populate })).toMatch(/photo\.related$/));

test('relations may be populated and not counted', () => {
  for (const populate of ['*', true, 'seo.page', { localizations: { fields: 'name' } }]) {
    expect(refused({ populate })).toBeUndefined();
  }
  expect(refused({ populate: { localizations: { count: true } } })).toBe('localizations.count');
});
