import { describe, expect, test } from 'vitest';
import { part, snapshot, used } from './rules/testing';
import type { Finding } from './finding';
import { isOnlySafer, newFindings } from './safer';

const safer = (type: string, before: object, after: object) =>
  isOnlySafer(snapshot(type, { ...before }), snapshot(type, { ...after }));

const [one, two] = [used('contraindication', {}, 'One'), used('contraindication', {}, 'Two')];
const harm = part('part.finding', { polarity: 'harm', text: 'Nausea' });
const benefit = part('part.finding', { polarity: 'benefit', text: 'Less pain' });
const [prose, safety] = [part('section.prose', { heading: 'What it is' }), part('section.safety')];

describe('safer', () => {
  test.each([
    ['a study marked as retracted', 'study', { retracted: false }, { retracted: true }],
    ['a contraindication called graver', 'contraindication', { severity: 'caution' }, { severity: 'absolute' }],
    ['a side effect called serious', 'side-effect', { seriousness: 'common' }, { seriousness: 'serious' }],
    ['a contraindication added', 'treatment', { contraindications: [one] }, { contraindications: [two, one] }],
    ['a line added to a safety notice', 'safety-notice', { lines: ['a'] }, { lines: ['new', 'a'] }],
    ['a harm added', 'treatment-science', { findings: [benefit] }, { findings: [harm, benefit] }],
    ['a Safety section added', 'condition', { sections: [prose] }, { sections: [prose, safety] }],
    [
      'a safety notice where there was none',
      'condition',
      { safetyNotice: null },
      { safetyNotice: used('safety-notice') },
    ],
  ])('%s', (_what, type, before, after) => {
    expect(safer(type, before, after)).toBe(true);
    expect(safer(type, after, before)).toBe(false);
  });
});

test('a safer change beside another one is judged as any change', () => {
  expect(safer('study', { retracted: false, title: 'A' }, { retracted: true, title: 'B' })).toBe(false);
});

test('nothing changed is nothing safer', () => {
  expect(safer('study', { retracted: true }, { retracted: true })).toBe(false);
});

test('a benefit added, a warning changed, or a contraindication put in another’s place is not safer', () => {
  expect(safer('treatment-science', { findings: [harm] }, { findings: [harm, benefit] })).toBe(false);
  expect(safer('safety-notice', { lines: ['a', 'b'] }, { lines: ['a', 'c'] })).toBe(false);
  expect(safer('treatment', { contraindications: [one] }, { contraindications: [two] })).toBe(false);
});

test('the words of a used document are its own: they are no change here', () => {
  const renamed = { ...one, name: 'One, in other words', fields: { advice: 'Tell us.' } };
  expect(safer('treatment', { contraindications: [one] }, { contraindications: [renamed, two] })).toBe(true);
});

test('what was wrong before is not new, wherever it stands now', () => {
  const finding = (message: string, ...path: string[]): Finding => ({
    ...{ code: 'claims-sourced', severity: 'block', isOverridable: false, words: [] },
    ...{ message, path },
  });
  const before = [finding('No source.', 'sections', '0')];
  const after = [finding('No source.', 'sections', '1'), finding('No source.', 'sections', '2'), finding('Other.')];
  expect(newFindings(before, after)).toEqual(after.slice(1));
});
