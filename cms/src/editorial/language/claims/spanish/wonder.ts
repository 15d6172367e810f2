import type { ClaimWords } from '../claim-words';

/** Miracle and breakthrough, and words as large. */
export const wonder: ClaimWords = {
  idea: 'wonder',
  claims: [
    '!milagr(?:o|os|os[oa]s?|osamente)|milagroz[oa]|panacea',
    '!magic[oa]s?|magia|magicamente ~2 pastillas?|pildoras?|medicinas?|remedios?|soluciones?|solucion|cura|tratamiento|contra|para|de|$',
    '(?:varita|pastillas?|pildoras?|medicinas?|remedios?|soluciones?|solucion|formula|pocion|receta|cura|tratamientos?) !magic[oa]s?|maravillos[oa]s?',
    '(?:como|por|pura|es|arte_de) !magia',
    '!bala de plata',
    '!revolucion(?:ari[oa]s?|ariamente)?|revolucion[ao]|revolucionan|revolucionando|revolucionar',
    '!avances?|descubrimientos?|hallazgos? ~1 (?:historic[oa]s?|sin_precedentes?|medico|decisiv[oa]s?|revolucionari[oa]s?|milagros[oa]s?|extraordinari[oa]s?|increibles?|definitiv[oa]s?|trascendental)',
    '(?:gran|grandes|enorme|increible|importante|ultimo|mayor) !avances?|descubrimiento|hito|hallazgo',
    '!rompedor|rompedora|sin_precedentes?|nunca_visto',
    '!cambia|cambiado|cambian|cambio ~1 las_reglas',
    '!antes y un_despues',
    '!maravilla contra|para|de_la_medicina|medica',
    'droga|medicina|cura !maravilla|maravillosa',
  ],
  otherSenses: ['hongos? magicos?', 'revolucion (?:mexicana|industrial)', 'dolor irruptivo'],
};
