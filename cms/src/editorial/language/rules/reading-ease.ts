import { wordsToReplace } from './plainer';
import { quoted, type LanguageRule } from './rule';
import { sentencesOf } from './split';
import { syllables } from './syllables';

const MOST_WORDS = 25;
/** Nothing is gained by cutting one of these. */
const SHORT_ENOUGH = 15;
const HIGHEST_GRADE = 8;
const LOWEST_EASE = 55;
/** A heading, a name or a few words are no text to read: a formula says nothing of them. */
const FEWEST_WORDS = 8;
const SHOWN_WORDS = 6;
const MOST_NAMED = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Flesch-Kincaid grade level (Kincaid 1975): the year of school in the United States that reads the text with ease. */
function gradeLevel(sentences: number, words: number, sounds: number): number {
  return 0.39 * (words / sentences) + 11.8 * (sounds / words) - 15.59;
}

/** Szigriszt-Pazos' perspicuity (1993), read on the INFLESZ scale (Barrio-Cantalejo 2008), where under 55 is somewhat hard. */
function perspicuity(sentences: number, words: number, sounds: number): number {
  return 206.835 - 62.3 * (sounds / words) - words / sentences;
}

function isHard(sentences: readonly string[], locale: 'en' | 'es'): boolean {
  const words = sentences.flatMap(wordsOf);
  if (words.length < FEWEST_WORDS) return false;
  const sounds = words.reduce((sum, word) => sum + syllables(word, locale), 0);
  return locale === 'es'
    ? perspicuity(sentences.length, words.length, sounds) < LOWEST_EASE
    : gradeLevel(sentences.length, words.length, sounds) > HIGHEST_GRADE;
}

/**
 * Warns where a text is hard to read: grade over 8 by Flesch-Kincaid, in Spanish under 55 by INFLESZ, or a sentence of more than 25 words.
 */
export const readingEase: LanguageRule = ({ text, locale }) => {
  const sentences = sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => wordsOf(sentence).length > 0);
  const long = sentences.map(wordsOf).filter(({ length }) => length > MOST_WORDS);
  if (long.length > 0) {
    const words = long.map((sentence) => `${sentence.slice(0, SHOWN_WORDS).join(' ')} …`);
    const message = `${quoted(words)} begins a sentence of more than ${MOST_WORDS} words. Make two or three of it.`;
    return [{ code: 'reading-ease', severity: 'warn', message, words }];
  }
  if (!isHard(sentences, locale)) return [];
  const hardest = wordsToReplace(sentences.map(wordsOf), locale).slice(0, MOST_NAMED);
  if (hardest.length === 0 && sentences.every((sentence) => wordsOf(sentence).length <= SHORT_ENOUGH)) return [];
  const plainer = hardest.length > 0 ? `, and plainer words for ${quoted(hardest)} where you can` : '';
  const message = `This is harder than grade ${HIGHEST_GRADE}. Use shorter sentences${plainer}.`;
  return [{ code: 'reading-ease', severity: 'warn', message, words: hardest }];
};
