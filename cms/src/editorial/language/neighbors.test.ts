import { expect, test } from 'vitest';
import { refused } from './testing';

const FINDING = { designs: ['case_series'] as const };

test.each([
  'You have lived with migraine long enough. It ends here.',
  'Panic, flashbacks, nightmares. None of them will come back.',
  'You may have heard of side effects. They do not happen here.',
])('an editor is stopped where a claim says only “it” of what the sentence before names: %s', (text) => {
  expect(refused(text)).not.toEqual([]);
});

test('an editor reads which words of theirs such a claim is made in', () => {
  expect(refused('You have lived with migraine long enough. It ends here.')[0]?.words).toEqual(['It ends here']);
});

test('“that is guaranteed” may be said of a deposit, and of no result', () => {
  expect(refused('Cancel two days ahead and we return your deposit. That is guaranteed.')).toEqual([]);
  expect(refused('You will sleep through the night. That is guaranteed.')).not.toEqual([]);
});

test('praise by others passes where the text turns against it, and not where it agrees', () => {
  expect(refused('It sounds like the cure for everything. But there is a catch.')).toEqual([]);
  expect(refused('It was sold as a cure for pain, but the sad truth is that most people still hurt.')).toEqual([]);
  expect(refused('It is sold as a cure, and it is one.')).not.toEqual([]);
  expect(refused('They promise a cure, but we deliver one.')).not.toEqual([]);
});

test('a list of warning signs passes as far as its quotations go', () => {
  expect(refused('Watch for these signs: “Miracle cure!” “No risk!”')).toEqual([]);
  expect(refused('Watch for these signs: “Miracle cure!” Ketamine cures migraine.')).not.toEqual([]);
});

test('a claim that is quoted passes where it is taken back after “we have seen that too”', () => {
  expect(refused('“One drip and you are cured!” We have seen that ad too. No study backs it up.')).toEqual([]);
  expect(refused('“One drip and you are cured!” We have seen that many times. Come in.')).not.toEqual([]);
});

test('a finding may tell who was free of pain, and not that people are cured', () => {
  expect(refused('After four weeks 12 of 20 patients were free of headaches.', FINDING)).toEqual([]);
  expect(refused('After four weeks all patients were cured.', FINDING)).not.toEqual([]);
});

test('two equal counts are everybody', () => {
  expect(refused('Of the 48 people we treated last year, 48 got better.')).not.toEqual([]);
  expect(refused('Of the 48 people in the study, 30 felt better after a day.')).toEqual([]);
});

test.each([
  ['en', 'OnabotulinumtoxinA is approved by the FDA for chronic migraine.'],
  ['en', 'Pregabalin is approved for fibromyalgia.'],
  ['es', 'La toxina botulínica está aprobada por la FDA para la migraña crónica.'],
  ['es', 'La onabotulinumtoxina A está aprobada para la migraña crónica en adultos.'],
  ['es', 'La pregabalina está aprobada por la FDA para la fibromialgia.'],
] as const)('another medicine may be called approved where it is (%s): %s', (locale, text) => {
  expect(refused(text, { locale, approval: 'off_label' })).toEqual([]);
});
