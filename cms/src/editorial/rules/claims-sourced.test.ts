import { expect, test } from 'vitest';
import { claimsSourced } from './claims-sourced';
import { part, snapshot, TODAY, unpublished, used } from './testing';

const retracted = used('study', { retracted: true }, 'A withdrawn trial');
const figures = (statistic: object) =>
  snapshot('condition', {
    sections: [part('section.statistics', { statistics: [part('part.statistic', { value: '1 in 4', ...statistic })] })],
  });
const science = (...studies: unknown[]) => ({ findings: [part('part.finding', { text: 'Less pain', studies })] });
const flaws = (of: Parameters<typeof claimsSourced>[0]) => claimsSourced(of, TODAY);

test.each([{ study: used('study') }, { source: used('source') }])(
  'a figure with a published source passes: %o',
  (cited) => {
    expect(flaws(figures(cited))).toEqual([]);
  },
);

test('a figure without a source is told to have one', () => {
  expect(flaws(figures({ study: null, source: null }))).toEqual([
    {
      path: ['sections', '0', 'statistics', '0', 'study'],
      message: 'This figure has no source. Choose a study or a source, then publish.',
    },
  ]);
});

test('a study that was retracted, or is not published, is no source', () => {
  expect(flaws(figures({ study: retracted }))[0]?.message).toMatch('was retracted');
  expect(flaws(figures({ study: unpublished('study') }))[0]?.message).toMatch('is not published');
  expect(flaws(snapshot('treatment-science', science(retracted, used('study'))))).toEqual([]);
});

test('a finding needs a study', () => {
  expect(flaws(snapshot('treatment-science', science()))).toEqual([
    { path: ['findings', '0', 'studies'], message: 'This finding has no source. Choose a study, then publish.' },
  ]);
});

test('how often a side effect happens needs a source only where it was counted', () => {
  const effect = (frequency: object) =>
    snapshot('side-effect', { frequency: part('part.frequency', { ...frequency }) });
  expect(flaws(effect({ affected: null, study: null }))).toEqual([]);
  expect(flaws(effect({ affected: 0, outOf: 91, study: null }))[0]?.path).toEqual(['frequency', 'study']);
});

test('a page whose science lost its study is told which document to mend, at the field that names it', () => {
  const shown = used('treatment-science', science(retracted), 'IV ketamine for migraine');
  const [flaw] = flaws(
    snapshot('condition', { sections: [part('section.prose'), part('section.science', { science: shown })] }),
  );
  expect(flaw?.path).toEqual(['sections', '1', 'science']);
  expect(flaw?.message).toMatch(
    /^In "IV ketamine for migraine" \(treatment-science\), mend this first: The study behind/,
  );
});
