import { expect, test } from 'vitest';
import { requiredField } from './required-field';
import { part, snapshot, TODAY, used } from './testing';

const pathsIn = (type: string, fields: object) =>
  requiredField(snapshot(type, { ...fields }), TODAY).map(({ path }) => path.join('.'));

const richText = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const body = richText('Words.');
const empty = richText(' ');

const contraindication = { name: 'Pregnancy', severity: 'relative', advice: 'Tell us if you could be.' };

test('a document with all it needs passes', () => {
  expect(pathsIn('contraindication', contraindication)).toEqual([]);
});

test.each([[''], ['  '], [null], [undefined]])(
  'a contraindication whose advice is %j is told to say what a patient should do',
  (advice) => {
    expect(requiredField(snapshot('contraindication', { ...contraindication, advice }), TODAY)).toEqual([
      { path: ['advice'], message: 'Say what a patient should do, then publish.' },
    ]);
  },
);

test('rich text with no words and no picture in it is missing, and an empty list too', () => {
  const picture = [{ type: 'image', image: { alternativeText: 'A list' }, children: [{ type: 'text', text: '' }] }];
  const notice = { title: 'When to get help', lines: [], fullList: empty };
  expect(pathsIn('safety-notice', { ...notice, fullList: picture })).toEqual(['lines']);
  expect(pathsIn('safety-notice', notice)).toEqual(['lines', 'fullList']);
});

test('what is missing inside a section is named where it stands', () => {
  const statistics = [
    part('part.statistic', { value: '1 in 4', label: 'households' }),
    part('part.statistic', { label: 'people' }),
  ];
  const sections = [part('section.prose', { body }), part('section.statistics', { heading: 'Figures', statistics })];
  expect(pathsIn('home-page', { title: 'Welcome', sections })).toEqual(['sections.1.statistics.1.value']);
});

test('a section that would show nothing is named where it stands, and so is what has no words that say what it is', () => {
  const sections = [
    part('section.welcome', { heading: 'You are welcome', body: empty }),
    part('section.prose'),
    part('section.questions', { heading: 'What do people ask?', questions: [] }),
    part('section.treatment', { treatment: used('treatment') }),
    part('section.action', { callsToAction: [used('call-to-action')] }),
  ];
  const flaws = requiredField(snapshot('home-page', { title: 'Welcome', sections }), TODAY);
  expect(flaws.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`)).toEqual([
    '0.body: Write the text, or take this section out, then publish.',
    '1.body: Write the text, or take this section out, then publish.',
    '2.questions: Add at least one question, or take this section out, then publish.',
    '3.heading: Write the heading, then publish.',
  ]);
});

test('a section that shows other words or a picture needs no list or text; questions and prices need theirs all the same', () => {
  const sections = [
    part('section.visit', { heading: 'Two hours', body, steps: [] }),
    part('section.welcome', { image: { alternativeText: 'Our door' } }),
    part('section.questions', { heading: 'Questions', body, questions: [] }),
    part('section.prices', { heading: 'Prices', body, prices: [] }),
  ];
  expect(pathsIn('home-page', { title: 'Welcome', sections })).toEqual(['sections.2.questions', 'sections.3.prices']);
});

test('a study can be found: by its DOI, or by its address', () => {
  const study = { title: 'A trial', authors: 'Doe J', year: 2020, design: 'rct', limitations: 'Small.' };
  expect(pathsIn('study', study)).toEqual(['doi']);
  expect(pathsIn('study', { ...study, doi: '10.1000/1' })).toEqual([]);
  expect(pathsIn('study', { ...study, url: 'https://example.org' })).toEqual([]);
});

test('a zero is a value', () => {
  expect(
    pathsIn('study', { title: 'T', authors: 'A', year: 0, doi: '10.1/1', design: 'rct', limitations: 'L' }),
  ).toEqual([]);
});
