import type { Token } from '../reading/tokens';

const MOST_PIECES = 5;
/** Marks that may stand between the letters of one word: `c-u-r-e`, `c.u.r.e`. */
const BETWEEN_LETTERS = /^[-—._/~|·,+:;*'"=\\^\n()[\]{}<>]/;
const MOST_MARKS = 3;
const SHORTEST_RUN = 3;
/** Letters apart that go on for longer spell no claim that anybody would read, and cost the more time the longer they go on. */
const LONGEST_RUN = 80;

const isLetter = (token: Token | undefined) => token?.isWord === true && /^\p{L}$/u.test(token.text);
const isBetween = (token: Token | undefined) => token?.isWord === false && BETWEEN_LETTERS.test(token.text);

/** Letters, each alone, that spell words: where the last of them stands, and their places. */
function runFrom(tokens: readonly Token[], first: number): number[] {
  const places = [first];
  for (let at = first + 1; at < tokens.length && places.length < LONGEST_RUN; at++) {
    for (let marks = 0; marks < MOST_MARKS && isBetween(tokens[at]); marks++) at++;
    if (!isLetter(tokens[at])) break;
    places.push(at);
  }
  return places;
}

/** Cuts letters into the fewest words that the rules know; `undefined` where they spell none. */
function cut(letters: string, isKnown: (word: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (before && before.length < (best[end]?.length ?? Infinity) - 1 && (word.length < 2 || isKnown(word)))
        best[end] = [...before, word];
    }
  }
  const words = best[letters.length];
  return words?.some((word) => word.length > 2) ? words : undefined;
}

function respelled(tokens: readonly Token[], places: readonly number[], words: readonly string[]): Token[] {
  let letter = 0;
  return words.map((text) => {
    const first = tokens[places[letter] as number] as Token;
    letter += text.length;
    const last = tokens[places[letter - 1] as number] as Token;
    return { ...first, text, end: last.end };
  });
}

/**
 * Puts words together whose letters stand apart: `c u r e`, `c-u-r-e`, `F.D.A.`
 *
 * @param tokens the text
 * @param isKnown whether a word means something to the rules
 */
export function joinLetters(tokens: readonly Token[], isKnown: (word: string) => boolean): readonly Token[] {
  if (tokens.filter(isLetter).length < SHORTEST_RUN) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const places = isLetter(tokens[at]) ? runFrom(tokens, at) : [];
    const words =
      places.length >= SHORTEST_RUN ? cut(places.map((place) => tokens[place]?.text).join(''), isKnown) : undefined;
    // Letters that spell nothing spell nothing from the second on either.
    const end = (places.at(-1) ?? at) + 1;
    joined.push(...(words ? respelled(tokens, places, words) : tokens.slice(at, end)));
    at = end;
  }
  return joined;
}

/**
 * Puts words together that were broken into pieces: `cu re`, `guaran-teed`, `mir acle`.
 *
 * @param tokens the text
 * @param strong the words worth hiding, and their beginnings
 */
export function joinPieces(
  tokens: readonly Token[],
  strong: { readonly words: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> },
): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at] as Token;
    const last = strong.beginnings.has(first.text) ? lastPiece(tokens, at, strong.words) : undefined;
    joined.push(last ? { ...first, text: last.word, end: (tokens[last.at] as Token).end } : first);
    at = (last?.at ?? at) + 1;
  }
  return joined;
}

function lastPiece(tokens: readonly Token[], first: number, words: ReadonlySet<string>) {
  let word = tokens[first]?.text ?? '';
  let found: { at: number; word: string } | undefined;
  for (let at = first + 1, pieces = 1; at < tokens.length && pieces < MOST_PIECES; at++, pieces++) {
    if (isBetween(tokens[at]) && tokens[at]?.isGlued && tokens[at + 1]?.isGlued) at++;
    if (!tokens[at]?.isWord) break;
    word += tokens[at]?.text;
    if (words.has(word)) found = { at, word };
  }
  return found;
}

/** `pain-\nfree`: words of their own, that a line may end before. */
const COMPOUNDED =
  /^(?:free|proof|approved|effects?|changing|back|label|term|time|based|related|resistant|known|year|rated|class)$/;

/**
 * Puts words together that a line's end broke: `guar-⏎anteed`; `se-⏎cure` is no cure.
 *
 * @param tokens the text
 * @param isKnown whether a word means something to the rules
 */
export function joinLines(tokens: readonly Token[], isKnown: (word: string) => boolean): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, hyphen, end, rest] = tokens.slice(at, at + 4) as (Token | undefined)[];
    const isBroken = token?.isWord && hyphen?.text === '-' && hyphen.isGlued && end?.text[0] === '\n' && rest?.isWord;
    const word = `${token?.text}${rest?.text}`;
    if (isBroken && (isKnown(word) || !COMPOUNDED.test(rest.text))) {
      joined.push({ ...token, text: word, end: rest.end });
      at += 3;
    } else joined.push(token as Token);
  }
  return joined;
}
