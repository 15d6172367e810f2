import type { Passage } from '../passage';
import type { Sentence } from '../reading/sentences';
import { featuresOf, placesOf, type Feature } from './features';
import { pairsOf, TOGETHER } from './pairs';
import { LIKENESS_CODES, WEIGHTS, type LikenessCode } from './weights';

/** How like the texts that a rule refuses a text is. */
export interface Likeness {
  readonly code: LikenessCode;
  /** Above 0 it is more like those that are refused, below 0 more like those that pass; most of what was learned from is beyond 1 or -1. */
  readonly score: number;
  /** The same of the worst that can be read in it: of a long text each sentence by itself too. */
  readonly worst: number;
  /** The sentence that says most for it, as it stands. */
  readonly sentence: string;
}

interface Reading {
  readonly sentences: readonly Sentence[];
  readonly features: readonly Feature[];
}

/** The sentence whose features weigh most. */
function heaviest(source: string, { sentences, features }: Reading, weightOf: (name: string) => number): string {
  const sums = sentences.map(() => 0);
  for (const { name, sentence } of features) sums[sentence] = (sums[sentence] ?? 0) + weightOf(name);
  const { span, text } = sentences[sums.indexOf(Math.max(...sums))] as Sentence;
  const { start, end } = span(0, text.length);
  return source.slice(start, end);
}

/**
 * Compares a text with those of the corpus, whose verdicts are known: with what was learned from them, see `learn.ts`.
 *
 * @param passage the text and where it stands
 * @param sentences the text, as read; at least one
 * @returns one for each code
 */
export function likenessOf({ text, locale, ...place }: Passage, sentences: readonly Sentence[]): Likeness[] {
  const { byFeature, bias } = WEIGHTS[locale];
  const places = placesOf(place);
  const takenApart = (read: readonly Sentence[]): Reading => ({ sentences: read, features: featuresOf(read, places) });
  const readings = pairsOf(sentences).map(takenApart);
  const apart = sentences.length > TOGETHER ? sentences.map((sentence) => takenApart([sentence])) : [];
  return LIKENESS_CODES.map((code, index) => {
    const weightOf = (name: string) => byFeature.get(name)?.[index] ?? 0;
    const scoreOf = ({ features }: Reading) =>
      features.reduce((sum, { name }) => sum + weightOf(name), 0) / Math.sqrt(features.length) + (bias[index] ?? 0);
    const scores = readings.map(scoreOf);
    const score = Math.max(...scores);
    const worst = Math.max(score, ...apart.map(scoreOf));
    return { code, score, worst, sentence: heaviest(text, readings[scores.indexOf(score)] as Reading, weightOf) };
  });
}
