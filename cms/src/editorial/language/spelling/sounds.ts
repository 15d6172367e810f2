const VOWELS = /[aeiou]/g;
const SHORTEST = 8;
/** Letters that sound alike in the Spanish of the Americas. */
const ALIKE: [RegExp, string][] = [
  [/h/g, ''],
  [/c(?=[ei])|z/g, 's'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/qu(?=[ei])/g, 'c'],
  [/n(?=[bp])/g, 'm'],
  [/(\p{L})\1/gu, '$1'],
];

const keys = {
  /** `permenant`: the vowels that nobody hears are the ones that are mixed up. */
  en: (word: string) => (word.length < SHORTEST ? undefined : word.replace(VOWELS, '*')),
  es: (word: string) => ALIKE.reduce((key, [letters, sound]) => key.replace(letters, sound), word),
};

/**
 * Prepares to recognize words that are written as they sound: `permenant`, `curasión`, `garantisado`.
 *
 * @param locale the language
 * @param words the words, right
 * @param others real words that sound alike, and mean something else
 * @returns a function that answers with the right word, or `undefined`
 */
export function soundFinder(
  locale: 'en' | 'es',
  words: readonly string[],
  others: readonly string[],
): (word: string) => string | undefined {
  const right = new Map(words.flatMap((word) => (keys[locale](word) ? [[keys[locale](word), word] as const] : [])));
  return (word) => {
    const key = others.includes(word) ? undefined : keys[locale](word);
    return key === undefined ? undefined : right.get(key);
  };
}
