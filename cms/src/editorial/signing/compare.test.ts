import { expect, test } from 'vitest';
import { compareLines } from './compare';
import { contentLines, type Names } from './lines';

const names: Names = {
  fields: (owner) => (owner === 'part.statistic' ? ['value', 'study'] : []),
  label: (_owner, field) => field,
  component: (uid) => uid,
  document: (subject) => (subject === 'study:a' ? 'A study' : undefined),
};

const text = (words: string) => [
  { type: 'paragraph', children: [{ type: 'text', text: words }] },
  { type: 'paragraph', children: [{ type: 'link', url: '/x', children: [{ type: 'text', text: 'More' }] }] },
];

const lines = (content: object) =>
  contentLines('api::condition.condition', content as Record<string, unknown>, names).map(
    ({ where, text: words }) => `${where}: ${words}`,
  );

test('a reviewer reads each line with where it stands, and names instead of numbers', () => {
  const sections = [
    { __component: 'section.prose', heading: 'What it is', body: text('A brain disorder.') },
    {
      __component: 'section.statistics',
      statistics: [{ __component: 'part.statistic', study: 'study:a', value: '1 in 4' }],
    },
  ];
  expect(lines({ name: 'Migraine', participants: 17, sections })).toEqual([
    'name: Migraine',
    'participants: 17',
    'sections › section.prose › heading: What it is',
    'sections › section.prose › body: A brain disorder.',
    'sections › section.prose › body: More',
    'sections › section.statistics › statistics › value: 1 in 4',
    'sections › section.statistics › statistics › study: A study',
  ]);
});

const at = (...texts: string[]) => texts.map((words) => ({ where: 'body', text: words }));
const shown = (before: string[], after: string[]) =>
  compareLines(at(...before), at(...after)).map(({ change, text: words }) => `${change} ${words}`);

test('what changed stands beside what it was, and what stayed is not marked', () => {
  expect(shown(['a', 'may help', 'c'], ['a', 'helps', 'c'])).toEqual([
    'same a',
    'removed may help',
    'added helps',
    'same c',
  ]);
});

test('a line put in above does not mark those below', () => {
  expect(shown(['a', 'b'], ['new', 'a', 'b'])).toEqual(['added new', 'same a', 'same b']);
  expect(shown(['a', 'b', 'c'], ['a', 'c'])).toEqual(['same a', 'removed b', 'same c']);
});

test('a first signature compares with nothing', () => {
  expect(shown([], ['a'])).toEqual(['added a']);
  expect(shown(['a'], [])).toEqual(['removed a']);
});

test('a line that moved to another field was taken out here and put in there', () => {
  const moved = compareLines([{ where: 'limits', text: 'Small.' }], [{ where: 'text', text: 'Small.' }]);
  expect(moved.map(({ change }) => change)).toEqual(['removed', 'added']);
});
