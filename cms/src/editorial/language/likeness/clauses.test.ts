import { expect, test } from 'vitest';
import { read } from '../reading/read';
import { clausesOf } from './clauses';

const SOURCE = 'It helps some people; it is no cure, and nobody knows why.';

test('a sentence is cut where another thought may begin, and each clause knows where it stands', () => {
  const [sentence] = read(SOURCE, 'en');
  const clauses = sentence ? clausesOf(sentence) : [];
  expect(clauses.map(({ text }) => text.trim())).toEqual([
    'it helps some people',
    'it is no cure',
    'nobody knows why .',
  ]);
  const written = clauses.map(({ span, text }) => {
    const { start, end } = span(0, text.length);
    return SOURCE.slice(start, end);
  });
  expect(written).toEqual(['It helps some people', 'it is no cure', 'nobody knows why.']);
});
