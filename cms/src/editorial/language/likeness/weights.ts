import learned from './weights.json';

/** The rules that texts are compared for. */
export const LIKENESS_CODES = ['no-absolutes', 'off-label-said', 'small-study'] as const;

export type LikenessCode = (typeof LIKENESS_CODES)[number];

/** What each feature of a language says for each of the codes, in their order. */
export interface Weights {
  readonly byFeature: ReadonlyMap<string, readonly number[]>;
  /** What every text begins with. */
  readonly bias: readonly number[];
}

/** The file holds whole numbers. */
export const UNIT = 0.01;
export const BIAS = '=';

/**
 * Reads the lines of the file: `cured -3 0 12` is a feature and what it says for each code, in hundredths.
 *
 * @param lines of one language; the feature `=` is the bias
 */
export function weightsOf(lines: readonly string[]): Weights {
  const byFeature = new Map(
    lines.map((line) => {
      const parts = line.split(' ');
      const numbers = parts.splice(-LIKENESS_CODES.length).map((number) => Number(number) * UNIT);
      return [parts.join(' '), numbers] as const;
    }),
  );
  return { byFeature, bias: byFeature.get(BIAS) ?? LIKENESS_CODES.map(() => 0) };
}

/** By language, as `pnpm codegen` learned them from the judged sentences of the corpus. */
export const WEIGHTS = { en: weightsOf(learned.en), es: weightsOf(learned.es) };
