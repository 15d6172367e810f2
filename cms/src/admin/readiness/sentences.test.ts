import { expect, test } from 'vitest';
import type { Readiness } from '../../editorial/readiness/api';
import { standingOf, whoMaySign } from './sentences';

const LINE = { code: 'required-field', path: ['name'], message: 'Write it.', words: [], where: 'Name' } as const;
const READY: Readiness = {
  ...{ hash: '', mustMend: [], passed: [], overridden: [], betterToMend: [] },
  ...{ reviewers: [], maySign: false },
};
const WRONG: Readiness = { ...READY, mustMend: [{ ...LINE, isOverridable: false }] };

test.each([
  [READY, false, 'good', 'Ready: it may be published.'],
  [{ ...READY, missingSignature: 'Sign it.' }, false, 'good', 'Ready to be signed.'],
  [READY, true, 'good', 'It is live as it stands.'],
  [WRONG, false, 'bad', '1 thing must be mended first.'],
  [{ ...WRONG, missingSignature: 'Sign it.' }, false, 'bad', '1 thing must be mended first.'],
  [WRONG, true, 'bad', 'It is live. 1 thing must be mended before it is published again.'],
] as const)('an editor is told how a draft stands', (readiness, isLive, tone, headline) => {
  expect(standingOf(readiness, isLive)).toEqual({ tone, headline });
});

test('who may sign is named, or how somebody may', () => {
  expect(whoMaySign(['Ann Example', 'Ruth Example'])).toBe('Ann Example or Ruth Example.');
  expect(whoMaySign([])).toContain('under Settings, Users');
});
