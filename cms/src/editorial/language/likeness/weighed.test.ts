import { expect, test } from 'vitest';
import { refused, remarksOn } from '../testing';
import { likenessRemark } from './messages';

const SLY = 'After one visit, your pills can go in the trash and your migraines with them.';

test('an editor is stopped at a promise that uses none of the usual words, and reads the sentence that makes it', () => {
  const [found] = refused(`We are open on Mondays. ${SLY} Parking is free.`);
  expect(found).toMatchObject({ code: 'no-absolutes', words: [SLY] });
  expect(found?.message).toBe(
    `“${SLY}” reads like a promise: of a cure, of a sure or lasting result, of no risk, or of being the best. Say plainly what may change, for how many people and for how long.`,
  );
});

test('words that promise elsewhere pass where all the rest is honest, and are said beside the form', () => {
  const found = remarksOn('“Effective” is a word that this study cannot support.', { designs: ['case_series'] });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['small-study', 'warn']]);
});

const PROMISES = [
  'Ketamine cures migraine',
  'Ketamine is risk-free',
  'We end depression for good',
  'It works for everybody',
];
const HONEST = [
  'some people feel sick or dizzy for an hour',
  'side effects such as nausea, dizziness and high blood pressure may last for an hour or more',
  'most people go home after two hours with a friend who drives',
];

test.each(PROMISES)('whatever is honest beside it, a promise is refused: %s', (promise) => {
  for (const honest of HONEST) {
    const capital = honest.replace(/^./, (letter) => letter.toUpperCase());
    for (const text of [`${promise}. ${capital}.`, `${capital}. ${promise}.`, `${promise}, and ${honest}.`])
      expect(refused(text), text).not.toEqual([]);
  }
});

test.each([
  'Ketamine cures migraine when a nurse checks your blood pressure before, during and after each infusion.',
  'Ketamine has no side effects because most people go home after two hours with a friend who drives.',
  'We end depression for good since most people go home after two hours with a friend who drives.',
])('nor is it excused in one sentence with it: %s', (text) => {
  expect(refused(text)).not.toEqual([]);
});

test('nor may a use be called approved beside honest words', () => {
  const text = 'Ketamine is approved for depression. Some people feel sick, and we do not know how long it lasts.';
  expect(refused(text, { approval: 'off_label' })).toMatchObject([{ code: 'off-label-said' }]);
});

test('each sentence that is refused for what it is like is named, beside words that a pattern knows too', () => {
  const other = 'You will leave your pain at our door and never pick it up.';
  const words = refused(`This is a miracle. Parking is free. ${other}`).flatMap((remark) => remark.words);
  expect(words).toEqual(expect.arrayContaining([other]));
  expect(words.join()).toContain('miracle');
});

test('an editor reads the sentence that is at fault in a finding, and not its neighbor', () => {
  const fault = 'After the drip their depression loosened its grip.';
  const [found] = refused(`It was a clinic in Ohio. ${fault}`, { designs: ['case_series'] });
  expect(found).toMatchObject({ words: [fault] });
});

test('of a sentence without end, an editor reads as much as they need to find it', () => {
  const long = `${SLY} ${'and so on '.repeat(200)}`;
  const { words, message } = likenessRemark('no-absolutes', long);
  expect(long.startsWith(words[0] ?? '-')).toBe(true);
  expect(message).toContain(' …” reads like a promise');
  for (const endless of [long, 'x'.repeat(2_000)])
    expect(likenessRemark('no-absolutes', endless).words[0]?.length).toBeLessThanOrEqual(300);
});

test('pasted words without a full stop are judged soon', () => {
  const start = performance.now();
  remarksOn('we give it and so on and '.repeat(1_500));
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('what names a thing is no promise, however often sellers name it', () => {
  for (const text of ['Ketamine and migraine', 'Migraine', 'IV ketamine for depression', 'Is ketamine approved?'])
    expect(refused(text, { approval: 'off_label' }), text).toEqual([]);
});

test('a word alone behind a colon is a promise too', () => {
  expect(refused('We do not know how long it lasts: guaranteed, and watched by a nurse.')).not.toEqual([]);
});

test('the clinic’s own pages and shared facts are not compared', () => {
  for (const scope of ['clinic', 'shared-fact'] as const) expect(remarksOn(SLY, { scope }), scope).toEqual([]);
  const excusable = '“Effective” is a word that this study cannot support.';
  expect(refused(excusable, { scope: 'shared-fact', designs: ['case_series'] })).not.toEqual([]);
});

test('a text without a word says nothing', () => {
  expect(remarksOn('…')).toEqual([]);
  expect(remarksOn('')).toEqual([]);
});
