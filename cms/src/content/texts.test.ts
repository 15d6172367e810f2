import { expect, test } from 'vitest';
import type { Model } from './models';
import { textsIn, wordsOf } from './texts';

const models: Record<string, Omit<Model, 'uid' | 'info'>> = {
  page: {
    attributes: {
      name: { type: 'string' },
      slug: { type: 'uid' },
      url: { type: 'string', regex: '^https://.+' },
      locale: { type: 'string' },
      kind: { type: 'enumeration' },
      sections: { type: 'dynamiczone', components: ['section.prose'] },
      seo: { type: 'component', component: 'part.seo' },
    },
  },
  'section.prose': { attributes: { heading: { type: 'string' }, body: { type: 'blocks' } } },
  'part.seo': { attributes: { title: { type: 'string' } } },
};
const find = (uid: string) => models[uid] as Model;

const text = (value: string) => ({ type: 'text', text: value });
const body = [
  { type: 'paragraph', children: [text('Read '), { type: 'link', children: [text('the label')] }, text('.')] },
  {
    type: 'list',
    children: [
      { type: 'list-item', children: [text('One')] },
      { type: 'list-item', children: [text('Two')] },
    ],
  },
];

test('words of rich text run on inside a paragraph, and each item of a list is a line', () => {
  expect(wordsOf(body).trim().split(/\n+/)).toEqual(['Read the label.', 'One', 'Two']);
});

test('each text is found where the form shows it; addresses, choices and the language are no texts', () => {
  const fields = {
    ...{ name: 'Migraine', slug: 'migraine', url: 'https://example.org', locale: 'en', kind: 'moved' },
    sections: [{ __component: 'section.prose', heading: '', body }],
    seo: { __component: 'part.seo', title: 'Migraine care' },
  };
  expect(textsIn('page', fields, find).map(({ path, owner }) => [path.join('.'), owner])).toEqual([
    ['name', 'page'],
    ['sections.0.body', 'section.prose'],
    ['seo.title', 'part.seo'],
  ]);
});

test('how a picture is described for those who do not see it is a text too', () => {
  const picture = { type: 'image', image: { alternativeText: 'A hand' }, children: [text('')] };
  const fields = { photo: { url: '/a.jpg', alternativeText: 'A nurse' }, logo: null, body: [...body, picture] };
  const find = () => ({ attributes: { photo: { type: 'media' }, logo: { type: 'media' }, body: { type: 'blocks' } } });
  const found = textsIn('section.welcome', fields, find as never);
  expect(found.map(({ path, value }) => [path.join('.'), value.split('\n').at(-1)])).toEqual([
    ['photo', 'A nurse'],
    ['body', 'A hand'],
  ]);
});
