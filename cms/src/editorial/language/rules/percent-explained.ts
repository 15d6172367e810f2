import { quoted, wordsAt, type LanguageRule } from './rule';
import { sentencesOf } from './split';

const UNITS = 'one|two|three|four|five|six|seven|eight|nine|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const TEENS =
  'ten|eleven|twelve|\\p{L}{3,6}teen|diez|once|doce|trece|catorce|quince|dieci\\p{L}{3,6}|veinti\\p{L}{2,7}|cien(?:to)?|(?:a|one) hundred';
const TENS =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa';
const NUMBER = `(?:\\d[\\d,.]*|(?:${TENS})(?:(?:[ -]| y )(?:${UNITS}))?|${TEENS}|${UNITS})`;
const EACH = '(?:(?:the|every|each|about|cada|l[oa]s|unas|unos)\\s)*';

const PERCENTAGE = new RegExp(
  `(?<!\\p{L})(?:\\d+(?:[.,]\\d+)?\\s?%|${NUMBER}\\s(?:percent|per cent|por ciento)(?!\\p{L}))`,
  'giu',
);
/** `25 of 91`, `about 12 of every 100`, `four in ten`, `55/77`, `De 10 personas, 4`. */
const COUNT = new RegExp(
  [
    '\\d\\s?/\\s?\\d',
    `(?<!\\p{L})${NUMBER}\\s(?:\\p{L}+\\s)?(?:(?:out\\s)?of|in|de|en)\\s${EACH}${NUMBER}(?!\\p{L})`,
    `(?<!\\p{L})(?:of|de|entre)\\s${EACH}${NUMBER}(?:\\s\\p{L}+){0,4},?\\s(?:\\p{L}+\\s){0,3}${NUMBER}(?!\\p{L})`,
  ].join('|'),
  'iu',
);
/** A part of a price is no share of people. */
const MONEY =
  /(?:tax|discount|deposit|fee|tip|interest|coinsurance|rate|impuesto|descuento|dep[óo]sito|inter[ée]s|recargo)\s(?:of|del?|is|es)\s(?:(?:el|un|up to|about|hasta)\s)*$/iu;
const OF_MONEY =
  /^\s(?:(?:sales|de|del?|of|the|el|la|your|su|total|a|in)\s)*(?:tax|discount|deposit|fee|off|interest|tip|price|cost|bill|coinsurance|copay|impuestos?|descuento|dep[óo]sito|precio|costo|cuenta|recargo|inter[ée]s)(?!\p{L})/iu;

/** Warns where a percentage stands without the people it was counted among: "40%" without "4 of 10 people". Not for the clinic's own pages. */
export const percentExplained: LanguageRule = ({ text, scope }) => {
  if (scope === 'clinic') return [];
  const places = sentencesOf(text).flatMap((sentence) => {
    if (COUNT.test(sentence.text.replace(PERCENTAGE, '%'))) return [];
    return [...sentence.text.matchAll(PERCENTAGE)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(
        ({ start, end }) => !MONEY.test(sentence.text.slice(0, start)) && !OF_MONEY.test(sentence.text.slice(end)),
      )
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  });
  const words = wordsAt(text, places);
  if (words.length === 0) return [];
  const message = `${quoted(words)} is easier to understand with its count. Add it: “25 of 91 people”, or “about 12 of every 100”.`;
  return [{ code: 'percent-explained', severity: 'warn', message, words }];
};
