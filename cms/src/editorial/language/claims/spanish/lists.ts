import type { WordLists } from '../../pattern';
import { effectLists } from './effect-frames';
import { frameLists } from './frames';
import { idioms } from './idioms';
import { formsOfVerbs } from './verbs';

const ENDS = formsOfVerbs(
  'acabar terminar borrar eliminar erradicar extirpar aniquilar derrotar vencer quitar apagar:apag tumbar aplastar pulverizar fulminar desterrar:destierr ahuyentar espantar disolver:disuelv suprimir silenciar exterminar anular barrer liquidar sepultar arrasar matar callar disipar resolver:resuelv solucionar neutralizar revertir:reviert reparar remediar:remedi sacar domar doblegar abolir',
);

/** Words of Spanish that the claims are made of, without accents. */
export const lists: WordLists = {
  ...frameLists,
  ...effectLists,
  det: 'la|el|los|las|su|sus|tu|tus|mi|mis|un|una|todo|toda|todos|todas|nuestr[oa]s?|este|esta|estos|estas|cualquier|de|del|cronic[oa]s?|sever[oa]s?|al|a|con|peor|mas',
  cond: 'migranas?|jaquecas?|dolor(?:es)?|depresion|depresiones|tept|ansiedad|sdrc|trauma|sufrimiento|sintomas?|enfermedad(?:es)?|trastornos?|padecimientos?|ataques?|panico|preocupacion|tristeza|angustia|estres|pesadillas?|fibromialgia|mal|males|crisis|problemas?|neuropatia|malestar|tormento|calvario|pena|miedos?|oscuridad|cefaleas?|nervios|insomnio|jaquecoso|crisis|recaidas?|llanto|agobio|desesperacion|desanimo|melancolia|duelo|flashbacks?|molestias?|noches_sin_dormir|(?:malos_)?recuerdos|dolencias?|ansias|temores|quemazon|ardor|lagrimas|espalda|cabeza|hernias?|fobias?|artritis|artrosis|ciatica|lumbalgias?|neuralgias?|adicciones|obsesiones|agotamiento|vertigo|alcoholismo|tabaquismo|diabetes|cancer|fatiga|toc|bipolaridad|esquizofrenia|reuma|reumatismo|contracturas?|dolores_de_cabeza|anorexia|bulimia|tristezas|tinnitus|acufenos|psoriasis|lupus|trigemino|aquello|todo_eso|todo_aquello|ese_infierno|esa_pesadilla',
  drug: 'ketamina|infusion(?:es)?|tratamientos?|terapias?|medicinas?|medicamentos?|farmacos?|procedimientos?|metodos?|programa|remedios?|sesion(?:es)?|est[eoa]|ella|sueros?|goteos?|dosis|protocolo|via|visitas?|citas?|ciclo|serie|clinica|equipo|plan|formula|receta',
  everybody:
    'todo_el_que|todo_paciente|toda_persona|todo_veterano|todos_los_que|todo_aquel_que|toda_persona_que|cuantos|todos|todas|tod[oa]s_(?:nuestr[oa]s_|l[oa]s_|sus_)?(?:pacientes|personas|clientes)|cada_(?:paciente|persona|una?_de_nuestr[oa]s_pacientes)|cada_un[oa]|todo_el_mundo|cualquier(?:a|_persona|_paciente)|el_100_%_de_(?:nuestr[oa]s_|l[oa]s_)?(?:pacientes|personas|casos)|10_de_(?:cada_)?10_?(?:pacientes|personas)?|diez_de_(?:cada_)?diez_?(?:pacientes|personas)?|100_de_(?:cada_)?100|cien_de_(?:cada_)?cien|sea_quien_sea|tenga_lo_que_tenga|quien_termina|quienes_terminan|quien_viene|quien_prueba|quien_completa|ni_uno_solo|uno_por_uno',
  good: 'alivi\\w+|resultados?|mejor\\w*|cura\\w*|san\\w+|recuper\\w+|exito|funcion\\w+|ayud\\w+|bien|libres?|desaparec\\w+|quit\\w+|elimin\\w+|efectiv\\w+|eficaz|eficaces|feliz|felices|sirv\\w+|sent\\w+|beneficios?|solucion\\w*|termin\\w+|acab\\w+|vencer\\w*|calm\\w+',
  change:
    'deti(?:ene|enen)|detener\\w*|detuvo|frena\\w*|par(?:a_la|a_el|an_la|an_el)|alivi\\w+|resultados?|mejor\\w*|libr\\w+|adios|olvid\\w+|fin|acab\\w+|termin\\w+|san\\w+|cur\\w+|desaparec\\w+|cambi\\w+|efectos?|beneficios?|feliz|felices|dur\\w+|recuper\\w+|elimin\\w+|quit\\w+|atras|bienestar|paz|calma|despid\\w+|despedir\\w*|deje|dejar|dejara|curacion|solucion',
  absolutely:
    '(?:total|completa|absoluta|perfecta|entera|plena|segura|definitiva)mente|100_%|siempre|del_todo|por_completo|99_%|indudablemente|a_prueba|cien',
  adj: 'ningun|menor|minimo|minima|mas_minimo|ninguna|ningunos|ningunas|algun|alguna|serios?|graves?|de|los|las|el|la|tipo|posibles?|mayores|mayor|conocidos?|ni|un|una|solo|sola|absolutamente|mas|tampoco|reales?|real|molestos?|peligrosos?|ocultos?|al|a|clase',
  harm: 'contraindicacion(?:es)?|eventos?_adversos?|efectos?_(?:nocivos?|daninos?|malos?)|toxicidad|riesgos?|peligros?|efectos?_(?:secundarios?|adversos?|colaterales?|indeseados?|negativos?|no_deseados)|complicacion(?:es)?|danos?|reacciones_adversas|consecuencias_negativas|secuelas?|inconvenientes?|desventajas?|reaccion(?:es)?|efectos_raros|sustos?|contras|pegas|peros|contratiempos|molestias|percances|sorpresas|efectos?_(?:perjudiciales|dañinos|nefastos|graves|toxicos)|intoxicacion(?:es)?|toxicidades|danos_colaterales|lesiones|perjuicios?',
  no: 'sin|cero|0|ningun|ninguna|libres?_de|exent[oa]s?_de|nulo|nulos|carece_de|fuera_de',
  offer:
    'clinicas?|centros?|equipo|medic[oa]s?|doctor(?:es|as?)?|enfermer[oa]s?|especialistas?|expertos?|personal|tratamientos?|terapias?|medicinas?|medicamentos?|farmacos?|opcion(?:es)?|alternativas?|cuidados?|atencion|resultados?|alivio|infusion(?:es)?|ketamina|solucion(?:es)?|remedios?|manos|lugar|servicio|respuesta|arma|calidad|profesionales|proveedor(?:es)?|consultas?|consultorios?|pastillas?|aparatos?|metodos?|sueros?|goteos?|referentes?|manera_de_(?:tratar|curar|aliviar|vencer)|forma_de_(?:tratar|curar|aliviar|vencer)|clinicos|anestesiologos?|psiquiatras?|valorada|calificada|tecnicas?|procedimientos?|sistemas?|enfoques?|productos?|programas?|protocolos?|intervencion(?:es)?|analgesic[oa]s?|antidepresivos?|vias?|abordajes?|metodologias?',
  more: 'mejor|mejores|mas_(?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|avanzad[oa]s?|confiables?|rapid[oa]s?|potentes?|expert[oa]s?|fuertes?)|superior(?:es)?|mas_(?:prestigios[oa]s?|premiad[oa]s?|reconocid[oa]s?|cualificad[oa]s?|preparad[oa]s?|exitos[oa]s?|experimentad[oa]s?|capaz|capaces|completos?|modern[oa]s?|fiables?|poderos[oa]s?)',
  superb:
    'segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|avanzad[oa]s?|rapid[oa]s?|modern[oa]s?|complet[oa]s?|potentes?|poderos[oa]s?|confiables?|fiables?|revolucionari[oa]s?|novedos[oa]s?|exitos[oa]s?|prestigios[oa]s?|innovador(?:es|as?)?|certer[oa]s?|sencill[oa]s?|suaves?|inteligentes?|directas?|directo|humanas?|humanos?|natural(?:es)?|solid[oa]s?|durader[oa]s?|fuertes?',
  idiom: idioms,
  ends: ENDS,
  endses: `se_(?:${ENDS})|cesan?|cesaran?|terminan?|acaban?|muere|mueren`,
  gone: 'historia|anecdotas?|fantasma|leyenda|(?:cosa|asunto)s?_olvidad[oa]s?|ceniza|nada|cuento_viejo|pasad[oa]|(?:una_)?(?:cosa|enfermedad|problema|asunto)_(?:del_pasado|pasad[oa])|agua_pasada|(?:un_|solo_un_|solo_)?(?:mal_|simple_|vago_)?recuerdos?|asunto_cerrado|curad[oa]s?|vencid[oa]s?|eliminad[oa]s?|resuelt[oa]s?|solucionad[oa]s?|superad[oa]s?|derrotad[oa]s?|atras|cero|en_el_olvido|del_pasado|en_el_pasado|fuera|terminad[oa]s?|acabad[oa]s?|de_ayer|polvo',
  surely:
    'titubear|titubeos|titubeo|duda|dudas|dudar|vacilar|seguridad|certeza|seguros?|seguras?|definitivamente|indudablemente|sin_reservas|con_confianza|garantizad[oa]s?|promet\\w+|prometo|juro|juramos|apuesto|convencid[oa]s?|rotundamente|asegur\\w+|a_ciencia_cierta',
  works:
    'funcion\\w+|ayud\\w+|sirv\\w+|cur\\w+|san\\w+|benefici\\w+|mejor\\w+|recuper\\w+|alivi\\w+|eficaz|efectiv\\w+|resultados|bien',
  symptom:
    'nauseas?|mareos?|vomitos?|sustos?|resaca|somnolencia|sueno|molestias?|alucinaciones|dolores|dolor|efectos|efectos_secundarios|reacciones|riesgos?|peligros?|adiccion|malestar|secuelas|cruda|moretones|miedo|agujas|complicaciones',
  trace: 'rastros?|huellas?|sombras?|senal|senales|vestigios?|asomo|pizca|gota|residuos?|restos?|indicio|recuerdo',
  unfounded:
    '(?:cosas?_)?de_peliculas?|infundad[oa]s?|sin_fundamento|sin_motivo|sin_razon|exagerad[oa]s?|injustificad[oa]s?|cuentos?|habladurias|leyendas?|mitos?|inventos?|tonterias|no_existe|no_existen|no_hay_tal|sin_base|fantasias?|alarmismo|de_viejas',
  restored:
    '(?:la|el|los)_de_(?:antes|siempre)|otra_vez_(?:usted|el_mismo|la_misma|feliz|viv[oa])|como_nuev[oa]|como_antes|otra_persona|l[oa]_(?:que|quien)_era|feliz|san[oa]|curad[oa]|libre|normal|en_paz',
  boon: '@good|vida|volver\\w*|vuelv\\w+|dormir\\w*|sonre\\w+|paz|alegria|el_de_antes|la_de_antes|normal|nuev[oa]|dolor|depresion|ansiedad|migrana|cambi\\w+|olvid\\w+|ira|va_a',
  addict:
    'adict[oa]s?|vicia|tolerancia|sindrome_de_abstinencia|adictiv[oa]s?|adiccion(?:es)?|dependientes?|dependencia|enganch\\w+|habito|vicio|viciar\\w*|envici\\w+|abstinencia|ansias|mono|adictividad|adicto_a|codependencia|farmacodependencia|drogodependencia',
  everyday:
    '(?:un_|una_|el_|la_|su_|cualquier_|tomar_|tomarse_|beber_|cualquier_)*(?:vaso|taza|agua|te|cafe|leche|aspirina|ibuprofeno|paracetamol|vitaminas?|caricia|siesta|paseo|bano|brisa|pluma|respirar|dormir|manzanilla|caramelo|azucar|nana|abrazo|masaje|manejar|cruzar|viaje|camino|trayecto|ducha|escalera|volar|jarabe|infusion_de|tila|corderito|nino|bebe|sol|suero_de_leche|sal|cama|casa|pan|miel|analgesico|pastilla|sopa|algodon|musica|nube)',
};
