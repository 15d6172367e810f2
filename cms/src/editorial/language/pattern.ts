import { spelledOut } from './spelled-out';

/** Named lists of words, each the inside of a regular expression; `_` is a space. */
export type WordLists = Readonly<Record<string, string>>;

/** A part of a pattern that must be there: one of these words, or one that begins so; `''` begins every word. */
export interface Needed {
  readonly source: string;
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
}

/** A way of saying something, ready to be looked for in the text of a sentence. */
export interface Pattern {
  readonly expression: RegExp;
  /** It cannot be in a sentence that has not all of these; the first is the rarest. */
  readonly needed: readonly [Needed, ...Needed[]];
  /** The words that it is made of. */
  readonly vocabulary: readonly string[];
}

const GAP = /^~(?<comma>,?)(?<most>\d)$/;
/** A denial among other words would turn the claim round: it is never skipped. */
const NOT_SKIPPED =
  '(?!(?:not|no|never|nobody|none|nothing|neither|nor|without|whether|if|refuse|refuses|refused|nunca|jamas|nadie|nada|ningun|ninguna|tampoco|ni|sin|si|rara|raramente|dificilmente) )';
const END = '(?=[.,;:?!-] |$)';

function listed(element: string, lists: WordLists): string {
  const named = element.replace(/@(\w+)/g, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`No list of words is named ${name}`);
    return `(?:${listed(list, lists)})`;
  });
  return named.replaceAll('_', ' ');
}

/** Whether the end of a clause is one of the alternatives of an element. */
const isEnd = (element: string) => element.split('|').includes('$');
const isNeeded = (element: string) => isWords(element) && !isEnd(element) && !element.endsWith('??');
/** `\k<all>`: the same word again that `(?<all>…)` stands for. */
const AGAIN = /\\k<\w+>/;
const isWords = (element: string) => element !== '$' && !GAP.test(element) && !AGAIN.test(element);
const wordsOf = (element: string) =>
  element
    .replace(/^!/, '')
    .replace(/\?\?$/, '')
    .split('|')
    .filter((word) => word !== '$')
    .join('|');

/** Without names of groups and without what only looks around. */
const unnamed = (source: string) =>
  source.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '').replace(/\(\?<\w+>/g, '(?:');

const firstWord = (text: string) => text.split(' ')[0] as string;

/** `(?:it|$)`: brackets around a whole element say nothing. */
const bare = (element: string) => element.replace(/^(!?)\(\?:((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)$/, '$1$2');

function expressionOf(element: string, lists: WordLists): string {
  const gap = GAP.exec(element)?.groups;
  if (gap) return `(?:${NOT_SKIPPED}${gap.comma ? '[^ ?!]+' : '[^ .,;:?!-]+'} ){0,${gap.most}}?`;
  const words = listed(wordsOf(element), lists);
  if (element.endsWith('??')) return `(?:(?:${words}) )?`;
  return isEnd(element) ? `(?:${END}${words && `|(?:${words}) `})` : `(?:${words}) `;
}

/**
 * Compiles a way of saying something. Its elements stand between spaces: a word or the inside of a regular expression; `@name` for a list of words;
 * `~3` for up to three other words and no mark, `~,3` for up to three words or marks; `$` for the end of a clause. `element??` may be missing;
 * `(?<all>\d+)` … `\k<all>` for the same word twice; `!element` must be there and is looked for first; the first element is, where none says so.
 *
 * @param source `!never ~2 fails?|failed $`
 * @param lists the lists that it may name
 * @throws Error when it names a list that is not there
 */
export function pattern(source: string, lists: WordLists): Pattern {
  const elements = source.split(' ').map(bare);
  const anchor = elements.find((element) => element.startsWith('!')) ?? (elements.find(isWords) as string);
  const words = elements.filter(isWords).map((element) => unnamed(listed(wordsOf(element), lists)));
  const needed = (element: string): Needed => {
    const source = unnamed(listed(wordsOf(element), lists));
    const { texts, beginnings } = spelledOut(source);
    return { source, words: [...new Set(texts.map(firstWord))], beginnings: [...new Set(beginnings.map(firstWord))] };
  };
  return {
    expression: new RegExp(`(?<= )${elements.map((element) => expressionOf(element, lists)).join('')}`, 'g'),
    needed: [needed(anchor), ...elements.filter((element) => element !== anchor && isNeeded(element)).map(needed)],
    vocabulary: words.flatMap((word) => spelledOut(word).texts).flatMap((text) => text.split(' ')),
  };
}
