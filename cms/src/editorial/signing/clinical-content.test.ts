import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clinicalContent, clinicalHash } from './clinical-content';

const CONDITION = 'api::condition.condition';

const section = (kind: string, fields: object) => ({ __component: `section.${kind}`, ...fields });
const treatment = {
  uid: 'api::treatment.treatment',
  documentId: 'ket',
  kind: 'Treatment',
  name: 'K',
  isPublished: true,
};

const page = {
  name: 'Migraine',
  slug: 'migraine',
  demonstration: true,
  callsToAction: [{ ...treatment, uid: 'api::call-to-action.call-to-action', documentId: 'free' }],
  sections: [
    section('prose', { heading: 'What it is', anchor: 'what', body: [{ type: 'text', text: 'A brain disorder.' }] }),
    section('treatment', { treatment: { ...treatment, fields: { name: 'K' } }, body: [] }),
    section('prices', { heading: 'Prices' }),
  ],
};

const hash = (fields: object) => clinicalHash(clinicalContent(CONDITION, { ...page, ...fields }));
const [prose, offer, prices] = page.sections;

test('what is signed are the words and which documents they rest on', () => {
  expect(clinicalContent(CONDITION, page)).toEqual({
    name: 'Migraine',
    sections: [
      { __component: 'section.prose', heading: 'What it is', body: [{ type: 'text', text: 'A brain disorder.' }] },
      { __component: 'section.treatment', treatment: 'treatment:ket' },
    ],
  });
});

test.each([
  ['its address', { slug: 'migraines' }],
  ['its mark', { demonstration: false }],
  ['its buttons', { callsToAction: [] }],
  ['the order of its sections', { sections: [offer, prose, prices] }],
  ['a section of prices', { sections: [prose, offer] }],
  ['a photo', { sections: [{ ...prose, image: { url: '/a.png' } }, offer] }],
  [
    'what a treatment it uses says of itself',
    { sections: [prose, { ...offer, treatment: { ...treatment, name: 'L' } }] },
  ],
])('a page stays signed when someone changes %s', (_what, change) => {
  expect(hash(change)).toBe(hash({}));
});

test.each([
  ['its name', { name: 'Migraines' }],
  ['one letter', { sections: [{ ...prose, body: [{ type: 'text', text: 'A brain disorder!' }] }, offer] }],
  ['a heading', { sections: [{ ...prose, heading: 'Cured' }, offer] }],
  ['which treatment it shows', { sections: [prose, { ...offer, treatment: { ...treatment, documentId: 'other' } }] }],
  ['a section that goes', { sections: [prose] }],
  ['a field it did not have', { summary: 'A summary.' }],
])('a page is no longer signed when someone changes %s', (_what, change) => {
  expect(hash(change)).not.toBe(hash({}));
});

test('every field that is left out is one that the content types have', () => {
  const source = readFileSync(path.join(import.meta.dirname, 'clinical-content.ts'), 'utf8');
  const tables = source.slice(source.indexOf('NOT_CLINICAL ='), source.indexOf('SECTIONS_LEFT_OUT ='));
  const named = [...tables.matchAll(/'([a-zA-Z]+)'/g)].map(([, name]) => name as string);
  const schemas = globSync('../../{api,components}/**/*.json', { cwd: import.meta.dirname })
    .map((file) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')))
    .flatMap(({ attributes }) => Object.keys(attributes));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !schemas.includes(name))).toEqual([]);
});
