import { expect, test } from 'vitest';
import { part, snapshot, TODAY, unpublished, used } from './testing';
import { usesPublished } from './uses-published';

test('what is used and published passes', () => {
  expect(usesPublished(snapshot('treatment', { contraindications: [used('contraindication')] }), TODAY)).toEqual([]);
});

test('a draft that a list names is told of at the list, and one in a section at its own field', () => {
  const fields = {
    contraindications: [used('contraindication'), unpublished('contraindication', 'Pregnancy')],
    sections: [part('section.action', { callsToAction: [unpublished('call-to-action', 'Call Now')] })],
  };
  expect(usesPublished(snapshot('treatment', fields), TODAY)).toEqual([
    {
      path: ['contraindications'],
      message: '"Pregnancy" (contraindication) is not published in English. Publish it first, or take it out here.',
      words: ['Pregnancy'],
    },
    {
      path: ['sections', '0', 'callsToAction'],
      message: '"Call Now" (call-to-action) is not published in English. Publish it first, or take it out here.',
      words: ['Call Now'],
    },
  ]);
});

test('what a used document uses in turn is that document’s own matter', () => {
  const treatment = used('treatment', { contraindications: [unpublished('contraindication')] });
  expect(usesPublished(snapshot('condition', { sections: [part('section.treatment', { treatment })] }), TODAY)).toEqual(
    [],
  );
});

test('a Spanish page is told that the Spanish text is missing', () => {
  const page = { ...snapshot('condition', { safetyNotice: unpublished('safety-notice') }), locale: 'es' };
  expect(usesPublished(page, TODAY)[0]?.message).toMatch('is not published in Spanish.');
});
