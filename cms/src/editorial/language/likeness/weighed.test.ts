import { expect, test } from 'vitest';
import { languageRemarks } from '../index';
import type { Passage } from '../passage';

const remarks = (text: string, where: Partial<Passage> = {}) =>
  languageRemarks({ text, locale: 'en', scope: 'clinical', ...where });
const refused = (text: string, where: Partial<Passage> = {}) =>
  remarks(text, where).filter(({ severity }) => severity === 'block');

const SLY = 'After one visit, your pills can go in the trash and your migraines with them.';

test('an editor is stopped at a promise that uses none of the usual words, and reads the sentence that makes it', () => {
  const [found] = refused(`We are open on Mondays. ${SLY} Parking is free.`);
  expect(found).toMatchObject({ code: 'no-absolutes', words: [SLY] });
  expect(found?.message).toBe(
    `“${SLY}” reads like a promise: of a cure, of a sure or lasting result, of no risk, or of being the best. Say plainly what may change, for how many people and for how long.`,
  );
});

test('words that promise elsewhere pass where all the rest is honest, and are said beside the form', () => {
  const found = remarks('“Effective” is a word that this study cannot support.', { designs: ['case_series'] });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['small-study', 'warn']]);
});

test('what names a thing is no promise, however often sellers name it', () => {
  for (const text of ['Ketamine and migraine', 'Migraine', 'IV ketamine for depression', 'Is ketamine approved?'])
    expect(refused(text, { approval: 'off_label' }), text).toEqual([]);
});

test('the clinic’s own pages are not compared', () => {
  expect(remarks(SLY, { scope: 'clinic' })).toEqual([]);
});

test('a text without a word says nothing', () => {
  expect(remarks('…')).toEqual([]);
  expect(remarks('')).toEqual([]);
});
