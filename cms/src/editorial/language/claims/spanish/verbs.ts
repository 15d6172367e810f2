const ENDINGS = {
  a: {
    strong: 'o|as|a|an',
    weak: 'amos|ar|aste|o|aron|aba|aban|ara|aras|aran|aremos|are|aria|arian|ado|ada|ados|adas|ando|arlo|arla|arle|arlos|arlas|arles|arse|arme|arte|arnos|andolo|andola',
    soft: 'e|es|en|elo|ela|ese|ense',
    softWeak: 'e|emos',
  },
  e: {
    strong: 'es|e|en',
    weak: 'emos|er|iste|io|ieron|i|ia|ian|era|eras|eran|eremos|ere|eria|erian|ido|ida|idos|idas|iendo|erlo|erla|erle|erlos|erlas|erles|erse|erme|erte|ernos',
    soft: 'o|a|as|an|alo|ala|ase',
    softWeak: 'amos',
  },
  i: {
    strong: 'es|e|en',
    weak: 'imos|ir|iste|io|ieron|i|ia|ian|ira|iras|iran|iremos|ire|iria|irian|ido|ida|idos|idas|iendo|irlo|irla|irle|irlos|irlas|irles|irse|irme|irte|irnos',
    soft: 'o|a|as|an|alo|ala|ase',
    softWeak: 'amos',
  },
} as const;

/** `acabar` → `acabe`, `atacar` → `ataque`, `vencer` → `venza`. */
function softened(stem: string, vowel: keyof typeof ENDINGS): string {
  if (vowel === 'a') return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  return stem
    .replace(/ec$/, 'ezc')
    .replace(/(?<!z)c$/, 'z')
    .replace(/gu$/, 'g')
    .replace(/g$/, 'j');
}

const VOWELS = ['a', 'e', 'i'] as const;

/** Stems and their endings, each written once. */
const joined = (stems: readonly string[], endings: string) => `(?:${[...new Set(stems)].join('|')})(?:${endings})`;

/**
 * All forms of verbs, without accents, as the inside of a regular expression.
 *
 * @param verbs `acabar resolver:resuelv`: after `:` the stem where the stress falls on it
 */
export function formsOfVerbs(verbs: string): string {
  const all = verbs.split(' ').map((verb) => {
    const [infinitive = '', changed] = verb.split(':');
    const stem = infinitive.slice(0, -2);
    return { vowel: infinitive.at(-2), stem, strong: changed ?? stem };
  });
  return VOWELS.flatMap((vowel) => {
    const of = all.filter((verb) => verb.vowel === vowel);
    if (of.length === 0) return [];
    const [stems, strong] = [of.map(({ stem }) => stem), of.map((verb) => verb.strong)];
    const soft = (list: string[]) => list.map((stem) => softened(stem, vowel));
    const endings = ENDINGS[vowel];
    return [
      joined(strong, endings.strong),
      joined(stems, endings.weak),
      joined(soft(strong), endings.soft),
      joined(soft(stems), endings.softWeak),
    ];
  }).join('|');
}
