import { quoted, wordsAt, type LanguageRule } from './rule';

const SENTENCE = /[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*/gu;
const PERCENTAGE = /\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b|por ciento(?!\p{L}))/giu;
/** `25 of 91`, `about 12 of every 100`, `4 in 10`, `55/77`, `De 10 personas, 4`. */
const COUNT =
  /\d\s?\/\s?\d|\b\d[\d,.]*\s(?:\p{L}+\s)?(?:(?:out\s)?of|in|de|en)\s(?:(?:the|every|each|about|cada|l[oa]s|unas|unos)\s)*\d|\b(?:of|de|entre)\s(?:(?:the|every|each|cada|l[oa]s)\s)*\d[\d,.]*(?:\s\p{L}+){0,4},?\s(?:\p{L}+\s){0,3}\d/iu;

/** Warns where a percentage stands without the people it was counted among: "40%" without "4 of 10 people". Not for the clinic's own pages. */
export const percentExplained: LanguageRule = ({ text, scope }) => {
  if (scope === 'clinic') return [];
  const places = [...text.matchAll(SENTENCE)].flatMap((sentence) =>
    COUNT.test(sentence[0].replace(PERCENTAGE, '%'))
      ? []
      : [...sentence[0].matchAll(PERCENTAGE)].map((match) => ({
          start: sentence.index + match.index,
          end: sentence.index + match.index + match[0].length,
        })),
  );
  const words = wordsAt(text, places);
  if (words.length === 0) return [];
  const message = `${quoted(words)} is easier to understand with its count. Add it: “25 of 91 people”, or “about 12 of every 100”.`;
  return [{ code: 'percent-explained', severity: 'warn', message, words }];
};
