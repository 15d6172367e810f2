import type { Needed, Pattern } from './pattern';

/** As many letters as the words are filed by that may end in many ways. */
const FILED_BY = 3;

interface Filed<Kind> {
  readonly pattern: Kind;
  readonly others: readonly number[];
}

/** Says which patterns may be in a text: those all of whose parts have a word there. So few are tried. */
export class PatternIndex<Kind extends Pattern> {
  /** The parts of patterns, by number; many patterns share one. */
  readonly #parts = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byBeginning = new Map<string, number[]>();
  readonly #anywhere: number[] = [];
  readonly #patterns: Filed<Kind>[][] = [];

  /**
   * @param patterns the patterns
   */
  constructor(patterns: readonly Kind[]) {
    for (const pattern of patterns) {
      const [first, ...others] = pattern.needed;
      const filed = { pattern, others: others.map((part) => this.#number(part)) };
      (this.#patterns[this.#number(first)] ??= []).push(filed);
    }
  }

  #number({ source, words, beginnings }: Needed): number {
    const known = this.#parts.get(source);
    if (known !== undefined) return known;
    const number = this.#parts.size;
    this.#parts.set(source, number);
    for (const word of words) this.#file(this.#byWord, word, number);
    const filed = new Set(beginnings.map((beginning) => beginning.slice(0, FILED_BY)));
    if ([...filed].some((beginning) => beginning.length < FILED_BY)) this.#anywhere.push(number);
    else for (const beginning of filed) this.#file(this.#byBeginning, beginning, number);
    return number;
  }

  #file(lists: Map<string, number[]>, key: string, number: number): void {
    const list = lists.get(key);
    if (list) list.push(number);
    else lists.set(key, [number]);
  }

  /**
   * @param text the text of a sentence
   * @returns the patterns whose words it has
   */
  candidates(text: string): readonly Kind[] {
    const parts = new Set(this.#anywhere);
    for (const word of new Set(text.split(' '))) {
      for (const part of this.#byWord.get(word) ?? []) parts.add(part);
      for (const part of this.#byBeginning.get(word.slice(0, FILED_BY)) ?? []) parts.add(part);
    }
    return [...parts]
      .flatMap((part) => (this.#patterns[part] ?? []).filter(({ others }) => others.every((other) => parts.has(other))))
      .map(({ pattern }) => pattern);
  }
}
