import { BIAS, LIKENESS_CODES, UNIT } from './codes';
import learned from './weights.json';

/** What each feature of a language says for each of the codes, in their order. */
export interface Weights {
  readonly byFeature: ReadonlyMap<string, readonly number[]>;
  /** What every text begins with. */
  readonly bias: readonly number[];
}

/**
 * Reads the lines of the file: `cured -3 0 12` is a feature and what it says for each code, in hundredths.
 *
 * @param lines of one language; the feature `=` is the bias
 * @throws Error when a line is no such line, or the bias is not there
 */
export function weightsOf(lines: readonly string[]): Weights {
  const byFeature = new Map(
    lines.map((line) => {
      const parts = line.split(' ');
      const numbers = parts.splice(-LIKENESS_CODES.length).map((number) => Number.parseInt(number, 10) * UNIT);
      if (parts.length === 0 || numbers.some(Number.isNaN))
        throw new Error(
          `weights.json: “${line}” is no feature with ${LIKENESS_CODES.length} numbers. Run: pnpm codegen`,
        );
      return [parts.join(' '), numbers] as const;
    }),
  );
  const bias = byFeature.get(BIAS);
  if (!bias) throw new Error('weights.json has no bias. Run: pnpm codegen');
  return { byFeature, bias };
}

/** By language, as `pnpm codegen` learned them from the judged texts of the corpus. */
export const WEIGHTS = { en: weightsOf(learned.en), es: weightsOf(learned.es) };
