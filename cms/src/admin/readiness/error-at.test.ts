import { expect, test } from 'vitest';
import { errorAt } from './error-at';

const at = (place: number, value: unknown) => {
  const list: unknown[] = [];
  list[place] = value;
  return list;
};

test.each([
  [['summary'], { summary: 'Say it.' }],
  [['frequency', 'study'], { frequency: { study: 'Say it.' } }],
  [['sections', '2'], { sections: at(2, 'Say it.') }],
  [['sections', '2', 'statistics', '1', 'study'], { sections: at(2, { statistics: at(1, { study: 'Say it.' }) }) }],
])('a message stands at %j and nowhere else', (path, errors) => {
  expect(errorAt(path, 'Say it.')).toStrictEqual(errors);
});

test('only the part that is meant is there: the form opens the first one', () => {
  const { findings } = errorAt(['findings', '3', 'limits'], 'Say it.');
  expect(Object.keys(findings as object)).toEqual(['3']);
});
