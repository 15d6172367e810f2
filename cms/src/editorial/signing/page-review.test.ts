import { expect, test } from 'vitest';
import { firstDue } from './page-review';

test('a page is to be read again as soon as one of the facts that it shows is', () => {
  expect(firstDue([{ due: '2027-11-24' }, { due: '2027-03-01' }, { due: '2028-01-01' }])).toBe('2027-03-01');
  expect(firstDue([{ due: '2027-11-24' }])).toBe('2027-11-24');
});
