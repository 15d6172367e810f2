import { expect, test } from 'vitest';
import { SECOND_SENTENCES, SENTENCES, type Sentence } from '../corpus/sentence';
import type { StudyDesign } from './passage';
import { languageRemarks } from './index';

const blocks = ({ text, locale, approval, design }: Sentence): boolean =>
  languageRemarks({
    ...{ text, locale, scope: 'clinical' },
    ...(approval ? { approval: approval.replace('-', '_') as 'off_label' } : {}),
    ...(design ? { designs: [design.toLowerCase().replaceAll(/[ -]/g, '_') as StudyDesign] } : {}),
  }).some(({ severity }) => severity === 'block');

test('no unsafe sentence of the corpus may go live', () => {
  const passed = SENTENCES.filter((sentence) => sentence.expect === 'block' && !blocks(sentence));
  expect(passed.map(({ text }) => text)).toEqual([]);
});

test('of the safe sentences at most 2 in 100 are stopped', () => {
  const safe = SENTENCES.filter((sentence) => sentence.expect !== 'block');
  const stopped = safe.filter(blocks).map(({ text }) => text);
  expect(stopped.length / safe.length, stopped.join('\n')).toBeLessThanOrEqual(0.02);
});

// Not yet what the rules are to reach, none and 2 in 100: what they reached when they first met these sentences. It may only fall.
test('of a second set, which the rules were not tuned to, no more is judged wrongly than at first', () => {
  const unsafe = SECOND_SENTENCES.filter(({ expect: expected }) => expected === 'block');
  const safe = SECOND_SENTENCES.filter(({ expect: expected }) => expected !== 'block');
  const [passed, stopped] = [unsafe.filter((sentence) => !blocks(sentence)), safe.filter(blocks)];
  console.log(
    `second set: ${passed.length} of ${unsafe.length} unsafe pass, ${stopped.length} of ${safe.length} safe stopped`,
  );
  expect(passed.length).toBeLessThanOrEqual(51);
  expect(stopped.length).toBeLessThanOrEqual(8);
});
