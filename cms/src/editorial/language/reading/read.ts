import { absolutesIn } from '../claims/absolutes';
import { effectsIn } from '../claims/effects';
import { approvalWords } from '../approval/words';
import { undisguised } from '../spelling/disguises';
import { fold } from '../spelling/fold';
import { joinLetters, joinLines, joinPieces } from '../spelling/fragments';
import { splitAtHumps } from '../spelling/humps';
import { soundFinder } from '../spelling/sounds';
import { TARGETS } from '../spelling/targets';
import { typoFinder } from '../spelling/typos';
import { sentencesOf, type Sentence } from './sentences';
import { tokensOf, type Token } from './tokens';
import { canonical } from './words';

type Locale = 'en' | 'es';

const SIGNED = /^(?<word>\p{L}+)[!|](?<rest>\p{L}+)$/u;

function beginningsOf(words: readonly string[]): Set<string> {
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1))),
  );
}

function spellingOf(locale: Locale) {
  const { hidden, misspelled, notMisspelled, short } = TARGETS[locale];
  const known = new Set([...hidden, ...misspelled]);
  const byTypo = typoFinder(misspelled, notMisspelled);
  const bySound = soundFinder(
    locale,
    locale === 'es' ? [...known].filter(({ length }) => length > 4) : misspelled,
    notMisspelled,
  );
  const knows = (word: string) =>
    known.has(word) ||
    absolutesIn[locale].knows(word) ||
    effectsIn[locale].knows(word) ||
    approvalWords[locale].knows(word);
  return {
    strong: { words: new Set(hidden), beginnings: beginningsOf(hidden) },
    isHidden: (word: string) => known.has(word),
    rightFor: (word: string) => byTypo(word) ?? (knows(word) ? undefined : bySound(word)),
    knows,
    short: new Map(Object.entries(short)),
  };
}

const SPELLING = { en: spellingOf('en'), es: spellingOf('es') };

/** A word as it is meant; a word and what follows it where only a missing space joined them. */
function meant(token: Token, { knows, isHidden, rightFor }: (typeof SPELLING)[Locale]): Token[] {
  const text = undisguised(token.text, knows, isHidden) ?? rightFor(token.text);
  if (text) return [{ ...token, text }];
  const parts = SIGNED.exec(token.text)?.groups;
  if (!parts?.word || !parts.rest) return [token];
  return [
    { ...token, text: parts.word },
    { ...token, text: '!', isWord: false },
    { ...token, text: parts.rest },
  ];
}

/**
 * Reads a text as a person would, whatever its spelling, into sentences that patterns can be looked for in.
 *
 * @param source the text as written
 * @param locale its language
 */
export function read(source: string, locale: Locale): Sentence[] {
  const spelling = SPELLING[locale];
  const words = joinLines(tokensOf(fold(source)), spelling.knows)
    .flatMap((token) => (token.isWord ? splitAtHumps(token, source, spelling.knows) : [token]))
    .flatMap((token) => (token.isWord ? meant(token, spelling) : [token]));
  const joined = joinPieces(joinLetters(words, spelling.knows), spelling.strong);
  const spoken = joined.filter((token, at) => !(token.text === '-' && token.isGlued && joined[at + 1]?.isGlued));
  const whole = spoken.map((token) => ({ ...token, text: spelling.short.get(token.text) ?? token.text }));
  return sentencesOf(canonical(whole, source), source);
}
