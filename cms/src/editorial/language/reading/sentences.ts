import { withoutAsides } from './asides';
import type { Token } from './tokens';

/** A sentence, its words in one form each and one space around each: patterns are looked for in this. */
export interface Sentence {
  readonly text: string;
  readonly isQuestion: boolean;
  /** Whether it begins with a quotation mark. */
  readonly isQuoted: boolean;
  /** The words as they stand in the source, between two offsets of `text`. */
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const ENDS = new Set(['.', '!', '?']);
/** Longer than any sentence that is meant to be read: pasted words without a full stop are to be judged soon, too. */
const LONGEST = 150;
const QUOTES = new Set(['"', "'", '`']);
const PAUSES: Record<string, string> = {
  '(': ',',
  ')': ',',
  '[': ',',
  ']': ',',
  '-': '-',
  '—': '-',
  ';': ';',
  ':': ':',
  ',': ',',
};
const ABBREVIATION =
  /^(?:\p{L}|dr|mr|mrs|ms|vs|st|approx|aprox|appr|appt|aprob|trat|hrs?|hs|min|max|tel|ave|blvd|dra|sr|sra|srta|ud|uds|ee|uu)$/u;
const isCapital = (character = '') => /[\p{Lu}\p{N}¿¡]/u.test(character);

/** `Dr.`, `F.D.A.`, `No. 1`: a full stop that ends a word and no sentence. */
function isAbbreviated(tokens: readonly Token[], at: number, source: string): boolean {
  const previous = tokens[at - 1];
  if (!previous?.isWord) return false;
  const isNumbered = /^(?:no|num)$/.test(previous.text) && /^\d/.test(tokens[at + 1]?.text ?? '');
  const written = source.slice(previous.start, previous.end).toLowerCase();
  return isNumbered || ABBREVIATION.test(previous.text) || ABBREVIATION.test(written) || written.includes('.');
}

function isSentenceEnd(tokens: readonly Token[], at: number, source: string): boolean {
  const { text } = tokens[at] as Token;
  if (!ENDS.has(text) && text[0] !== '\n') return false;
  let next = at + 1;
  while (QUOTES.has(tokens[next]?.text ?? '')) next++;
  const following = tokens[next];
  if (!following) return true;
  const startsAnew = isCapital(source[following.start]) || !following.isWord;
  if (text[0] === '\n') return startsAnew || text.lastIndexOf('\n') > 0;
  // "It cured me!" says one patient: the sentence goes on.
  if (next > at + 1 && !startsAnew) return false;
  if (text !== '.') return true;
  // "Habit-forming... nonsense!": the thought goes on.
  if (tokens[at - 1]?.text === '.' && /[\p{Ll}¡¿]/u.test(source[following.start] ?? '')) return false;
  return following.isGlued && next === at + 1
    ? isCapital(source[following.start]) && !/\d/.test(following.text)
    : !isAbbreviated(tokens, at, source);
}

/** `… at last! #MigraineCured` says something of its own; `no #cure` and `#1` do not. */
const HASHTAG = /^#(?:\p{L}*\p{Ll}\p{Lu}|\p{Lu}{3,}\p{Ll}{4})/u;
const LONGEST_HASHTAG = 60;
const isHashtag = ({ text, start }: Token, source: string) =>
  text === '#' && HASHTAG.test(source.slice(start, start + LONGEST_HASHTAG));

/** What stands in the pattern text for a mark; nothing for quotation marks, and for a pause that opens a quotation. */
function pauseOf(tokens: readonly Token[], at: number): string {
  const { text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if ((text === ',' || text === ':') && QUOTES.has(next?.text ?? '')) return '';
  if (text === '.' || text === '\n') return '';
  return PAUSES[text] ?? (ENDS.has(text) || text === '%' || text === '#' ? text : '');
}

function sentenceOf(words: readonly Token[], isQuoted: boolean): Sentence {
  const starts: number[] = [];
  let text = ' ';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  return {
    text,
    isQuestion: words.some((word) => word.text === '?'),
    isQuoted,
    span: (start, end) => {
      const within = words.filter((_, index) => (starts[index] as number) >= start && (starts[index] as number) < end);
      return { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0 };
    },
  };
}

/**
 * Cuts a text into sentences.
 *
 * @param tokens its words, in one form each, and marks
 * @param source the text as written: only there can capitals be seen
 */
export function sentencesOf(tokens: readonly Token[], source: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Token[] = [];
  let isQuoted = false;
  const close = () => {
    if (words.some(({ isWord }) => isWord)) sentences.push(sentenceOf(withoutAsides(words), isQuoted));
    words = [];
    isQuoted = false;
  };
  tokens.forEach((token, at) => {
    if (isHashtag(token, source)) return close();
    const ends = isSentenceEnd(tokens, at, source);
    if (words.length === 0 && !token.isGlued && QUOTES.has(token.text)) isQuoted = true;
    const text = token.isWord ? token.text : ends ? token.text : pauseOf(tokens, at);
    if (text && text[0] !== '\n') words.push({ ...token, text });
    if (ends || words.length >= LONGEST) close();
  });
  close();
  return sentences;
}
