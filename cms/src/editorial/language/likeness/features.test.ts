import { expect, test } from 'vitest';
import { read } from '../reading/read';
import { featuresOf, placesOf } from './features';

const namesIn = (text: string, places: readonly string[] = []) => new Set(featuresOf(read(text, 'en'), places));

test('a long word is the same in all its forms, and however it is spelled', () => {
  for (const text of ['We guarantee it.', 'We guaranteed it.', 'We g u a r a n t e e it.'])
    expect(namesIn(text), text).toContain('guara');
});

test('what is denied is told from what is said, a few words on', () => {
  expect(namesIn('It is not at all a cure.')).toContain('not+cure');
  expect(namesIn('It is a cure.')).not.toContain('not+cure');
  expect(namesIn('It does not help with any of the many pains that we can cure.')).not.toContain('not+cure');
});

test('a question is no statement, and a quotation has its mark', () => {
  expect(namesIn('Is it a cure?')).toContain('cure ?');
  expect(namesIn('It is a cure.')).not.toContain('cure ?');
  expect(namesIn('“Cured at last,” they write.')).toContain('“ cured');
});

test('one number is as good as another, but for a hundred', () => {
  expect(namesIn('12 of 20 people')).toEqual(namesIn('14 of 25 people'));
  expect(namesIn('100 of 100 people')).toContain('100');
});

test('the same words mean something else in a finding of a study that compared nothing, and beside an approval', () => {
  expect(placesOf({ designs: ['case_series', 'cohort'] })).toEqual(['@uncompared']);
  expect(placesOf({ designs: ['case_series', 'rct'], approval: 'off_label' })).toEqual(['@off_label', '@compared']);
  expect(placesOf({})).toEqual([]);
  expect(namesIn('It is approved.', ['@off_label'])).toContain('@off_label+appro');
});
