import { expect, test } from 'vitest';
import { part, used } from '../rules/testing';
import { isSameFinding, overriddenWords } from './words';

const prose = part('section.prose', { heading: 'What it is' });
const action = part('section.action', { callsToAction: [used('call-to-action')] });
const picture = { url: '/uploads/a.png', alternativeText: 'A book called “A cure for all”' };
const PAGE = { name: 'Migraine', demonstration: true, sections: [prose, action], image: picture };
const named = overriddenWords(PAGE);

test.each([
  ['a word', { ...PAGE, name: 'Migraines' }],
  ['the place of a section', { ...PAGE, sections: [action, prose] }],
  ['what a picture shows', { ...PAGE, image: { ...picture, alternativeText: 'Our cure' } }],
  ['what a picture in a text shows', { ...PAGE, body: [{ type: 'image', image: picture }] }],
  ['a button', { ...PAGE, callsToAction: [used('call-to-action', {}, 'Book now')] }],
])('an override ends with a change of %s', (_what, changed) => {
  expect(overriddenWords(changed)).not.toBe(named);
});

test.each([
  ['the mark of a demonstration', { ...PAGE, demonstration: false }],
  ['an address', { ...PAGE, slug: 'migraine' }],
  ['the file of a picture', { ...PAGE, image: { ...picture, url: '/uploads/b.png' } }],
])('an override outlives a change of %s', (_what, changed) => {
  expect(overriddenWords(changed)).toBe(named);
});

const FINDING = { code: 'no-absolutes', path: ['name'], message: 'Say less.', words: ['cure'] } as const;

test.each([
  { ...FINDING, code: 'small-study' as const },
  { ...FINDING, path: ['summary'] },
  { ...FINDING, message: 'Say more.' },
  { ...FINDING, words: ['cures'] },
])('an override of one finding is none of another: %j', (other) => {
  expect(isSameFinding(FINDING, FINDING)).toBe(true);
  expect(isSameFinding(FINDING, other)).toBe(false);
});
