import { expect, test } from 'vitest';
import { sentencesOf } from './sentences';
import type { ReviewStatus } from './types';

const by = { who: 'Ruth Example', at: '2026-11-24T18:00:00.000Z' };
const returned = { ...by, comment: 'Name the drug.' };
const UNSIGNED: ReviewStatus = { state: 'unsigned', maySign: false };
const ASKED = 'Ruth Example returned these words on Nov 24, 2026: “Name the drug.”';
const ASKED_BEFORE =
  'Ruth Example returned earlier words on Nov 24, 2026: “Name the drug.” The words have changed since.';

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
    ['Changed since Ruth Example signed it on Nov 24, 2026.', ASKED_BEFORE, 'They wait for a medical reviewer.'],
  ],
  [
    'who signed it',
    { ...UNSIGNED, ...by, state: 'signed', due: '2027-11-24' },
    false,
    ['Ruth Example signed these words on Nov 24, 2026. They are to be read again by Nov 24, 2027.'],
  ],
])('an editor is told %s', (_what, status, isModified, sentences) => {
  expect(sentencesOf(status, isModified)).toEqual(sentences);
});
