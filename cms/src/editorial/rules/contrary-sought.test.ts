import { expect, test } from 'vitest';
import { contrarySought } from './contrary-sought';
import { part, snapshot, TODAY, used } from './testing';

const science = (fields: object) =>
  contrarySought(snapshot('treatment-science', { contrarySoughtOn: '2026-11-22', ...fields }), TODAY);

test.each(['2026-11-24', '2026-11-25', '2024-11-25'])('looked for on %s is soon enough', (contrarySoughtOn) => {
  expect(science({ contrarySoughtOn })).toEqual([]);
});

test.each([
  [null, 'Look for studies that found no benefit'],
  ['2024-11-23', 'more than 24 months ago'],
  ['2062-11-22', 'has not come yet'],
])('looked for on %s is refused', (contrarySoughtOn, words) => {
  expect(science({ contrarySoughtOn })).toMatchObject([
    { path: ['contrarySoughtOn'], message: expect.stringContaining(words) },
  ]);
});

test('a demonstration may rest on an older search, which it dates; a day that has not come is refused there too', () => {
  expect(science({ contrarySoughtOn: '2024-11-23', demonstration: true })).toEqual([]);
  expect(science({ contrarySoughtOn: '2062-11-22', demonstration: true })).toHaveLength(1);
  expect(science({ contrarySoughtOn: null, demonstration: true })).toHaveLength(1);
});

const missed = used('study', { primaryOutcomeMet: 'no' }, 'A trial');
const finding = (polarity: string) => part('part.finding', { polarity, studies: [missed] });

test('a trial that missed its goal cannot stand for a benefit alone', () => {
  expect(science({ findings: [finding('benefit')] })).toMatchObject([
    { path: ['findings', '0', 'studies'], message: expect.stringContaining('"A trial" missed its main goal') },
  ]);
  expect(science({ findings: [finding('neutral'), finding('benefit')] })).toEqual([]);
});
