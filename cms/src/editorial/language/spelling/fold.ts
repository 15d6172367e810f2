import { shown } from './entities';
import { LATIN_FOR } from './lookalikes';

/** A text in plain small letters, and where each of them stands in the text as written. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, the offset of the character it came from; one more at the end. */
  readonly offsets: readonly number[];
}

/** Nobody sees these: soft hyphens, zero-width spaces, direction marks, combining accents, fillers. */
const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115f\u1160\u3164\uffa0\u2800]$/u;
const MARKS = /\p{M}/gu;
/** Tags and entities hide letters from a search and not from a reader. */
const MARKUP = /^(?:<\/?[a-z][^<>]{0,60}>|&#?\w{2,8};)/i;
const SQUARED = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6];
const ALPHABET = 26;

function squaredLetter(code: number): string | undefined {
  const first = SQUARED.find((start) => code >= start && code < start + ALPHABET);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

function foldCharacter(character: string): string {
  const small = character.toLowerCase();
  const alike = LATIN_FOR.get(character) ?? LATIN_FOR.get(small);
  if (alike !== undefined) return alike;
  if (/\s/u.test(character)) return character === '\n' ? '\n' : ' ';
  if (INVISIBLE.test(character)) return '';
  const squared = squaredLetter(character.codePointAt(0) ?? 0);
  if (squared) return squared;
  const plain = character.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return [...plain].map((part) => LATIN_FOR.get(part) ?? part).join('');
}

const folds = new Map<string, string>();

function foldOnce(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) folds.set(character, (folded = foldCharacter(character)));
  return folded;
}

/**
 * Reads a text as a person does: accents, look-alike letters, fancy letters, invisible characters and markup make no difference.
 *
 * @param source the text as written
 */
export function fold(source: string): Folded {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length;) {
    const first = source[at] as string;
    const markup = first === '<' || first === '&' ? MARKUP.exec(source.slice(at, at + 64)) : null;
    const character = markup ? markup[0] : String.fromCodePoint(source.codePointAt(at) ?? 0);
    const folded = markup ? [...(first === '&' ? shown(character) : '')].map(foldOnce).join('') : foldOnce(character);
    for (let index = 0; index < folded.length; index++) offsets.push(at);
    text += folded;
    at += character.length;
  }
  offsets.push(source.length);
  return { text, offsets };
}
