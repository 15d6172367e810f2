import type { ClaimWords } from '../claim-words';

/** Permanent, and its paraphrases: the benefit lasts for ever. */
export const lasting: ClaimWords = {
  idea: 'lasting',
  claims: [
    '@change ~2 !no|nunca|jamas ~1 (?:se_acaba|se_pasa|desaparece|termina|se_pierde|se_quita|disminuye)',
    '@change ~5 !hasta_el_fin\\w*|hasta_el_final|por_el_resto',
    '!nunca|jamas ~1 regres(?:a|an|ara|aran) ~2 @cond',
    '!no|nunca|jamas ~1 (?:regresar(?:a|an)|volver(?:a|an)|regresa|vuelve) ~1 @det?? @cond',
    '!permanente|permanentes|permanentemente|vitalici[oa]s?|perpetu[oa]s?|perdurable_para_siempre',
    '@change ~,6 !para_siempre|de_por_vida|para_toda_la_vida|por_siempre|toda_la_vida|eternamente|etern[oa]s?|el_resto_de_(?:su|tu|mi|la)_vida|por_el_resto_de_su_vida|la_vida_entera|todos_los_dias_de_su_vida',
    '@cond ~5 !para_siempre|de_por_vida',
    '!para_siempre|por_siempre|eterno|eterna ~4 @change|libre|sin',
    '@cond|ella|el|sintomas ~3 !no|nunca|jamas ~1 (?:regres(?:a|an|ara|aran|o|aron|e)|vuelv(?:e|en|a)|volver(?:a|an)|volvio|volvieron|retorna|reaparece|recae)',
    '!jamas|nunca (?:regres(?:a|ara|aran)|volver(?:a|an)|vuelve) $|y|con|a_aparecer',
    '!sin ~1 recaidas?|retorno',
    '!no|nunca ~1 (?:recaera|recaeran|recae|recaen|recaida|habra_recaidas?)',
    '!irreversible ~2 alivio|mejoria',
  ],
  otherSenses: [
    '@cond ~2 (?:dura|duran|durar|acompana|sufre) ~4 (?:toda_la_vida|de_por_vida|para_siempre)',
    '(?:direccion|domicilio|residente|residencia|danos?|lesion(?:es)?|perdida|discapacidad|personal|registro|empleo|cicatriz|cicatrices|maquillaje|tinta|marcapasos|incapacidad|expediente) ~2 permanentes?',
    'permanentes? ~2 (?:danos?|lesion(?:es)?|perdida|discapacidad|en_la_vejiga|en_el_higado|de_la_vista)',
    'danos?|lesion|cicatriz|perdida ~4 (?:de_por_vida|para_siempre|permanente|toda_la_vida)',
    'dolor|migrana|depresion ~2 (?:parece|parecer|sienta|siente|pueden?_parecer) ~4 (?:para_siempre|etern[oa]|permanente)',
    'si|cuando ~3 (?:no|nunca) ~1 (?:regresa|vuelve|regrese|vuelva)',
    'no ~1 (?:vuelva|regrese|venga|volver) ~2 (?:clinica|manejar|conducir|casa|tomar)',
    'guard\\w+|conserv\\w+ ~5 (?:para_siempre|permanente)',
  ],
};
