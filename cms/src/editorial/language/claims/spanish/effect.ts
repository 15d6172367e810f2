import type { ClaimWords } from '../claim-words';

/** It works: more than a study without a comparison group can say. */
export const effect: ClaimWords = {
  idea: 'effect',
  claims: [
    '!comprobad[oa]s?|probad[oa]s?|demostrad[oa]s?|demostro|demuestran?|demostraron|demostrar|prueban?|comprueban?|comprobo|comprobaron|pruebas?|confirm(?:a|an|o|aron|ado|ada)|acredit(?:a|o|an)|valid(?:a|o|ado|ada)',
    '!eficaz|eficaces|eficacia|efectiv[oa]s?|efectividad|eficazmente|efectivamente',
    '!exito|exitos[oa]s?|exitos|exitosamente',
    '!funciona|funcionan|funciono|funcionaron|sirve|sirven|sirvio|funcione ~2 contra|para|en|bien|con|muy|$|de',
    '(?:ketamina|tratamiento|infusion|infusiones|que|medicina|ella) ~1 !funciona|funcionan|funciono|sirve|sirven|sirvio',
    '@drug ~3 !alivi(?:a|an|o|aron)|quit(?:a|an|o|aron)|calm(?:a|an|o|aron)|trat(?:a|an)|ayud(?:a|an|o|aron)|mejor(?:a|an|o|aron)|redu(?:ce|cen|jo|jeron)|combat(?:e|en|io)|controla|controlan|controlo|deten?|detuvo|deti(?:ene|enen)|previene|previenen|baja|bajo|disminuy(?:e|en|o|eron)|alej(?:a|o)|levanta|levanto ~5 @cond|personas?|pacientes?|a|de|$',
    '!alivi(?:a|an|o|aron)|quit(?:a|an|o|aron)|calm(?:a|an|o)|combat(?:e|en)|detiene|detuvo|reduce|redujo ~3 @cond',
    '@drug (?:dio|da|dieron|ofrece|ofrecio|produjo|produce|logro|logra|trajo|proporciona|proporciono|brinda|brindo|consiguio) ~4 !alivio|mejoria|resultados?|recuperacion|beneficios?|remision',
    '!gracias a ~1 ketamina|infusion|infusiones|tratamiento',
    '(?:remedio|solucion|respuesta|arma|herramienta) ~1 !para|contra|a ~1 @cond',
    '@drug ~1 es|fue|resulta|resulto ~1 !buen[oa]|excelente|util|beneficios[oa]|potente|poderos[oa]',
  ],
  otherSenses: [
    'como (?:funciona|actua)',
    'funciona|sirve ~1 (?:bloqueando|al|en_el_cerebro|como_un|de_anestesi)',
    'fue|fueron|han_sido probad[oa]s? (?:en|con)',
    'a|en|de prueba|pruebas',
    'grupo de prueba',
    'efectos? (?:secundari|advers)\\w+',
    'bajo (?:la|el|anestesia|supervision|de|los)',
    'diagnostico (?:confirmad|comprobad)\\w+',
    'otros|otras|anteriores|previos ~2 (?:tratamientos|medicinas|medicamentos) ~4 (?:eficaces|funcion\\w+|sirvieron|ayudaron|aliviaron|eficaz)',
  ],
};
