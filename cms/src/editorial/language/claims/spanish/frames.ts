import type { WordLists } from '../../pattern';
import { wideClaims, type ByIdea } from '../wide';

/** Words by what they mean, for the frames. */
export const frameLists: WordLists = {
  whole:
    'por_completo|completamente|totalmente|del_todo|para_siempre|definitivamente|de_una_vez(?:_por_todas|_y_para_siempre)?|permanentemente|de_por_vida|de_raiz|sin_excepcion|100_%|nunca_mas',
  treat:
    'tratamientos?|terapias?|medicinas?|medicamentos?|farmacos?|antidepresivos?|remedios?|atencion|alivio|opcion(?:es)?|solucion(?:es)?|clinicas?|centros?|ketamina|infusion(?:es)?|sueros?|metodos?|tecnicas?|equipo|especialistas?',
  praised:
    'eficaz|eficaces|efectiv[oa]s?|confiables?|avanzad[oa]s?|potentes?|poderos[oa]s?|exitos[oa]s?|expert[oa]s?|segur[oa]s?|natural(?:es)?|complet[oa]s?|prometedor\\w*|modern[oa]s?|innovador\\w*|rapid[oa]s?|exclusiv[oa]s?|certer[oa]s?|revolucionari[oa]s?|humana|prestigios[oa]s?|reconocid[oa]s?',
  scope:
    'de_(?:texas|austin|la_ciudad|el_mundo|todo|toda|el_pais|el_estado|la_zona|la_region|la_medicina|la_psiquiatria|la_historia|la_actualidad|nuestro_tiempo)|del_(?:mundo|pais|estado|mercado|siglo)|en_(?:texas|austin|el_mundo|el_mercado|anos|decadas|la_actualidad|todo)|que_(?:hay|existe|puede|va_a)|hasta_(?:hoy|ahora|la_fecha)|de_hoy|contra_@cond|para_@cond|disponibles?|jamas|nunca|hoy',
  marvel:
    'milagros?|milagros[oa]s?|milagrosamente|revolucionari[oa]s?|revoluciona\\w*|revolucion|magi[ca]|magic[oa]s?|prodigios?|prodigios[oa]s?|maravillas?|maravillos[oa]s?|panacea|santo_remedio|bala_de_plata|varita|asombros[oa]s?|hito|parteaguas',
  gain: 'alivio|resultados?|mejor\\w*|cura\\w*|san[oa]s?|sanar\\w*|recuper\\w+|exito|funciona\\w*|eficaz|eficacia|libertad|felicidad|bienestar|feliz|felices|libres?|paz',
  spotless:
    'impecables?|intachables?|perfect[oa]s?|inmejorables?|insuperables?|incomparables?|inigualables?|sin_igual|sin_rival|inmaculad[oa]s?',
  record: 'seguridad|historial|trayectoria|perfil|resultados?|exito|eficacia',
  chance: 'probabilidad(?:es)?|riesgos?|posibilidad(?:es)?|peligros?',
  nil: 'cero|nul[oa]s?|inexistentes?|insignificantes?',
  kill: 'acab\\w+|termin\\w+|borr\\w+|elimin\\w+|erradic\\w+|venc\\w+|derrot\\w+|cur\\w+|san(?:a|an|o|amos|ar|ara)|quit\\w+|desaparec\\w+|apag\\w+|resolv\\w+|resuelv\\w+|extirp\\w+|arranc\\w+|suprim\\w+|destierr\\w+|desterr\\w+',
  habit: 'adiccion(?:es)?|adictiv[oa]s?|adictividad|dependencia|enganch\\w+|vicio|envici\\w+|abstinencia|habito',
  lacking:
    'sin|ni|ningun|ninguna|cero|carente_de|carece_de|libre_de|exent[oa]_de|nada_de|no_(?:tiene|hay|existe|produce|causa|provoca|conlleva|presenta|da|deja|implica|supone)',
};

const frames: ByIdea = {
  cure: [
    '@kill ~4 @cond ~4 !@whole',
    '!adios ~3 @cond',
    '!ultim[oa]s? ~2 @cond|pastilla|tratamiento|vez ~4 que|de_su_vida|$',
    '!vi|vimos|he_visto|hemos_visto ~5 (?:curar\\w*|curab\\w+|sanar\\w*|se_cura\\w*)',
  ],
  lasting: [
    '!@whole ~4 @gain',
    '!resto de (?:su|sus|tu|tus|mi|la) ~1 (?:vida|dias)',
    '!siempre ~1 (?:perdur\\w+|dur\\w+|funciona\\w*|sirv\\w+|logr\\w+|alivi\\w+|mejor\\w+)',
  ],
  wonder: ['@treat ~4 !@marvel', '!@marvel ~4 @treat', '!@marvel ~3 @cond|campo|mundo'],
  safety: [
    '!@record ~3 @spotless',
    '!@chance ~5 @nil',
    '!imposible ~4 (?:da\\w+|lesion\\w+|falla\\w*|hacer_dano)',
    '!no ~1 (?:es|son) ~1 (?:ni)?? ~1 (?:peligros[oa]s?|toxic[oa]s?|danin[oa]s?|nociv[oa]s?)',
    '!carentes? de ~2 @harm',
    '!sin ~3 ni ~1 @harm',
  ],
  addiction: ['!@lacking ~5 @habit'],
  always: [
    '!eficacia|efectividad|exito|acierto|satisfaccion|curacion ~,3 100 %',
    '!ni_un[oa]?|ningun[oa]?|nadie|ni_un_solo ~4 (?:recae\\w*|recay\\w+|queda\\w*|falla\\w*|sufr\\w+|se_queja|arrepient\\w+|empeor\\w+)',
  ],
  best: [
    '!mas ~1 @praised ~4 @scope',
    '!mejor|mejores ~2 @treat ~4 @scope',
    '!mas ~1 @praised (?:y|e) ~1 @praised ~2 @treat',
    '!mejor(?:es)?|superior(?:es)? que|a ~3 (?:l[oa]s_demas|cualquier\\w*|otr[oa]s|tod[oa]s|las_pastillas|los_antidepresivos|competencia)',
  ],
};

const soft: ByIdea = {
  cure: ['!nunca|jamas ~3 (?:volver|vuelv|regres|sufr|padec|sent)\\w+ ~4 @cond', '@gain ~3 !@whole'],
  lasting: ['!toda_la_vida|toda_una_vida|para_toda_la_vida', '@treat ~3 !@whole'],
  always: ['!todos|todas|cualquier\\w*|toda|todo|100_% ~4 pacientes?|personas?|gente|quien(?:es)? ~5 @gain'],
};

const otherSenses: ByIdea = {
  wonder: ['supuest[oa]s? ~3 milagros\\w+', 'anunciad[oa] como'],
  lasting: ['@cond ~4 toda_la_vida', 'durante toda_la_vida'],
};

/** Each was tried on thousands of honest sentences. */
export const wideFrames = wideClaims(frames, soft, otherSenses);
