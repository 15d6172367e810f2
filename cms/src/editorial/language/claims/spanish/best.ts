import type { ClaimWords } from '../claim-words';
import { otherSenses } from './other-senses/best';

/** The best, number one: above all others. Comparisons with others are in `comparison.ts`. */
export const best: ClaimWords = {
  idea: 'best',
  claims: [
    '(?:a|tenemos|con|teniendo|tiene|estan|son|entre|aqui|elija|elige|confie_en) ~1 los|las !mejores ~1 (?:a|en|de|$|cerca|del|y)',
    '!numero|num|no|n|nr|# uno|1 ~1 (?:en|de|contra|para) ~1 @cond',
    '!mayor|mejor|mas_alta|mas_alto|maxim[oa] ~1 (?:tasa|indice|porcentaje|nivel) ~1 de ~1 (?:exito|curacion|recuperacion|satisfaccion)',
    '!solo|solamente|unicamente un[oa] ~2 (?:buen[oa]|de_verdad|que_vale|mejor|gran|vale)',
    '!lo mejor ~1 (?:esta|lo_tiene|lo_tenemos) ~1 (?:aqui|en|con|cerca)',
    '!numero_uno|lider|referente|rey|mejor indiscutible|indiscutid[oa]|absolut[oa]|sin_discusion',
    '!numero uno indiscutible|absoluto|del|de',
    '!merece|merecen|quiere|busca ~1 lo mejor',
    '!lider(?:es)?|referentes?|campeon(?:es)? ~1 (?:indiscutibles?|absolut[oa]s?|indiscutid[oa]s?|mundial(?:es)?|nacional(?:es)?|sin_discusion)',
    '!@more ~3 (?:del|de_la|de_el|de) (?:pais|mundo|ciudad|estado|texas|austin|region|mercado|todos|todas|planeta)',
    '!unic[oa]s? (?:clinica|centro|equipo|lugar|medico|tratamiento|medicina|consulta) ~5 (?:que|donde|capaz) ~4 (?:@ends|@good|garantiz\\w+|verdad)',
    '!(?:medalla|copa|corona|trofeo|primer_lugar|primer_premio|primer_puesto) ~2 (?:de_oro|en|de|del|a|nos|es)',
    '!primer[oa]s? ~1 (?:lugar|puesto|de_texas|en_texas|de_austin|del_estado|del_pais|en_resultados|clinica_de|entre)',
    '!fuera de_serie',
    '!primer[oa] (?:opcion|eleccion) ~1 (?:en|de|para)',
    '(?:el|la|los|las|lo|su|nuestr[oa]s?|somos|tu|un[oa]_de_l[oa]s) !mejor(?:es)? ~2 @offer',
    '!mejor(?:es)? @offer',
    '@offer !mejor(?:es)? (?:de|en|del|que_hay|valorad[oa]s?|calificad[oa]s?)',
    '(?:somos|es|son|soy|fue|eligieron|elegid[oa]|considerad[oa]) ~1 (?:el|la|los|las|lo) !mejor(?:es)? $|de|en|del|que|para|contra',
    '(?:simplemente|sencillamente) (?:el|la|los|las) !mejor(?:es)?',
    '!mejor(?:es)? de|en|del (?:texas|austin|estado|pais|mundo|ciudad|la_ciudad|el_estado|el_pais|region|la_region)',
    '@offer|somos|es|el|la ~2 !numero|num|no|n|nr uno|1 ~1 $|en|de|para|contra',
    '!numero|num|no|n|nr|# uno|1 ~1 (?:en|de|contra) ~2 (?:ketamina|austin|texas|dolor|migrana|depresion|pais|ciudad|mundo|infusiones)',
    '@offer ~1 !lider(?:es)?|premier|top|numero_uno ~1 en|de|del|$',
    '!lider(?:es)? (?:en|de|del) ~2 (?:ketamina|texas|austin|dolor|tratamiento|infusiones|mercado|salud)',
  ],
  otherSenses,
};
