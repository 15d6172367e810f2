import { expect, test } from 'vitest';
import type { Readiness } from '../../editorial/readiness/api';
import { signatureNext, standingOf, whoMaySign } from './sentences';

const LINE = { code: 'required-field', path: ['name'], message: 'Write it.', words: [], where: 'Name' } as const;
const READY: Readiness = {
  ...{ hash: '', mustMend: [], passed: [], overridden: [], betterToMend: [] },
  ...{ reviewers: ['Ann Example'], maySign: false, isDemonstration: false, isLive: false, behind: [] },
};
const WRONG: Readiness = { ...READY, mustMend: [{ ...LINE, isOverridable: false }] };

const NEW: Readiness = { ...READY, review: 'unsigned', missingSignature: 'Sign it.' };
const SHOWN: Readiness = { ...READY, review: 'unsigned', isDemonstration: true };
const SIGNED: Readiness = { ...READY, review: 'signed' };

test.each([
  [READY, false, 'good', 'Ready: it may be published.'],
  [{ ...READY, review: 'signed' }, false, 'good', 'Ready: it may be published.'],
  [NEW, false, 'good', 'Ready to be signed.'],
  [{ ...NEW, review: 'returned' }, false, 'open', 'Returned by a medical reviewer. Change it first.'],
  [
    { ...SHOWN, review: 'returned' },
    false,
    'open',
    'Returned by a medical reviewer. It may be published all the same, unsigned.',
  ],
  [{ ...READY, review: 'unsigned' }, false, 'good', 'Ready: it may be published unsigned.'],
  [SHOWN, false, 'good', 'Ready: it may be published unsigned, as a demonstration.'],
  [READY, true, 'good', 'It is live as it stands.'],
  [SIGNED, true, 'good', 'It is live as it stands, and signed.'],
  [
    { ...SIGNED, overdue: '2026-11-24' },
    true,
    'open',
    'Live and signed, but it was to be read again by November 24, 2026.',
  ],
  [{ ...SIGNED, behind: ['es'] }, true, 'open', 'Live and signed, but the Spanish words were changed since.'],
  [SHOWN, true, 'open', 'Live, unsigned, as a demonstration.'],
  [NEW, true, 'open', 'Live, unsigned.'],
  [{ ...NEW, review: 'returned' }, true, 'open', 'Live, and returned by a medical reviewer.'],
  [{ ...SHOWN, review: 'returned' }, true, 'open', 'Live, as a demonstration, and returned by a medical reviewer.'],
  [{ ...READY, notShown: 'No page shows it.' }, true, 'open', 'No page shows it.'],
  [WRONG, false, 'bad', '1 thing must be mended first.'],
  [{ ...NEW, mustMend: WRONG.mustMend }, false, 'bad', '1 thing must be mended first.'],
  [WRONG, true, 'bad', 'It is live. 1 thing must be mended before it is published again.'],
] as const)('an editor is told how a draft stands', (readiness, isLive, tone, headline) => {
  expect(standingOf({ ...readiness, isLive })).toEqual({ tone, headline });
});

test.each([
  [SHOWN, false, undefined],
  [NEW, false, 'Once a medical reviewer has signed it, publish it. Who may sign: Ann Example.'],
  [NEW, true, 'A medical reviewer is to sign it. Who may sign: Ann Example.'],
  [{ ...NEW, mustMend: WRONG.mustMend }, false, 'Then a medical reviewer signs it. Who may sign: Ann Example.'],
  [{ ...NEW, review: 'signed' }, false, 'Sign it. Who may sign: Ann Example.'],
] as const)('an editor is told what a missing signature asks for', (readiness, isLive, sentence) => {
  expect(signatureNext({ ...readiness, isLive })).toBe(sentence);
});

test('who may sign is named, or how somebody may', () => {
  expect(whoMaySign(['Ann Example', 'Ruth Example'])).toBe('Ann Example or Ruth Example.');
  expect(whoMaySign([])).toContain('under Settings, Users');
});
