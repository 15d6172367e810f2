/** Digits and signs that stand for letters; the likeliest letter first. */
const STANDS_FOR: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'li',
};
const SIGN = /[0-9@$!|*]/;
const SIGNS = /[0-9@$!|]/g;
const STARS = /\*+/g;
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const STRETCHED = /(\p{L})\1{2,}/gu;
/** `1OO`: letters for digits. */
const NUMBER = /^[\dl][\dlo]*\d[\dlo]*$|^\d[lo]+$/;
const NEVER_A_DISGUISE = /^[\d.,$@]+$/;

function starReadings(word: string): string[] {
  if (!word.includes('*')) return [word];
  return ['', ...VOWELS].map((vowel) => word.replace(STARS, vowel));
}

/** `cur3` → `cure`; `m1racle`; `c*re`; `cuuuure`. */
function readingsOf(word: string): string[] {
  const letters = [0, 1].map((choice) =>
    word.replace(SIGNS, (sign) => STANDS_FOR[sign]?.[choice] ?? STANDS_FOR[sign]?.[0] ?? sign),
  );
  const plain = letters.flatMap(starReadings);
  return plain.flatMap((reading) => [reading, reading.replace(STRETCHED, '$1'), reading.replace(STRETCHED, '$1$1')]);
}

/**
 * Reads a word whose letters were replaced by digits and signs, masked with stars or stretched.
 *
 * @param word the word in small letters, as written
 * @param isKnown whether a word means something to the rules
 * @param isHidden whether it is one worth hiding, and so the likelier one: `c*re` is no care
 * @returns the word that it is meant for, or `undefined` where it is none that the rules know
 */
export function undisguised(
  word: string,
  isKnown: (word: string) => boolean,
  isHidden: (word: string) => boolean,
): string | undefined {
  const hides = SIGN.test(word) || word.search(STRETCHED) >= 0;
  if (!hides || NEVER_A_DISGUISE.test(word)) return undefined;
  if (NUMBER.test(word)) return word.replaceAll('o', '0').replaceAll('l', '1');
  const readings = readingsOf(word);
  return readings.find(isHidden) ?? readings.find(isKnown);
}
