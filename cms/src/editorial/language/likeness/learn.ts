import { honestPassages } from '../../corpus/honest-passages';
import { passageOf } from '../../corpus/passage-of';
import { LEARNED, WARNINGS, type Judged } from '../../corpus/sentence';
import { isUncompared, type Passage } from '../passage';
import { read } from '../reading/read';
import { BIAS, LIKENESS_CODES, UNIT, type LikenessCode } from './codes';
import { featuresOf, placesOf } from './features';
import { learn } from './learning';
import { pairsOf } from './pairs';

/** What is met once or twice is chance. */
const FEWEST = 3;
/** Hundredths that decide nothing. */
const LIGHTEST = 5;

interface Taken {
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly isUncompared: boolean;
}

/** A long text that is honest is so in each pair of its sentences; of one that is not, nobody said in which. */
function takenApart(passage: Passage, codes: readonly string[]): Taken[] {
  const sentences = read(passage.text, passage.locale);
  return (codes.length > 0 ? [sentences] : pairsOf(sentences)).map((reading) => ({
    ...{ names: featuresOf(reading, placesOf(passage)), codes, isUncompared: isUncompared(passage) },
  }));
}

/** What refuses a text; a warning does not. */
const refusals = ({ expect, codes }: Judged) => (expect === 'block' ? codes : []);

/** The names that are met often enough, numbered. */
function numbered(texts: readonly Taken[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const name of texts.flatMap(({ names }) => names)) met.set(name, (met.get(name) ?? 0) + 1);
  const often = [...met].filter(([, times]) => times >= FEWEST).map(([name]) => name);
  return new Map(often.toSorted().map((name, index) => [name, index]));
}

/** Findings of studies that compared nothing are told apart among themselves: the rule speaks of no other text. */
const isAbout = (code: LikenessCode, text: Taken) => code !== 'small-study' || text.isUncompared;

/** What each feature says for a code, in hundredths. */
function weightsFor(code: LikenessCode, texts: readonly Taken[]): Map<string, number> {
  const about = texts.filter((text) => isAbout(code, text));
  const numbers = numbered(about);
  const weights = learn(
    about.map(({ names, codes }) => ({
      features: names.flatMap((name) => numbers.get(name) ?? []),
      length: names.length,
      isUnsafe: codes.includes(code),
    })),
    numbers.size,
  );
  return new Map([...numbers.keys(), BIAS].map((name, index) => [name, Math.round((weights[index] ?? 0) / UNIT)]));
}

/** The lines of one language, see `weightsOf`. */
function linesOf(texts: readonly Taken[]): string[] {
  const byCode = LIKENESS_CODES.map((code) => weightsFor(code, texts));
  const names = [...new Set(byCode.flatMap((weights) => [...weights.keys()]))].toSorted();
  return names
    .map((name) => [name, ...byCode.map((weights) => weights.get(name) ?? 0)] as const)
    .filter(([name, ...weights]) => name === BIAS || weights.some((weight) => Math.abs(weight) >= LIGHTEST))
    .map((parts) => parts.join(' '));
}

/**
 * Learns from every judged text and safe page of the corpus, but not from the sets that are kept to know how the rules do on new words.
 *
 * @returns what is to stand in `weights.json`
 */
export function learned(): Record<'en' | 'es', string[]> {
  const judged = [...Object.values(LEARNED).flat(), ...WARNINGS];
  const texts = [
    ...judged.map((one) => ({ passage: passageOf(one), codes: refusals(one) })),
    ...honestPassages().map((passage) => ({ passage, codes: [] })),
  ];
  const of = (locale: 'en' | 'es') =>
    linesOf(
      texts
        .filter(({ passage }) => passage.locale === locale)
        .flatMap(({ passage, codes }) => takenApart(passage, codes)),
    );
  return { en: of('en'), es: of('es') };
}
