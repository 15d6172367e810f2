import { isUncompared, type Passage } from '../passage';
import type { Sentence } from '../reading/sentences';

/** The first letters of a word stand for its longer forms. */
const STEM = 5;
/** How many words a denial reaches. */
const REACH = 4;
const DENIALS = new Set(
  'not no never nobody none nothing neither nor without rarely hardly zero nunca jamas nadie nada ningun ninguno ninguna tampoco ni sin cero'.split(
    ' ',
  ),
);

/** Where a text stands, as far as its words mean something else there. */
export function placesOf(passage: Pick<Passage, 'approval' | 'designs'>): string[] {
  const { approval, designs = [] } = passage;
  const design = isUncompared(passage) ? '@uncompared' : '@compared';
  return [...(approval ? [`@${approval}`] : []), ...(designs.length > 0 ? [design] : [])];
}

/** One number is as good as another, but for a hundred, which is often all. */
const stemOf = (word: string) => (/^\d/.test(word) && word !== '100' ? '0' : word.slice(0, STEM));

function featuresIn({ text, isQuestion, isQuoted }: Sentence, places: readonly string[]): string[] {
  const features: string[] = [];
  let previous = isQuoted ? '“' : '^';
  let denied = 0;
  for (const word of text.trim().split(' ')) {
    const stem = stemOf(word);
    features.push(stem, `${previous} ${stem}`, ...places.map((place) => `${place}+${stem}`));
    if (denied > 0) features.push(`not+${stem}`);
    denied = DENIALS.has(word) ? REACH : denied - 1;
    previous = stem;
  }
  return [...features, `${previous} ${isQuestion ? '?$' : '$'}`];
}

/**
 * Takes a text apart for a comparison with other texts: the beginnings of its words, alone, in pairs, behind a denial, and together with where it
 * stands; each once.
 *
 * @param sentences the text, as read
 * @param places where it stands, see `placesOf`
 */
export const featuresOf = (sentences: readonly Sentence[], places: readonly string[]): string[] => [
  ...new Set([...places, ...sentences.flatMap((sentence) => featuresIn(sentence, places))]),
];
