import { isUncompared, type Passage } from '../passage';
import type { Sentence } from '../reading/sentences';

/** Something that a text is made of, and the number of the sentence where it stands first. */
export interface Feature {
  readonly name: string;
  readonly sentence: number;
}

/** The first letters of a word stand for all its forms. */
const STEM = 5;
/** How many words a denial reaches. */
const REACH = 4;
const DENIALS = new Set(
  'not no never nobody none nothing neither nor without rarely hardly zero nunca jamas nadie nada ningun ninguna tampoco ni sin cero'.split(
    ' ',
  ),
);

/** Where a text stands, as far as its words mean something else there. */
export function placesOf(passage: Pick<Passage, 'approval' | 'designs'>): string[] {
  const { approval, designs = [] } = passage;
  const design = isUncompared(passage) ? '@uncompared' : '@compared';
  return [...(approval ? [`@${approval}`] : []), ...(designs.length > 0 ? [design] : [])];
}

/**
 * Takes a text apart for a comparison with other texts: the beginnings of its words, alone, in pairs, behind a denial, and together with where it
 * stands; each once.
 *
 * @param sentences the text, as read
 * @param places where it stands, see `placesOf`
 */
export function featuresOf(sentences: readonly Sentence[], places: readonly string[]): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, sentence: number) => {
    if (!features.has(name)) features.set(name, { name, sentence });
  };
  for (const place of places) add(place, 0);
  sentences.forEach(({ text, isQuestion, isQuoted }, sentence) => {
    const words = text.trim().split(' ');
    let previous = isQuoted ? '“' : '^';
    let denied = 0;
    for (const word of words) {
      const stem = /^\d/.test(word) && word !== '100' ? '0' : word.slice(0, STEM);
      add(stem, sentence);
      add(`${previous} ${stem}`, sentence);
      if (denied > 0) add(`not+${stem}`, sentence);
      for (const place of places) add(`${place}+${stem}`, sentence);
      denied = DENIALS.has(word) ? REACH : denied - 1;
      previous = stem;
    }
    add(`${previous} ${isQuestion ? '?$' : '$'}`, sentence);
  });
  return [...features.values()];
}
