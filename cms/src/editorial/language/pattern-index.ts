import type { Pattern } from './pattern';

/** As many letters as the words are filed by that may end in many ways. */
const FILED_BY = 3;

/** Says which patterns may be in a text. Most words begin none, so few are tried. */
export class PatternIndex<Kind extends Pattern> {
  readonly #byWord = new Map<string, Kind[]>();
  readonly #byBeginning = new Map<string, Kind[]>();
  readonly #always: Kind[] = [];

  /**
   * @param patterns the patterns
   */
  constructor(patterns: readonly Kind[]) {
    for (const pattern of patterns) {
      for (const word of new Set(pattern.anchors)) this.#file(this.#byWord, word, pattern);
      const beginnings = new Set(pattern.anchorBeginnings.map((beginning) => beginning.slice(0, FILED_BY)));
      for (const beginning of beginnings)
        if (beginning.length === FILED_BY) this.#file(this.#byBeginning, beginning, pattern);
        else this.#always.push(pattern);
    }
  }

  #file(lists: Map<string, Kind[]>, key: string, pattern: Kind): void {
    const list = lists.get(key);
    if (list) list.push(pattern);
    else lists.set(key, [pattern]);
  }

  /**
   * @param text the text of a sentence
   * @returns the patterns whose words it has
   */
  candidates(text: string): readonly Kind[] {
    const found = new Set(this.#always);
    for (const word of text.split(' ')) {
      for (const pattern of this.#byWord.get(word) ?? []) found.add(pattern);
      for (const pattern of this.#byBeginning.get(word.slice(0, FILED_BY)) ?? []) found.add(pattern);
    }
    return [...found];
  }
}
