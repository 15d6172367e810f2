/** Stands for words without end, as `\w+` does. */
const ANY = '\u0000';
const ATOM = /\(\?:|\)|\||\[([^\]]*)\]|\\[wd][+*]?(?:\{[\d,]*\})?|\\(.)|\?|\$|([^\\()|[\]?$])/y;

/** Reads alternatives from `at` up to a closing bracket or the end: the texts they stand for, and where they end. */
function alternatives(source: string, at: number): [texts: string[], end: number] {
  const all: string[] = [];
  let texts = [''];
  let last: string[] = [];
  const add = (next: string[]) => {
    last = texts;
    texts = texts.flatMap((text) => next.map((part) => text + part));
  };
  for (;;) {
    ATOM.lastIndex = at;
    const atom = ATOM.exec(source);
    if (!atom || atom[0] === ')') return [[...all, ...texts], at + 1];
    at = ATOM.lastIndex;
    if (atom[0] === '(?:') {
      const [inner, end] = alternatives(source, at);
      add(inner);
      at = end;
    } else if (atom[0] === '|') {
      all.push(...texts);
      texts = [''];
    } else if (atom[0] === '?') texts = [...last, ...texts];
    else if (atom[1] !== undefined) add([...atom[1]]);
    else if (atom[0] !== '$') add([atom[2] ?? atom[3] ?? ANY]);
  }
}

interface SpelledOut {
  readonly texts: readonly string[];
  /** What the others begin with, as far as it is known; empty where nothing is. */
  readonly beginnings: readonly string[];
}

/** The same lists of words stand in many patterns. */
const known = new Map<string, SpelledOut>();

/**
 * Lists the texts that the inside of a simple regular expression stands for: `cures?|(?:he|sane)aled`.
 *
 * @param source letters, `|`, `(?:…)`, `[…]`, `?`, and `\w+` or `\d+`, which stand for words without end
 * @returns the texts, and the beginnings of those that have such words
 */
export function spelledOut(source: string): SpelledOut {
  const before = known.get(source);
  if (before) return before;
  const [all] = alternatives(source, 0);
  const now = {
    texts: all.filter((text) => !text.includes(ANY)),
    beginnings: all.filter((text) => text.includes(ANY)).map((text) => text.slice(0, text.indexOf(ANY))),
  };
  known.set(source, now);
  return now;
}
