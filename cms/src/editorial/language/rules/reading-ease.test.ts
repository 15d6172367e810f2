import { expect, test } from 'vitest';
import { readingEase } from './reading-ease';

const remarksOn = (text: string, locale: 'en' | 'es' = 'en') =>
  readingEase({ text, locale, scope: 'clinical' }, []).map(({ message, words }) => ({ message, words }));

test.each([
  ['a tagline', 'Ketamine infusions in Central Texas'],
  ['a legal status', 'prescription only, Schedule III controlled substance'],
  ['a figure', 'About 12 in every 100 people'],
  [
    'short words about what the page is about',
    'Every family asks about depression, anxiety or medication before infusions.',
  ],
])('%s is not graded: nothing in it could be said in a plainer way', (_what, text) => {
  expect(remarksOn(text)).toEqual([]);
});

test('of a hard text, words are named that have plainer ones: no numbers, no names, no easy words', () => {
  const text = 'Every 100 individuals in Pennsylvania necessitate comprehensive documentation concerning ketamine.';
  expect(remarksOn(text)).toEqual([
    {
      message:
        'This is harder than grade 8. Use shorter sentences, and plainer words for “individuals”, “documentation”, “necessitate” where you can.',
      words: ['individuals', 'documentation', 'necessitate'],
    },
  ]);
});

test('in Spanish too, where words are longer by nature', () => {
  const [remark] = remarksOn(
    'La administración intravenosa requiere monitorización cardiovascular continua del paciente.',
    'es',
  );
  expect(remark?.words).toEqual(['monitorización', 'administración', 'intravenosa']);
});
