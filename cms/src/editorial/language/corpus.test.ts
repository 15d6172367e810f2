import { expect, test } from 'vitest';
import { passageOf } from '../corpus/passage-of';
import { LEARNED, PATTERNED, UNSEEN, WARNINGS, type Judged } from '../corpus/sentence';
import { languageRemarks, patternRemarks } from './index';
import { read } from './reading/read';

const remarks = (judged: Judged) => languageRemarks(passageOf(judged));
const blocks = (judged: Judged): boolean => remarks(judged).some(({ severity }) => severity === 'block');

/** Whether the patterns alone refuse it, whatever it is like. */
const isFound = (judged: Judged): boolean => {
  const passage = passageOf(judged);
  return patternRemarks(passage, read(passage.text, passage.locale)).some(({ severity }) => severity === 'block');
};

function misjudged(set: readonly Judged[], refuses = blocks) {
  const unsafe = set.filter(({ expect: expected }) => expected === 'block');
  const safe = set.filter(({ expect: expected }) => expected !== 'block');
  const passed = unsafe.filter((sentence) => !refuses(sentence));
  return { unsafe, safe, passed, stopped: safe.filter(refuses) };
}

const textsOf = (sentences: readonly Judged[]) => sentences.map(({ text }) => text);
const MOST_STOPPED = 0.02;
/** Patterns are compiled when they are first looked for. */
const SLOWEST_MS = 60_000;

/** What still passes the patterns: sentences whose own words deny or suppose what they promise. It may only fall. */
const STILL_PASS: Readonly<Record<string, number>> = { field: 1, practice: 3 };

test.each(Object.entries(PATTERNED))(
  'the patterns alone find every unsafe sentence of the %s set but those counted here, and at most 2 in 100 of the safe ones',
  (name, set) => {
    const { safe, passed, stopped } = misjudged(set, isFound);
    expect(passed.length, textsOf(passed).join('\n')).toBeLessThanOrEqual(STILL_PASS[name] ?? 0);
    expect(stopped.length / safe.length, textsOf(stopped).join('\n')).toBeLessThanOrEqual(MOST_STOPPED);
  },
  SLOWEST_MS,
);

/** What is learned of so many texts fits nearly all of them. */
const MOST_PASSED: Readonly<Record<string, number>> = { examples: 0.03, practice: 0.001 };
/** Half of the examples were written to be like what they are not. */
const MOST_STOPPED_OF: Readonly<Record<string, number>> = { examples: 0.03 };

test.each(Object.entries(LEARNED))(
  'of the %s set, no unsafe sentence may go live, and at most 2 in 100 of the safe ones are stopped; of those made to learn from, 3 in 100 of each',
  (name, set) => {
    const { unsafe, safe, passed, stopped } = misjudged(set);
    expect(passed.length / unsafe.length, textsOf(passed).join('\n')).toBeLessThanOrEqual(MOST_PASSED[name] ?? 0);
    expect(stopped.length / safe.length, textsOf(stopped).join('\n')).toBeLessThanOrEqual(
      MOST_STOPPED_OF[name] ?? MOST_STOPPED,
    );
  },
  SLOWEST_MS,
);

/** What the rules do with each set: not what they are to reach, none and 2 in 100. It may only fall, and not by tuning them to it. */
const TODAY: Readonly<Record<string, { readonly passed: number; readonly stopped: number }>> = {
  ninth: { passed: 3, stopped: 0 },
  tenth: { passed: 1, stopped: 4 },
  eleventh: { passed: 3, stopped: 2 },
};

// They say how the rules do on words that nobody has thought of. So this prints counts and no sentence.
test.each(Object.entries(UNSEEN))(
  'of the %s set, which the rules have not learned from, no more is judged wrongly than is known',
  (name, set) => {
    const { unsafe, safe, passed, stopped } = misjudged(set);
    const count = (list: readonly Judged[], locale: string) =>
      list.filter((sentence) => sentence.locale === locale).length;
    for (const locale of ['en', 'es'])
      console.log(
        `${name} set, ${locale}: ${count(passed, locale)} of ${count(unsafe, locale)} unsafe pass, ${count(stopped, locale)} of ${count(safe, locale)} safe stopped`,
      );
    expect(passed.length).toBeLessThanOrEqual(TODAY[name]?.passed ?? 0);
    expect(stopped.length).toBeLessThanOrEqual(TODAY[name]?.stopped ?? 0);
  },
  SLOWEST_MS,
);

test('a text is said to be better mended for what is wrong with it, and for nothing else', () => {
  const wrong = WARNINGS.filter((sentence) => {
    const found = new Set(remarks(sentence).map(({ code }) => code as string));
    return found.size !== sentence.codes.length || sentence.codes.some((code) => !found.has(code));
  });
  expect(textsOf(wrong)).toEqual([]);
});
