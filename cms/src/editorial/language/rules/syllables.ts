const SILENT_ENDINGS = /(?:[^laeiouy]es|[^td]ed|[^l]e)$/;
const ENGLISH_VOWELS = /[aeiouy]+/g;
const TWO_SOUNDS = /(?:ia(?!l\b|n\b|t)|io(?!n|us)|eo(?!pl)|iu|ua(?!r)|uo|ii|ying)/g;

/** Spanish: a weak vowel joins its neighbor, unless it carries the accent; two strong ones are two syllables. */
const SPANISH_VOWELS =
  /(?:[iuü]?[aeoáéó][iuüy](?![aeiouáéíóú])|[iuü][aeoáéó]|[aeoáéó]|[íú]|[iuü]+|y(?![aeiouáéíóú]))/giu;

/**
 * Counts the syllables of a word as readability formulas do; a number is read as one word of two.
 *
 * @param word one word
 * @param locale its language
 */
export function syllables(word: string, locale: 'en' | 'es'): number {
  if (/\d/.test(word)) return 2;
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (locale === 'es') return Math.max(1, letters.replace(/qu|gu(?=[eié])/g, 'k').match(SPANISH_VOWELS)?.length ?? 1);
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(SILENT_ENDINGS, (ending) => ending.slice(0, ending.startsWith('e') ? 0 : 1))
    .replace(/^y/, '');
  return Math.max(1, (spoken.match(ENGLISH_VOWELS)?.length ?? 1) + (spoken.match(TWO_SOUNDS)?.length ?? 0));
}
