import type { ClaimWords } from '../claim-words';

const WILL = '@good';

/** Guaranteed, and its paraphrases: it will help, for sure. */
export const certainty: ClaimWords = {
  idea: 'certainty',
  claims: [
    '!no|ningun|nunca ~5 que no ~2 mejor\\w*|cur\\w*|san\\w*|alivi\\w*|recuper\\w*|respond\\w*|funcion\\w*',
    '!resultados|alivio|exito seguros?|inmediat[oa]_y_seguro|ciertos?',
    '!o ~2 (?:no_paga|no_le_cobramos|gratis|le_devolvemos|le_regresamos)',
    '!no ~1 (?:paga|pague|pagara|cobramos) ~1 (?:nada_)?si ~1 no',
    '!pase lo que_pase',
    '!satisfaccion garantizada',
    '!garanti(?:a|as|za|zan|zamos|zar|zara|zaran|zad[oa]s?|zando|zo|zaremos|zarl\\w+|zaba)|garantic(?:e|en|emos)|garantisad[oa]s?|garantisamos|avalad[oa]s?_resultados',
    `!prome(?:to|te|temos|ten|tieron|ter|sa|sas|tio)|jur(?:o|amos)|palabra ~6 ${WILL}`,
    `!asegur(?:o|a|amos|an|ara|aremos)|certeza ~5 ${WILL}`,
    '(?:resultados?|alivio|exito|mejoria|recuperacion|curacion) ~1 !asegurad[oa]s?|segur[oa]s?|cert[oa]s?|garantid[oa]s?',
    `duda|dudas|dude|cabe_duda|palabra|cuente_con_ello|hecho ~,6 ${WILL} ~2 @cond|@drug|usted|le|$|para|contra`,
    `!duda|dudas|dude|indudable|indudablemente|indiscutible ~,9 ${WILL}`,
    `(?:puede|pueda|este) ~1 !segur[oa]|tranquil[oa] ~1 (?:de)?? que ~5 ${WILL}`,
    `!segur[oa]|seguro_que|certeza que ~5 ${WILL}`,
    `!definitivamente|indudablemente|seguramente|inevitablemente|ciertamente ~3 ${WILL}`,
    '!imposible que no ~3',
    '!imposible no ~1 (?:mejorar\\w*|sentir\\w*|sanar|curar\\w*|notar|recuperar\\w*)',
    '!no puede ~1 (?:no|fallar|fracasar|salir_mal)',
    '!nunca|jamas|no ~1 (?:falla|fallan|fallara|fallamos|fracasa|falla_jamas|ha_fallado|fallo)',
    '!infalible|infalibles|infaliblemente|indefectiblemente',
    '!devol(?:vemos|veremos|vera|ucion|ver) ~2 (?:su|del|el|tu)?? dinero',
    '!dinero ~1 (?:de_vuelta|devuelto)',
    '!reembolso|reembolsamos|devolvemos ~4 si ~2 no ~3 (?:mejora|funciona|alivi\\w+|resultados?)',
    'puede|puedes !contar con ~5 @good',
    '!sin falta|fallar|fallo',
  ],
  soft: [
    '!sentira|sentiras|mejorara|mejoraras|recuperara|aliviara|estara ~1 mejor|bien|alivio|feliz|su_vida|su_@cond|desde|con|en|tras|despues|el_@cond|la_@cond|$',
    'se !va a sentir ~1 mejor|bien',
    '@drug ~1 (?:le|lo|la|les)?? !(?:ayudara|aliviara|calmara|mejorara|funcionara|servira|cambiara|devolvera|quitara|eliminara) ~1 (?:@det)?? (?:@det)?? @cond|vida|$|a|su|contra|para',
  ],
  otherSenses: [
    '(?:ley|leyes|estado|derecho|constitucion|norma|reglas?|texas|seguro|aseguradora|plan) ~5 garanti\\w+|asegura|promete',
    'garanti\\w+|prometemos|promete|aseguramos ~4 (?:derechos?|privacidad|precio|precios|costo|estimacion|respuesta|contestar\\w*|llamada|cita|citas|lugar|confidencialidad|pago|cobertura|secreto|escuchar\\w*|verdad|respeto|explicar\\w*|honest\\w+|datos)',
    '(?:privacidad|cita|precio|lugar|confidencialidad) ~2 garantizad[oa]s?',
    '(?:devol\\w+|dinero|deposito|reembols\\w+) ~5 cancel\\w+',
    '(?:no|si) ~1 esta ~1 segur[oa]',
    'su|del|el|un seguro (?:medico|de_salud|puede|paga|cubre|que)',
    'hable|pregunte ~4 duda|dudas',
    'si tiene (?:alguna_)?dudas?',
    'no ~4 promes\\w+ ~4 no',
  ],
};
