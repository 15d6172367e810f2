import en from './content/en.json';
import es from './content/es.json';
import evidence from './content/evidence.json';
import wordsEn from './content/words.en.json';
import wordsEs from './content/words.es.json';
import { set } from './change';
import type { CorpusPage, Variation } from './page';
import { populated, type Documents, type Fields } from './populated';
import { STRUCTURE } from './structure';

type Locale = CorpusPage['locale'];

const CONTENT = { en: { ...evidence, ...en }, es: { ...evidence, ...es } };

/** A page that differs from a safe one in its words alone. */
type Wording = Omit<Variation, 'changes'> & {
  /** By document, what is written at which path. */
  readonly set: Readonly<Record<string, Fields>>;
};

const WORDS = { en: wordsEn as unknown, es: wordsEs as unknown } as Record<Locale, Wording[]>;

const inWords = (locale: Locale): Variation[] =>
  WORDS[locale].map(({ set: written, ...variation }) => ({
    ...variation,
    changes: Object.entries(written).flatMap(([key, fields]) =>
      Object.entries(fields).map(([path, value]) => set(key, path, value)),
    ),
  }));

function judged(locale: Locale, { name, codes, of = 'condition/migraine', changes }: Variation): CorpusPage {
  const documents: Documents = structuredClone(CONTENT[locale]);
  for (const change of changes) change(documents);
  return {
    ...{ name: `${name}-${locale}`, locale, codes, expect: codes.length > 0 ? 'block' : 'pass' },
    page: populated(documents, of, locale),
  };
}

/** Whole pages that the rules are judged by: written before the rules, and not changed to suit them. Of the safe ones it is learned how honest pages speak. */
export const PAGES: readonly CorpusPage[] = (['en', 'es'] as const).flatMap((locale) =>
  [...STRUCTURE, ...inWords(locale)].map((variation) => judged(locale, variation)),
);
