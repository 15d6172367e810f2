import type { Token } from '../reading/tokens';

/** `noSide`, `FDAapproved`: where a new word begins without a space. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Ll}{4})/u;
const SHORTEST = 2;

/**
 * Takes words apart that were written together and are told by their capitals: `noSideEffects`, `#PainFreeForever`, `FDAapproved`.
 *
 * @param token the word
 * @param source the text as written: only there can capitals be seen
 * @param isKnown whether a word means something to the rules: `cUrE` stays one
 */
export function splitAtHumps(token: Token, source: string, isKnown: (word: string) => boolean): Token[] {
  const written = source.slice(token.start, token.end);
  if (written.length !== token.text.length || !/\p{Lu}/u.test(written.slice(1)) || isKnown(token.text)) return [token];
  const parts = written.split(HUMP);
  if (parts.length === 1 || parts.some(({ length }) => length < SHORTEST)) return [token];
  let start = token.start;
  return parts.map((part) => {
    const at = start - token.start;
    const piece = { ...token, text: token.text.slice(at, at + part.length), start, end: start + part.length };
    start = piece.end;
    return piece;
  });
}
