import type { ClaimWords } from '../claim-words';

/** Non-addictive: ketamine is a controlled drug and can be misused. */
export const addiction: ClaimWords = {
  idea: 'addiction',
  claims: [
    '(?:adiccion|dependencia|hacerse_adicto|volverse_adicto) ~3 !imposible|nulo|nula|cero|inexistente',
    '!sin ~2 (?:riesgo|peligro|miedo|temor|posibilidad) ~1 (?:de|a) ~1 (?:la_)?(?:adiccion|dependencia|engancharse|hacerse_adicto|volverse_adicto)',
    '!no|nunca|jamas ~2 (?:se_vuelve|se_volvera|se_hace|se_hara|volvera|hara|volverse|hacerse|lo_vuelve|la_vuelve) ~1 adict[oa]s?|dependientes?',
    '!no|nunca|jamas|nada ~1 (?:es|son|sea|resulta|era|se_considera|seria)?? ~1 (?:nada_)?adictiv[oa]s?',
    '!no|nunca|jamas|sin ~1 (?:crea|crean|creara|causa|causan|causara|genera|generan|produce|producen|provoca|provocan|hay|existe|da|tiene|tienen|forma|lleva_a|puede_(?:crear|causar|generar|producir)|implica)?? ~4 adiccion(?:es)?|dependencia|habito|habituacion|abuso|abstinencia',
    '!libres?_de|cero|exent[oa]_de|ningun|ninguna ~4 adiccion|dependencia|adictivo',
    '!imposible ~3 (?:adict[oa]s?|adiccion|dependiente|dependencia|engancharse|abusar)',
    '!nadie|nunca|jamas|no ~4 (?:adict[oa]s?|dependientes?|engancha\\w*|engancho|enganchad[oa]s?)',
    'adictiv[oa]|adiccion|adict[oa]|dependencia|engancha ~4 \\? ~,1 !no|nunca|nada|para_nada $|,|en_absoluto',
    '!falso|mentira|mito|verdad|cierto que ~4 (?:adictiv[oa]|adiccion|dependencia)',
    '!anti adictiv[oa]',
    '(?:adiccion|dependencia) ~2 !no (?:es|existe|hay|sera)',
  ],
  otherSenses: [
    'si ~4 (?:adict[oa]|dependiente|dependencia)',
    'no ~1 (?:sabe\\w*|conoce|se_sabe) ~4 adictiv[oa]',
    '(?:verdad|cierto) que ~4 adictiv[oa]',
  ],
};
