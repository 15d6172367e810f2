import { expect, test } from 'vitest';
import { APPROVALS, DESIGNS, LANGUAGE_CODES, SENTENCES } from './sentence';

const count = (holds: (sentence: (typeof SENTENCES)[number]) => boolean) => SENTENCES.filter(holds).length;

test('the rules are judged by enough sentences, in both languages, unsafe and safe', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(200);
  expect(count(({ locale }) => locale === 'es')).toBeGreaterThanOrEqual(90);
  for (const locale of ['en', 'es']) {
    const unsafe = count((sentence) => sentence.locale === locale && sentence.expect === 'block');
    const share = unsafe / count((sentence) => sentence.locale === locale);
    expect(share, locale).toBeGreaterThan(0.45);
    expect(share, locale).toBeLessThan(0.65);
  }
});

test.each([...LANGUAGE_CODES.block, ...LANGUAGE_CODES.warn])('%s is expected in both languages', (code) => {
  for (const locale of ['en', 'es']) {
    expect(
      count((sentence) => sentence.locale === locale && sentence.codes.includes(code)),
      locale,
    ).toBeGreaterThan(2);
  }
});

test('no sentence is judged twice in the same place', () => {
  const places = SENTENCES.map(({ text, locale, approval, design }) => [text, locale, approval, design].join('|'));
  expect(new Set(places).size).toBe(places.length);
});

test('each sentence says what must be found in it, in words the rules know, and why', () => {
  for (const { text, locale, approval, design, expect: expected, codes, why } of SENTENCES) {
    expect(text).toMatch(/^\S(.*\S)?$/u);
    expect(why, text).toMatch(/\S/);
    expect(['en', 'es'], text).toContain(locale);
    expect([undefined, ...APPROVALS], text).toContain(approval);
    expect([undefined, ...DESIGNS], text).toContain(design);
    expect(codes.length > 0 || expected === 'pass', text).toBe(true);
    for (const code of codes) expect(LANGUAGE_CODES[expected === 'block' ? 'block' : 'warn'], text).toContain(code);
  }
});
