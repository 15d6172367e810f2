import type { Token } from './tokens';

/** Words between commas that say nothing of what is claimed: `It is, quite simply, magic`. */
const ASIDES = new Set(
  [
    'quite simply, simply, simply put, put simply, quite frankly, frankly, honestly, quite honestly, truly, truthfully, really, in fact, in truth',
    'in short, in a word, in a nutshell, to be honest, to be frank, to be fair, to be clear, to be sure, indeed, in other words, after all, for once',
    'thankfully, happily, luckily, fortunately, at last, finally, these days, today, now, nowadays, well, so, yes indeed, literally, plainly, clearly',
    'i think, i feel, i believe, i find, i must say, i have to say, as it happens, as it turns out, it turns out, as you know, you know, you see',
    'sencillamente, simplemente, francamente, honestamente, sinceramente, en verdad, en realidad, de hecho, en resumen, en pocas palabras',
    'en fin, por fin, afortunadamente, por suerte, hoy, hoy en dia, literalmente, claramente, la verdad, pues, bueno, es decir, a mi juicio',
  ].flatMap((line) => line.split(', ')),
);
/** `It is, however, used …`: between a verb and what follows it, a turn that turns nothing. */
const WITHIN = /^(?:however|though|of course|for example|for instance|sin embargo|no obstante|por supuesto)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|does|do|can|will|may|should|es|son|esta|puede|ha)$/;
const LONGEST = 4;

/** How many words an aside has that begins at a place and ends with a comma or the sentence; 0 where none does. */
function lengthAt(words: readonly Token[], at: number): number {
  for (let length = LONGEST; length > 0; length--) {
    const text = words.slice(at, at + length).map((word) => word.text);
    const after = words[at + length]?.text;
    const isAside =
      ASIDES.has(text.join(' ')) || (WITHIN.test(text.join(' ')) && AUXILIARY.test(words[at - 2]?.text ?? ''));
    if (text.length === length && isAside && (after === ',' || after === '.' || after === '!')) return length;
  }
  return 0;
}

/**
 * Leaves out such words, so that what stands on both sides of them is read together. A sentence that is nothing else stays.
 *
 * @param words the words and marks of one sentence
 */
export function withoutAsides(words: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const opens = words[at]?.text === ',';
    const first = at === 0 ? 0 : at + 1;
    const length = at === 0 || opens ? lengthAt(words, first) : 0;
    const ends = words[first + length]?.text;
    if (length > 0 && (at === 0 ? ends === ',' : true)) at = ends === ',' ? first + length : first + length - 1;
    else kept.push(words[at] as Token);
  }
  return kept.some(({ isWord }) => isWord) ? kept : words;
}
