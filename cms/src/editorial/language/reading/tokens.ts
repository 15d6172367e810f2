import type { Folded } from '../spelling/fold';

/** A word, a number or a mark of a text in plain small letters. */
export interface Token {
  readonly text: string;
  /** Where it stands in the text as written. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Whether it touches what stands before it. */
  readonly isGlued: boolean;
}

/** A number with its decimals; a word, with the signs that may stand for letters inside it; any other mark, line ends too. */
const TOKEN =
  /\d+(?:[.,]\d+)*(?:(?![\p{L}\p{N}@$|])|(?=percent|pct))|[@$]?[\p{L}\p{N}]+(?:(?:['@$|!]|\*+)[\p{L}\p{N}]+)*(?:[@$](?![\p{L}\p{N}]))?|\n[ \n]*|[^ \n]/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts a text into words and marks.
 *
 * @param folded the text in plain small letters
 */
export function tokensOf({ text, offsets }: Folded): Token[] {
  let last = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const end = match.index + match[0].length;
    const isGlued = match.index === last && match.index > 0;
    last = end;
    // The last letter may stand for several characters of the source: an accent, a soft hyphen before the next letter is not part of it.
    return {
      text: match[0],
      start: offsets[match.index] ?? 0,
      end: endOf(offsets, end),
      isWord: WORD.test(match[0]),
      isGlued,
    };
  });
}

function endOf(offsets: readonly number[], end: number): number {
  const last = offsets[end - 1] ?? 0;
  let next = end;
  while (next < offsets.length && offsets[next] === last) next++;
  return offsets[next] ?? last + 1;
}
