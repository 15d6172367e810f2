import { expect, test } from 'vitest';
import { isToBeRead, sentencesOf } from './sentences';
import type { ReviewStatus } from './types';

// Noon where the test runs: the day is told as it was there.
const by = { who: 'Ruth Example', at: new Date(2026, 10, 24, 12).toISOString() };
const returned = { ...by, comment: 'Name the drug.' };
const UNSIGNED: ReviewStatus = { state: 'unsigned', maySign: false };
const SIGNED: ReviewStatus = { ...UNSIGNED, ...by, state: 'signed', due: '2027-11-24', isOverdue: false, behind: [] };
const ASKED = 'Ruth Example returned these words on November 24, 2026: “Name the drug.”';
const ASKED_BEFORE =
  'Ruth Example returned earlier words on November 24, 2026: “Name the drug.” The words have changed since.';

test.each<[string, ReviewStatus, boolean, string[]]>([
  [
    'of new words, that they wait',
    UNSIGNED,
    false,
    ['Nobody has signed these words.', 'They wait for a medical reviewer.'],
  ],
  [
    'to save, where there is something to save',
    UNSIGNED,
    true,
    ['Nobody has signed these words.', 'Save, and your new words wait for a medical reviewer.'],
  ],
  ['nothing to wait for, who may sign', { ...UNSIGNED, maySign: true }, false, ['Nobody has signed these words.']],
  [
    'why it was returned, and what to do',
    { ...UNSIGNED, state: 'returned', returned },
    false,
    [ASKED, 'Change what is asked for, and save: then they wait for a medical reviewer again.'],
  ],
  [
    'why it was returned, after the words changed',
    { ...UNSIGNED, ...by, state: 'changed', returned },
    false,
    ['Changed since Ruth Example signed it on November 24, 2026.', ASKED_BEFORE, 'They wait for a medical reviewer.'],
  ],
  [
    'who signed it',
    SIGNED,
    false,
    ['Ruth Example signed these words on November 24, 2026. They are to be read again by November 24, 2027.'],
  ],
  [
    'that it is to be read again by now',
    { ...SIGNED, isOverdue: true },
    false,
    [
      'Ruth Example signed these words on November 24, 2026. They were to be read again by November 24, 2027.',
      'They wait for a medical reviewer.',
    ],
  ],
  [
    'that another language was changed since',
    { ...SIGNED, behind: ['es'], maySign: true },
    false,
    [
      'Ruth Example signed these words on November 24, 2026. They are to be read again by November 24, 2027.',
      'The Spanish words were changed since: mend these, or have them signed again if they are still right.',
    ],
  ],
  [
    'that only medical words end a return',
    { ...UNSIGNED, state: 'returned', returned },
    true,
    [ASKED, 'Save: if you changed medical words, they wait for a medical reviewer again.'],
  ],
])('an editor is told %s', (_what, status, isModified, sentences) => {
  expect(sentencesOf(status, isModified)).toEqual(sentences);
});

test.each<[ReviewStatus, boolean]>([
  [UNSIGNED, true],
  [SIGNED, false],
  [{ ...SIGNED, isOverdue: true }, true],
  [{ ...SIGNED, behind: ['es'] }, true],
])('a reviewer has a way to what waits to be read', (status, isWaiting) => {
  expect(isToBeRead(status)).toBe(isWaiting);
});
