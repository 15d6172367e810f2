import { expect, test } from 'vitest';
import { reviewCurrent } from './review-current';
import { reviewSigned } from './review-signed';

const signature = {
  ...{ who: 'Ana Example', whoId: 7, credentials: 'MD', editorId: 8 },
  ...{ at: '2026-11-24T12:00:00.000Z', due: '2027-11-24' },
};
const page = { type: 'condition', isDemonstration: false, isPublished: true, signature };
const unsigned = { ...page, signature: undefined };
const anyone = { months: 12, mustDiffer: false };
const another = { months: 12, mustDiffer: true };

test('words that a clinician signed may go public, and others may not', () => {
  expect(reviewSigned(page, anyone)).toEqual([]);
  expect(reviewSigned(unsigned, anyone)[0]).toMatchObject({ path: [], message: expect.stringContaining('not signed') });
});

test('a demonstration goes public unsigned', () => {
  expect(reviewSigned({ ...unsigned, isDemonstration: true }, another)).toEqual([]);
});

test.each(['contraindication', 'side-effect', 'safety-notice'])(
  'a new %s goes public unsigned, and a changed one does not',
  (type) => {
    expect(reviewSigned({ ...unsigned, type, isPublished: false }, anyone)).toEqual([]);
    expect(reviewSigned({ ...unsigned, type }, anyone)).toHaveLength(1);
  },
);

test('a new study waits for its signature', () => {
  expect(reviewSigned({ ...unsigned, type: 'study', isPublished: false }, anyone)).toHaveLength(1);
});

test('where the clinic asks for it, nobody signs their own words', () => {
  const own = { ...page, signature: { ...signature, editorId: 7 } };
  expect(reviewSigned(own, anyone)).toEqual([]);
  expect(reviewSigned(own, another)[0]?.message).toContain('also wrote them');
  expect(reviewSigned(page, another)).toEqual([]);
});

test('a review is current until the end of the day it is due', () => {
  expect(reviewCurrent(page, '2027-11-24')).toEqual([]);
  expect(reviewCurrent(page, '2027-11-25')[0]?.message).toContain('due on Wednesday, November 24, 2027');
  expect(reviewCurrent(unsigned, '2027-11-25')).toEqual([]);
});
