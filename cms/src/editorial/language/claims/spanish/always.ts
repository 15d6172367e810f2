import type { ClaimWords } from '../claim-words';

/** Works for everybody, every time. */
export const always: ClaimWords = {
  idea: 'always',
  claims: [
    'a @everybody ~3 !funcion(?:a|o|aron)|ayud(?:a|o)|sirv(?:e|io)|alivi(?:a|o)|cur(?:a|o)',
    '!nadie|ningun_paciente ~3 (?:se_queda|queda|sale|se_va) ~1 (?:sin|con) ~2 (?:alivio|dolor|mejorar|@cond)',
    '!nadie|ningun_paciente|ninguna_persona ~3 (?:fracasa|deja_de_mejorar|ha_fallado)',
    '!@everybody ~1 (?:los_que|que|quienes|quien) ~4 @good',
    '!tod[oa]s ~1 (?:nuestr[oa]s|l[oa]s)?? ~1 pacientes|personas ~2 (?:se_)?(?:cur\\w+|alivi\\w+|mejor\\w+|recuper\\w+|san\\w+)',
    '!nunca|jamas ~1 (?:nos_)?(?:ha|hemos|le) ~1 fall\\w+',
    '!ayuda|sirve|funciona a|para|con quien_sea|cualquiera|todo_el_mundo|todos|todas',
    '!funcion(?:a|an|ara|aran|o)|sirve|sirven|eficaz|eficaces|efectiv[oa]s?|da_resultado|responden|resulta ~,4 siempre|@everybody|en_todos_los_casos|cada_vez|todas_las_veces|sin_excepcion\\w*|en_todo_caso|en_el_100_%|a_todos|para_todos',
    '(?:ayuda|alivia|cura|beneficia|mejora|sana) ~,1 a ~1 !@everybody',
    '!siempre (?:le_|les_|nos_)?(?:funciona|ayuda|alivia|da_resultado|sirve|mejora|cura|da_buenos_resultados|es_eficaz|es_efectiv[oa])',
    'funciona|sirve|eficaz|efectiv[oa]|ayuda ~5 \\? ~1 !siempre|totalmente|absolutamente|100|cada_vez|en_todos',
    '!@everybody ~,5 (?:mejor|mejora|mejoran|mejoraron|mejorado|curan|bien|alivio|alivian|alivi[oa]d[oa]s?|recuper\\w+|felices|feliz|san[oa]s?|libres?|responden?|respondieron|beneficia\\w*)',
    '!100|99|99.\\d+|98 % ~1 (?:eficaz|eficaces|efectiv[oa]s?|de_exito|exitos[oa]s?|de_eficacia|de_efectividad|garantizad\\w+|de_alivio|de_resultados|de_recuperacion|natural|comprobad[oa]|indolor[oa]?)',
    '!100|99|99.\\d+ % de (?:los|las|nuestr[oa]s|el_tiempo|l[oa]s_veces) ~,6 @good',
    '!100|99 % de (?:las_veces|los_casos|el_tiempo)|del_tiempo',
    '(?:exito|eficacia|efectividad|eficaz|efectiv[oa]|tasa) ~3 !100|99|99.\\d+ %',
    '!universalmente ~1 (?:eficaz|efectiv[oa])',
    '!unic[oa] ~1 (?:@offer|cosa) que ~2 (?:funciona|cura|alivia|sirve|ayuda|sana|elimina|quita)',
    'lo !unico que ~1 (?:funciona|cura|alivia|sirve|quita)',
  ],
  otherSenses: [
    '(?:paga|pagar|pague|cubre|cubrir|seguro|costo|precio|factura) ~5 100 %',
    '100 % ~2 (?:de_la_(?:visita|factura|cuenta)|del_(?:costo|precio)|gratis|confidencial|oxigeno)',
    '(?:todos|todas|cada|cualquier\\w*) ~3 (?:es|son|somos|se_siente\\w*) ~1 (?:diferentes?|unic[oa]|bienvenid[oa]s?|distint[oa]s?)',
    'todas? las (?:mananas|visitas|veces|noches|tardes|medicinas|preguntas|dudas)',
    'no ~1 siempre|todos|todas',
  ],
};
