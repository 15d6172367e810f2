import { english } from './english';
import { Phrases } from './phrases';
import { spanish } from './spanish/index';
import type { StanceWords } from './words';

/** How a language denies, asks and reports, ready to be looked for. */
export type Compiled = { readonly [Name in keyof StanceWords]: Phrases } & {
  /** What stands after a claim and says that it is, or is not, so. */
  readonly complement: RegExp;
  readonly deniedLater: RegExp;
  readonly repudiated: RegExp;
};

/** A few words that are no new clause. */
const GAP = '^ (?:(?!(?:that|which|who|when|where|because|que|cuando|donde|porque) )[^ .,;:?!-]+ ){0,10}?';
const oneOf = (phrases: readonly string[]) => (phrases.length > 0 ? `(?:${phrases.join('|')})` : '(?!)');

function compiled(words: StanceWords): Compiled {
  const phrases = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, new Phrases(list as readonly string[])]),
  );
  const not = `(?:(?<not>${words.nots.join('|')}) )?`;
  const complements = `(?:(?<negative>${words.negativeComplements.join('|')})|(?<positive>${words.positiveComplements.join('|')}))`;
  return {
    ...(phrases as { readonly [Name in keyof StanceWords]: Phrases }),
    complement: new RegExp(
      `${GAP}${not}${oneOf(words.copulas)} ${not.replace('<not>', '<later>')}(?:\\w+(?:ly|mente) |yet |at all |just |still |simply )?${complements}(?= )`,
    ),
    deniedLater: new RegExp(`${GAP}(?:[,:] )?${oneOf(words.deniedAfter)}(?= |$)`),
    // “Guaranteed cure”: walk away.
    repudiated: new RegExp(
      `^ (?:${oneOf(words.repudiations)}|(?:[^ ,;:?!]+ ){0,6}[:-] ${oneOf(words.takenBack)})(?= |$)`,
    ),
  };
}

const byLocale = { en: compiled(english), es: compiled(spanish) };

/** The words of a locale, compiled once. */
export const stanceWords = (locale: 'en' | 'es'): Compiled => byLocale[locale];
