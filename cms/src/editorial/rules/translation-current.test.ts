import { expect, test } from 'vitest';
import { languagesAhead, translationCurrent, type WordsEvent } from './translation-current';

const KINDS = { P: 'published', T: 'taken-down', S: 'signed' } as const;

/** `P en a`: the words "a" went public in English; `S es b`: "b" was signed in Spanish; `T en`: English was taken down. */
const events = (...told: string[]): WordsEvent[] =>
  told.map((words, day) => {
    const [kind, language = '', hash = null] = words.split(' ');
    return { kind: KINDS[kind as keyof typeof KINDS], language, hash, at: `2026-11-0${day + 1}T12:00:00.000Z` };
  });

const ahead = (language: string, hash: string, ...told: string[]) =>
  languagesAhead(events(...told), language, hash).map((one) => one.language);

test('words that were changed in English alone leave the Spanish ones behind, and the other way round', () => {
  expect(ahead('es', 'x', 'P en a', 'P es x', 'P en b')).toEqual(['en']);
  expect(ahead('en', 'b', 'P en a', 'P es x', 'P en b')).toEqual([]);
  expect(ahead('en', 'a', 'P en a', 'P es x', 'P es y')).toEqual(['es']);
});

test('a first version, in whichever language, leaves none behind', () => {
  expect(ahead('en', 'a', 'P en a', 'P es x')).toEqual([]);
  expect(ahead('es', 'x', 'P en a', 'P en b', 'P es x')).toEqual([]);
  expect(ahead('en', 'b', 'P en a', 'P en b')).toEqual([]);
});

test('words that were never public are not behind', () => {
  expect(ahead('es', 'x', 'P en a', 'P en b')).toEqual([]);
  expect(ahead('es', 'x', 'S es x', 'P en a', 'P en b')).toEqual([]);
});

test('publishing the same clinical words again, as with a new photo, leaves none behind', () => {
  expect(ahead('es', 'x', 'P en a', 'P es x', 'P en a')).toEqual([]);
});

test('who catches up does not put the other language behind in turn', () => {
  const caughtUp = ['P en a', 'P es x', 'P en b', 'P es y'];
  expect(ahead('es', 'y', ...caughtUp)).toEqual([]);
  expect(ahead('en', 'b', ...caughtUp)).toEqual([]);
  expect(ahead('en', 'b', ...caughtUp, 'P es z')).toEqual(['es']);
});

test('publishing Spanish again without other clinical words does not catch up', () => {
  expect(ahead('es', 'x', 'P en a', 'P es x', 'P en b', 'P es x')).toEqual(['en']);
});

test('a clinician who signs the public words after the change says that they are still right', () => {
  expect(ahead('es', 'x', 'P en a', 'P es x', 'P en b', 'S es x')).toEqual([]);
  expect(ahead('es', 'x', 'P en a', 'P es x', 'S es x', 'P en b')).toEqual(['en']);
});

test('signing other words, which are not public yet, clears nothing until they are', () => {
  const signed = ['P en a', 'P es x', 'P en b', 'S es y'];
  expect(ahead('es', 'x', ...signed)).toEqual(['en']);
  expect(ahead('es', 'y', ...signed, 'P es y')).toEqual([]);
  expect(ahead('en', 'b', ...signed, 'P es y')).toEqual([]);
});

test('a draft with other clinical words is about to catch up', () => {
  expect(ahead('es', 'draft', 'P en a', 'P es x', 'P en b')).toEqual([]);
});

test('a language that was taken down is ahead of none', () => {
  expect(ahead('es', 'x', 'P en a', 'P es x', 'P en b', 'T en')).toEqual([]);
  expect(ahead('es', 'x', 'P en a', 'P es x', 'P en b', 'T en', 'P en b')).toEqual(['en']);
});

test('each language that is ahead is named once, with the day of its last change', () => {
  const told = events('P en a', 'P es x', 'P fr m', 'P en b', 'P en c', 'P fr n');
  expect(languagesAhead(told, 'es', 'x')).toEqual([{ language: 'en', at: '2026-11-05T12:00:00.000Z' }]);
  expect(translationCurrent(languagesAhead(told, 'es', 'x'))).toEqual([
    {
      path: [],
      message:
        'The English words were changed on Thursday, November 5, 2026, and these were not. Bring them up to date and publish. If they are still right, ask a medical reviewer to sign them again.',
    },
  ]);
});
