/** A full stop after one of these ends no sentence. */
const ABBREVIATED = /\b(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta|St|Ud|Uds|vs|approx|aprox|etc)\.(?=\s+\S)/gu;
/** As long as a full stop, and none. */
const NO_STOP = '\u2024';
const SENTENCE = /[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*[.!?]?/gu;

/** A sentence, and where it begins. */
export interface Written {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts a text into sentences as a reader counts them.
 *
 * @param text the text as written
 */
export function sentencesOf(text: string): Written[] {
  const unabbreviated = text.replace(ABBREVIATED, (word) => word.slice(0, -1) + NO_STOP);
  return [...unabbreviated.matchAll(SENTENCE)].map(({ 0: found, index }) => ({ text: found, start: index }));
}
