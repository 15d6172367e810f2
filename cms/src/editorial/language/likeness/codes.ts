/** The rules that texts are compared for. */
export const LIKENESS_CODES = ['no-absolutes', 'off-label-said', 'small-study'] as const;

export type LikenessCode = (typeof LIKENESS_CODES)[number];

/** Weights are kept as whole numbers of this. */
export const UNIT = 0.01;

/** The name of the weight that every text has. */
export const BIAS = '=';
