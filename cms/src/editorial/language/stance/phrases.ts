/** Looks for any of a list of phrases in the text of a sentence, where words stand between single spaces. */
export class Phrases {
  readonly #anywhere: RegExp;
  readonly #atStart: RegExp;
  readonly #whole: RegExp;

  /**
   * @param phrases the insides of regular expressions; one that begins with `^` stands at the beginning of the text
   */
  constructor(phrases: readonly string[]) {
    const parts = phrases.map((phrase) => (/^\(?\^|^\(\?:\^/.test(phrase) ? `(?:${phrase})` : `(?<= )(?:${phrase})`));
    const all = parts.length > 0 ? parts.join('|') : '(?!)';
    this.#anywhere = new RegExp(`(?:${all})(?= |$)`, 'g');
    const plain = phrases.length > 0 ? `(?:${phrases.join('|')})` : '(?!)';
    this.#atStart = new RegExp(`^ ${plain}(?= |$)`);
    this.#whole = new RegExp(`^${plain}$`);
  }

  /** Whether the text is one of them and nothing else. */
  isWhole(text: string): boolean {
    return this.#whole.test(text);
  }

  /** Whether one of them is there. */
  test(text: string): boolean {
    return text.search(this.#anywhere) >= 0;
  }

  /** Whether the text begins with one of them. */
  begins(text: string): boolean {
    return this.#atStart.test(text);
  }

  /** Where each of them stands, in order. */
  places(text: string): { readonly start: number; readonly end: number; readonly text: string }[] {
    return [...text.matchAll(this.#anywhere)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }));
  }

  /** The text with underscores in their place, so that no other phrase is found there. */
  mask(text: string): string {
    return text.replace(this.#anywhere, (found) => found.replace(/[^ ]/g, '_'));
  }
}
