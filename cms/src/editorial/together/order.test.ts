import { describe, expect, test } from 'vitest';
import { publishOrder, type Step } from './order';

type State = 'new' | 'live' | 'changed';

/** Drafts by their keys: `{ page: ['new', 'treatment'] }` is a page that was never published and uses a treatment. */
function steps(drafts: Record<string, [State, ...string[]]>): Map<string, Step> {
  return new Map(
    Object.entries(drafts).map(([key, [state, ...uses]]) => [
      key,
      { key, isLive: state !== 'new', isModified: state === 'changed', uses },
    ]),
  );
}

describe('what is published together', () => {
  test('is the page alone where all it uses is public', () => {
    expect(publishOrder('page', [], steps({ page: ['new', 'study'], study: ['live'] }))).toEqual(['page']);
  });

  test('is nothing where the page is public as it stands', () => {
    expect(publishOrder('page', [], steps({ page: ['live', 'study'], study: ['live'] }))).toEqual([]);
  });

  test('is all that is not public, through other documents, and what is used stands before what uses it', () => {
    const drafts = steps({
      page: ['changed', 'notice', 'treatment'],
      treatment: ['new', 'risk', 'effect'],
      effect: ['new', 'study'],
      risk: ['new', 'study'],
      study: ['new'],
      notice: ['live'],
    });
    expect(publishOrder('page', [], drafts)).toEqual(['study', 'risk', 'effect', 'treatment', 'page']);
  });

  test('leaves out what only a public, unchanged document would use: it is public without it', () => {
    const drafts = steps({ page: ['new', 'treatment'], treatment: ['changed', 'risk'], risk: ['new'] });
    expect(publishOrder('page', [], drafts)).toEqual(['page']);
  });

  test('takes changed documents that were chosen, with all that their changes need', () => {
    const drafts = steps({ page: ['new', 'treatment'], treatment: ['changed', 'risk'], risk: ['new'] });
    expect(publishOrder('page', ['treatment'], drafts)).toEqual(['risk', 'treatment', 'page']);
    expect(publishOrder('page', ['treatment'], steps({ page: ['live', 'treatment'], treatment: ['changed'] }))).toEqual(
      ['treatment'],
    );
  });

  test('takes no choice that has no unpublished change, or that the page does not use', () => {
    const drafts = steps({ page: ['new', 'study'], study: ['live'], other: ['changed'] });
    expect(publishOrder('page', ['study', 'other', 'unknown'], drafts)).toEqual(['page']);
  });

  test('comes to an end where documents use each other', () => {
    const drafts = steps({ page: ['new', 'one'], one: ['new', 'two'], two: ['new', 'one', 'two'] });
    expect(publishOrder('page', [], drafts)).toEqual(['two', 'one', 'page']);
  });
});
