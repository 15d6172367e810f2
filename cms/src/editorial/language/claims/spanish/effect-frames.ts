import type { WordLists } from '../../pattern';
import type { ClaimWords } from '../claim-words';
import { EFFECT_SHAPES } from '../effect-shapes';

/** Words by what they mean, for the frames. */
export const effectLists: WordLists = {
  proves:
    'prueb\\w+|prob(?:o|aron|ado|ada)|comprueb\\w+|comprob\\w+|demostr\\w+|demuestr\\w+|confirm\\w+|acredit\\w+|valid\\w+|verific\\w+|avala\\w*|respald\\w+|ratific\\w+|corrobor\\w+|sin_duda|indudabl\\w+|innegabl\\w+|convenc\\w+|despej\\w+|zanj\\w+|sell\\w+|constata\\w*|no_cabe_duda|afirm\\w+',
  finds:
    'muestr\\w+|mostr\\w+|indic\\w+|conclu\\w+|revel\\w+|document\\w+|apoy\\w+|halla\\w+|hallo|dej\\w+_(?:claro|ver)|signific\\w+|dicen|dice|sugier\\w+',
  acts: 'alivi\\w+|quit(?:a|an|o|aron)|calm(?:a|an|o|aron)|trata|tratan|ayud(?:a|an|o|aron)|mejor(?:a|an|o|aron)|redu(?:ce|cen|jo|jeron)|baj(?:a|an|o|aron)|combat\\w+|control(?:a|an|o|aron)|previene\\w*|fren(?:a|an|o|aron)|detien\\w+|detuv\\w+|resuelv\\w+|resolv\\w+|elimin\\w+|venc\\w+|rescat\\w+|sirv\\w+|funcion\\w+|cur(?:a|an|o|aron)|disminuy\\w+|gan(?:a|o)_(?:a|al)|apag\\w+|supera\\w*|devuelv\\w+|devolv\\w+|cumpl\\w+|logr(?:a|an|o|aron)|salv\\w+',
  avails:
    'exit\\w+|eficaz|eficaces|eficacia|efectiv\\w+|util|utilidad|benefici\\w+|poderos\\w+|potente|valios\\w+|superior\\w*|triunf\\w+|fiable|solucion|remedio|cura|acierto',
  treated: 'pacientes|personas|gente|veteranos|mujeres|hombres|todos|mayoria|enfermos',
  strong:
    'dramatic\\w+|enorm\\w+|impresionant\\w+|notabl\\w+|espectacular\\w*|potent\\w+|robust\\w+|excelent\\w+|asombros\\w+|solid\\w+|profund\\w+|sostenid\\w+|marcad\\w+|clar[oa]|rotund\\w+|contundent\\w+',
  gains:
    'alivio|mejoria|recuperacion|remision|respuesta|reduccion|descenso|caida|disminucion|beneficios?|resultados?|efectos?',
  preferred:
    'primera_linea|primera_eleccion|tratamiento_de_eleccion|de_eleccion|deberia_ofrecerse|estandar|pilar|la_respuesta|la_solucion|el_camino|de_cabecera',
};

/** Wide frames: that it is shown, and that it works. Each was tried on the findings of the corpus that report with care. */
export const effectFrames: ClaimWords = {
  idea: 'effect',
  claims: [
    ...EFFECT_SHAPES,
    '@drug|ketamina !si funciona|sirve|alivia|cura|ayuda',
    '!@proves ~6 @drug|ketamina',
    '@gains ~4 !@strong',
  ],
  otherSenses: [
    'objetivo|fin|proposito|meta ~4 (?:evaluar|medir|determinar|conocer|estudiar)',
    'se_evaluo|se_midio|evaluar|medir|determinar|evaluo|midio|quiso_determinar ~3 (?:eficacia|efectividad|efecto|utilidad|beneficio)',
    'hay|existen ~2 (?:eficaces|efectiv[oa]s)',
    'habian?|han|he|hemos|haber|hubieran ~2 (?:probado|demostrado_nada)',
    'decir que ~2 @proves',
    'otr[oa]s|vari[oa]s|much[oa]s|algun[oa]s|demas|antes ~2 (?:tratamientos?|medicinas?|medicamentos?|farmacos?|terapias?|pastillas)',
    'prueba ~1 de ~1 (?:nada|que)',
  ],
};
