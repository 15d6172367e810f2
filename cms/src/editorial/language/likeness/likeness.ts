import type { Passage } from '../passage';
import type { Sentence } from '../reading/sentences';
import { LIKENESS_CODES, type LikenessCode } from './codes';
import { featuresOf, placesOf } from './features';
import { pairsOf } from './pairs';
import { scoreOf } from './score';
import { WEIGHTS } from './weights';

/** By code: above 0 a text is more like those that are refused, below 0 more like those that pass; most of what was learned from is beyond 1 or -1. */
export type Likeness = Readonly<Record<LikenessCode, number>>;

/**
 * Compares a text with those of the corpus, whose verdicts are known: with what was learned from them, see `learn.ts`.
 *
 * @param passage where it stands
 * @param sentences the text, or a part of it, as read
 */
export function likenessOf(passage: Passage, sentences: readonly Sentence[]): Likeness {
  const { byFeature, bias } = WEIGHTS[passage.locale];
  const features = featuresOf(sentences, placesOf(passage));
  const weights = features.map((name) => byFeature.get(name));
  const scores = LIKENESS_CODES.map((code, index) => {
    const ofCode = weights.map((weight) => weight?.[index] ?? 0);
    return [code, scoreOf(ofCode, features.length, bias[index] ?? 0)] as const;
  });
  return Object.fromEntries(scores) as Likeness;
}

/** A part of a text that is read together, and how like the refused texts it is. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly likeness: Likeness;
}

/**
 * Reads a text as it is compared: whole, or in pairs of sentences.
 *
 * @param passage the text and where it stands
 * @param sentences the text, as read
 */
export const readingsOf = (passage: Passage, sentences: readonly Sentence[]): Reading[] =>
  pairsOf(sentences).map((pair) => ({ sentences: pair, likeness: likenessOf(passage, pair) }));
