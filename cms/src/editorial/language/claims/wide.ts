import type { ClaimWords, Idea } from './claim-words';

/** Ways of saying something, by what is claimed. */
export type ByIdea = Partial<Record<Idea, readonly string[]>>;

/**
 * Makes claims of wide frames: words that together promise, wherever in a clause they stand.
 *
 * @param claims the frames
 * @param soft those that pass where the sentence hedges
 * @param otherSenses what the same words mean besides
 */
export const wideClaims = (claims: ByIdea, soft: ByIdea, otherSenses: ByIdea): readonly ClaimWords[] =>
  (Object.keys({ ...claims, ...soft }) as Idea[]).map((idea) => ({
    idea,
    claims: claims[idea] ?? [],
    soft: soft[idea] ?? [],
    otherSenses: otherSenses[idea] ?? [],
  }));
