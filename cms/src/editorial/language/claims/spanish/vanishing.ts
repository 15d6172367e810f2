import type { ClaimWords } from '../claim-words';

/** Cure as a departure: the illness leaves no trace, is sent away, ends here. */
export const vanishing: ClaimWords = {
  idea: 'cure',
  claims: [
    '@cond ~,8 !(?:l[oa]s?) ~1 (?:@ends|desaparec\\w+)',
    '!desaparec(?:emos|eremos|erle|erla|erlo) ~3 @cond',
    '@cond ~5 !no ~2 (?:queda|quedo|quedan|quedaron|quedara|quedaran|deja|dejo|dejara) ~1 (?:ni_)?(?:el_menor_|la_menor_|un_)?(?:@trace|nada|cenizas|polvo)',
    '!no ~1 (?:queda|quedo|quedan|quedaron|quedara|quedaran|dejamos|deja|dejo|hay|habra|tendra|tiene|tengo) ~1 (?:ni_)?(?:el_menor_|la_menor_|un_|una_)?@trace ~1 de|del ~2 @cond',
    '!sin|ni ~1 (?:un|una|el_menor|la_menor)?? @trace ~1 de|del ~2 @cond',
    '@cond ~3 !sin dejar_@trace',
    '@cond ~2 !brillan?|brillara por_su_ausencia',
    '@cond ~2 !pas(?:o|a|aron|ara|aran|an|e|en)|qued(?:o|a|ara|aron) ~1 (?:a_la_historia|a_mejor_vida|al_olvido|en_el_olvido|a_ser_historia)',
    '@cond ~2 !es|son|fue|era|eran|sera|seran ~1 (?:cosa|asunto|historia|tema|capitulo|recuerdo) (?:de_ayer|del_ayer|del_pasado|de_otros_tiempos|de_antes|de_otra_epoca|antigua|vieja|pasada|lejan[oa]|borros[oa]|remot[oa])',
    '!jaque_mate|tiro_de_gracia|golpe_de_gracia|puntilla|estocada|golpe_mortal|golpe_final|nocaut|carpetazo|portazo|cerrojo|cerrojazo|vuelta_a_la_hoja|vuelta_a_la_pagina|fin ~2 a|al|para|contra ~2 @cond',
    '!mand(?:e|a|o|amos|ar|ara|aron|en)|envi(?:e|a|ar|amos) ~3 @cond ~2 (?:a_(?:volar|paseo|freir_\\w+|la_\\w+)|al_(?:diablo|demonio|olvido|carajo|pasado|exilio))',
    '!mand(?:e|a|o|amos|ar|ara|aron)|envi(?:e|a|ar|amos) ~1 (?:a_(?:volar|paseo)|al_(?:diablo|demonio|olvido|pasado)) ~2 @cond',
    '!sa(?:que|car|ca|camos|co|cara|caron)|ech(?:e|ar|a|amos|o)|corr(?:a|er|e|emos|io)|expuls(?:e|ar|a|amos) ~1 @det?? @det?? @det?? @cond ~2 de ~1 (?:su|mi|tu|la) (?:vida|cabeza|cuerpo|mente|casa|cerebro)',
    '!como si ~1 (?:nunca|no|jamas|nada) ~2 (?:hubier|hubies)\\w+ ~2 (?:existido|estado|tenido|sufrido|pasado|enfermado|padecido|sido)',
    '!como si ~1 (?:nunca|jamas) ~1 (?:la|lo|l[oa]s)?? ~1 (?:hubier|hubies)\\w+',
    '!de (?:tajo|un_tajo|un_jalon|un_tiron|un_golpe|golpe|un_soplo) ~4 @cond',
    '@cond ~4 !de (?:tajo|un_tajo|un_jalon|un_tiron|un_golpe|un_soplo)',
    'se l[oa]s? !quitamos|sacamos|arrancamos|borramos|eliminamos|resolvemos|curamos',
    '!ni|jamas|nunca ~1 (?:se)?? ~1 (?:acordara|acordaras|acuerda|acordar\\w*|recordara|recuerda) ~2 (?:de|que)?? ~4 @cond',
    '!no ~1 (?:sabra|sabras|sabe|se|recuerdo|recordara) ~1 (?:ya)?? ~1 (?:lo_)?que ~1 (?:es|era|significa|se_siente) ~4 @cond',
    '!(?:dejara|dejaras|dejaran|dejaremos) (?:por_fin_)?de ~1 (?:sufrir|padecer|tener|sentir|doler\\w*|vivir_con) ~3 @cond|$|para_siempre',
    '@cond ~2 !(?:dejara|dejaran) de (?:existir|molestar\\w*|atormentar\\w*|ser_un_problema|doler\\w*|visitar\\w*|perseguir\\w*)',
    '!(?:alta|alta_medica) definitiva',
  ],
  soft: [
    '!se ~1 (?:acabo|acabaron|termino|terminaron|acaba|acaban|termina|terminan|esfumo|esfumaron|esfuma|esfuman|fue|fueron|ira|iran|borro|borraron) ~1 (?:el|la|los|las|mi|mis|su|sus|ese|esa|tod[oa]s)?? ~2 @cond',
    '!me (?:quito|quitaron|saco|sacaron|borro|borraron|arranco|curo|curaron) ~3 @cond',
    '!(?:deje|dejo|dejaron|dejamos) de ~1 (?:sufrir|padecer|tener|sentir) ~3 @cond',
  ],
  otherSenses: [
    'no ~3 deja|quedan? ~2 (?:rastro|huellas?) ~2 (?:en_su|del_pago|de_la_llamada)',
    'se fue|va|fueron ~1 (?:la_luz|a_casa)',
  ],
};
