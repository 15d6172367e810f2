import { expect, test } from 'vitest';
import { PAGES } from './index';
import { JUDGED_ON, PAGE_CODES } from './page';

const named = (name: string) => PAGES.find((page) => page.name === name)?.page;

/** Every object in a page, however deep. */
function within(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(within);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

test('the rules are judged by enough whole pages, in both languages, unsafe and safe', () => {
  const count = (locale: string, expected: string) =>
    PAGES.filter((page) => page.locale === locale && page.expect === expected).length;
  expect(count('en', 'block') + count('en', 'pass')).toBeGreaterThanOrEqual(24);
  expect(count('es', 'block') + count('es', 'pass')).toBeGreaterThanOrEqual(14);
  for (const locale of ['en', 'es']) {
    const share = count(locale, 'block') / (count(locale, 'block') + count(locale, 'pass'));
    expect(share, locale).toBeGreaterThan(0.4);
    expect(share, locale).toBeLessThan(0.65);
  }
});

test('each page has a name of its own, and differs from every other page', () => {
  expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
  expect(new Set(PAGES.map(({ page }) => JSON.stringify(page))).size).toBe(PAGES.length);
});

test('each page is refused for reasons that the rules know', () => {
  for (const { name, codes } of PAGES) expect(PAGE_CODES, name).toEqual(expect.arrayContaining([...codes]));
});

test.each(PAGE_CODES)('%s refuses a page in each language', (code) => {
  const locales = PAGES.filter(({ codes }) => codes.includes(code)).map(({ locale }) => locale);
  expect(new Set(locales)).toEqual(new Set(['en', 'es']));
});

test('a page holds its parts and all that it uses, as the CMS gives them', () => {
  expect(named('base-en')).toMatchObject({
    ...{ documentId: 'condition/migraine', locale: 'en', name: 'Migraine', demonstration: false },
    safetyNotice: { locale: 'en', lines: [{ telephone: '911' }, { telephone: '911' }, { telephone: '988' }] },
    relatedConditions: [{ name: 'Treatment-resistant depression' }],
  });
  const [welcome, prose, statistics] = named('base-en')?.sections as Record<string, unknown>[];
  expect(welcome).toMatchObject({ __component: 'section.welcome', image: { mime: 'image/jpeg' }, clinician: null });
  expect(prose?.body).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }]);
  expect(statistics?.statistics).toMatchObject([
    { source: { publisher: 'Migraine Research Foundation', locale: null, year: 2021 }, study: null },
    { study: { design: 'survey', retracted: false }, source: null },
  ]);
});

test('a page of forty sections has forty', () => {
  for (const locale of ['en', 'es']) expect(named(`forty-sections-${locale}`)?.sections).toHaveLength(40);
});

test('whatever a safe page uses is published, but for the pages it points to', () => {
  for (const { name, page } of PAGES.filter(({ expect: expected }) => expected === 'pass')) {
    const { relatedConditions: _, ...shown } = page;
    expect(
      within(shown).filter(({ publishedAt }) => publishedAt === null),
      name,
    ).toEqual([]);
  }
});

test('what falls due on the pages is counted from the day they are judged on', () => {
  const dates = PAGES.flatMap(({ page }) => within(page)).flatMap(({ contrarySoughtOn }) => contrarySoughtOn ?? []);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(Date.parse(String(date))).toBeLessThan(Date.parse(JUDGED_ON));
});
