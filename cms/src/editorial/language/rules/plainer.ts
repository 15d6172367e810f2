import { lists as english } from '../claims/english/lists';
import { lists as spanish } from '../claims/spanish/lists';
import { syllables } from './syllables';

type Locale = 'en' | 'es';

/** Spanish words are longer by nature: one of three syllables is not hard. */
const FEWEST_SYLLABLES: Readonly<Record<Locale, number>> = { en: 3, es: 4 };

/** Long as the formula counts, and known to every child. */
const EASY: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:every\w*|another|any(?:body|one|thing|where)|already|together|remember\w*|however|usually|really|actually|famil(?:y|ies)|several|different\w*|general|average|areas?|ideas?|animals?|examples?|important|exercises?|yesterday|tomorrow|saturday|january|february|september|october|november|december|hospitals?|telephones?|emergency|emergencies|insurance|medical|clinicians?|physical|moderate|natural|interest\w*|favorite|vegetables?|potatoes|bananas?|seven\w*|eleven\w*)$/,
  es: /^(?:familiares|hospitales|telefono|emergencias?|importantes?|diferentes?|necesitan?|medicinas?|cualquiera|todavia|despues|entonces|septiembre|noviembre|diciembre|miercoles|adultos|clinico|medicos?|persona|personas|cuidadosamente|ejemplo)$/,
};

const listed = ({ cond, drug }: Readonly<Record<string, string>>) => new RegExp(`^(?:${cond}|${drug})$`);

/** What the pages are about: no plainer word says it. */
const SUBJECTS: Readonly<Record<Locale, RegExp>> = { en: listed(english), es: listed(spanish) };

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isName = (word: string, at: number) => at > 0 && /^\p{Lu}/u.test(word);

/**
 * Finds the words of a text that an editor may put plainer ones for: no numbers, no names, none of the illnesses and treatments that the pages
 * are about, and nothing short or known to everybody.
 *
 * @param sentences the words of each sentence
 * @param locale their language
 * @returns each word once, the longest first, in syllables
 */
export function wordsToReplace(sentences: readonly (readonly string[])[], locale: Locale): string[] {
  const names = new Set(sentences.flatMap((words) => words.filter(isName)));
  const isHard = (word: string) =>
    !/\d/.test(word) &&
    !names.has(word) &&
    !EASY[locale].test(plain(word)) &&
    !SUBJECTS[locale].test(plain(word)) &&
    syllables(word, locale) >= FEWEST_SYLLABLES[locale];
  return [...new Set(sentences.flat().filter(isHard))].toSorted(
    (one, other) => syllables(other, locale) - syllables(one, locale),
  );
}
