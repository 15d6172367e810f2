import { expect, test } from 'vitest';
import { plainContent } from './plain-content';

const study = { uid: 'api::study.study', documentId: 'abc', kind: 'Study', name: 'A study', isPublished: true };

test('a document it uses is named, and what that one says is left out', () => {
  const fields = { study: { ...study, fields: { title: 'A study' } }, sources: [] };
  expect(plainContent(fields)).toEqual({ study: 'study:abc' });
});

test('words, parts and pictures stay, in their order, without the numbers of their rows', () => {
  const sections = [
    { __component: 'section.prose', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Rest.' }] }] },
    { __component: 'section.figure', image: { id: 4, url: '/a.png', alternativeText: 'A hand' }, caption: null },
  ];
  expect(plainContent({ id: 9, name: 'Migraine', sections })).toEqual({
    name: 'Migraine',
    sections: [sections[0], { __component: 'section.figure', image: { url: '/a.png', alternativeText: 'A hand' } }],
  });
});

test('a field that nobody filled in says as much as one that is not there', () => {
  expect(plainContent({ name: 'A', limits: '', retracted: false, seo: null, lines: [{ id: 1, text: null }] })).toEqual({
    name: 'A',
  });
  expect(plainContent({ participants: 0 })).toEqual({ participants: 0 });
});
