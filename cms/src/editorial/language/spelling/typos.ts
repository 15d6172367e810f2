const SHORTEST = 8;

function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/**
 * Prepares to recognize long words with one letter wrong, missing, added or swapped with its neighbor: `garanteed`, `guarenteed`.
 *
 * @param words the words, right
 * @param others real words that are only one letter away, and mean something else
 * @returns a function that answers with the right word, or `undefined`
 */
export function typoFinder(words: readonly string[], others: readonly string[]): (word: string) => string | undefined {
  const right = new Map<string, string>();
  for (const word of words.filter(({ length }) => length >= SHORTEST)) {
    for (const shorter of withoutOneLetter(word)) right.set(shorter, word);
  }
  for (const word of words) right.set(word, word);
  return (word) => {
    if (word.length < SHORTEST - 1 || others.includes(word)) return undefined;
    const direct = right.get(word);
    if (direct) return direct;
    for (const shorter of withoutOneLetter(word)) {
      const meant = right.get(shorter);
      if (meant && Math.abs(meant.length - word.length) <= 1) return meant;
    }
    return undefined;
  };
}
