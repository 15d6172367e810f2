import { expect, test } from 'vitest';
import {
  FOURTH_SENTENCES,
  PRACTICE,
  SECOND_SENTENCES,
  SENTENCES,
  THIRD_SENTENCES,
  type Judged,
} from '../corpus/sentence';
import type { StudyDesign } from './passage';
import { languageRemarks } from './index';

const blocks = ({ text, locale, approval, design }: Judged): boolean =>
  languageRemarks({
    ...{ text, locale, scope: 'clinical' },
    ...(approval ? { approval: approval.replace('-', '_') as 'off_label' } : {}),
    ...(design ? { designs: [design.toLowerCase().replaceAll(/[ -]/g, '_') as StudyDesign] } : {}),
  }).some(({ severity }) => severity === 'block');

function misjudged(set: readonly Judged[]) {
  const unsafe = set.filter(({ expect: expected }) => expected === 'block');
  const safe = set.filter(({ expect: expected }) => expected !== 'block');
  const passed = unsafe.filter((sentence) => !blocks(sentence));
  return { unsafe, safe, passed, stopped: safe.filter(blocks) };
}

const textsOf = (sentences: readonly Judged[]) => sentences.map(({ text }) => text);

// The rules have learned from all of these. When they first met the second set, 51 of 120 unsafe passed and 8 of 120 safe were stopped; of
// the third, 9 of 80 and 7 of 80.
test.each([
  ['first', SENTENCES],
  ['second', SECOND_SENTENCES],
  ['third', THIRD_SENTENCES],
  ['practice', PRACTICE],
])(
  'of the %s set, no unsafe sentence may go live, and at most 2 in 100 of the safe ones are stopped',
  (_, set) => {
    const { safe, passed, stopped } = misjudged(set);
    expect(textsOf(passed)).toEqual([]);
    expect(stopped.length / safe.length, textsOf(stopped).join('\n')).toBeLessThanOrEqual(0.02);
  },
  30_000,
);

// Not what the rules are to reach, none and 2 in 100, but what they did when they first met these sentences. It may only fall, and not by
// tuning them to these: it says how they do on words that nobody has thought of. So it prints counts and no sentence.
test('of the fourth set, which the rules have not learned from, no more is judged wrongly than at first', () => {
  const { unsafe, safe, passed, stopped } = misjudged(FOURTH_SENTENCES);
  const count = (list: readonly Judged[], locale: string) =>
    list.filter((sentence) => sentence.locale === locale).length;
  for (const locale of ['en', 'es'])
    console.log(
      `fourth set, ${locale}: ${count(passed, locale)} of ${count(unsafe, locale)} unsafe pass, ${count(stopped, locale)} of ${count(safe, locale)} safe stopped`,
    );
  expect(passed.length).toBeLessThanOrEqual(5);
  expect(stopped.length).toBeLessThanOrEqual(12);
});
