import type { ClaimWords } from '../claim-words';
import { otherSenses } from './other-senses/outcome';

/** Cure as an end of care: the last visit, no more pills, a few sessions are enough. */
export const needless: ClaimWords = {
  idea: 'cure',
  claims: [
    '!una_sola_vez|una_vez en la_vida ~1 $|y|,',
    '!ya_no ~1 (?:las|los|la|lo)?? ~1 (?:va_a_necesitar|vas_a_necesitar|necesitara|necesitaras|van_a_hacer_falta|haran_falta|hara_falta)',
    '!no|nunca|jamas ~1 (?:la|lo|las|los)?? ~1 (?:va_a|vas_a|van_a)?? ~1 (?:volver_a_necesitar|volvera_a_necesitar|necesitar|necesitara) ~4 (?:vida|jamas|nunca)',
    '!no|nunca|jamas ~1 (?:las|los|la|lo|le|nos)?? ~1 (?:va_a|vas_a|van_a|volvera_a|vuelve_a|haran?|tendra_que)?? ~1 (?:necesit\\w+|tomar\\w*|falta|hacer_falta|usar\\w*) ~1 (?:nunca|jamas|mas) ~1 (?:mas|$|,|porque)',
    '!ultim[oa] (?:tratamiento|medicina|clinica|cita|doctor|medico|terapia|visita|parada|pastilla|remedio|suero|consulta|intento|infusion|receta) ~1 que ~6 (?:necesit\\w+|tom\\w+|busc\\w+|har\\w+|pag\\w+)',
    '!nada ~1 que ~1 (?:tratar|curar|medicar|aliviar|controlar|sanar|atender) ~1 $|,|y|porque|despues|nunca|ya',
    '!lo ultimo ~1 que ~3 (?:pag\\w+|necesit\\w+|tom\\w+|har\\w+|gast\\w+|prob\\w+|comprar\\w*|intent\\w+)',
    '!no ~1 (?:hara_falta|haran_falta|se_necesita\\w*|necesitara\\w*|requerira\\w*|habra_necesidad_de|habra) ~1 (?:ningun|ninguna|mas|nuevos?|otr[oa]s?)?? ~1 (?:seguimientos?|tratamientos?|controles|citas|medicinas?|pastillas|consultas|infusiones|terapias?|dosis) ~,3 (?:porque|nunca|jamas|ya_no|pues|mas)',
    '!unic[oa]|ultim[oa] (?:infusion|tratamiento|visita|terapia|medicina|suero|sesion|clinica|cita) ~1 que ~3 (?:necesit\\w+|hara_falta|tendra_que)',
    '!(?:nadie|ya_no|no|usted_no) ~1 (?:tiene|tienen|necesita|hay) ~1 (?:que|por_que) ~1 (?:vivir|sufrir|aguantar|soportar|resignarse|conformarse|padecer) ~6 (?:ahora|ya|mas|ketamina|hoy|porque|gracias|cuando)',
    '!(?:tir\\w+|bot\\w+|dej\\w+|abandon\\w+) ~2 (?:las|los|sus|mis|la)?? ~1 (?:pastillas|muletas|medicinas|silla_de_ruedas|medicamentos|baston|analgesicos) ~,4 (?:tras|despues|y|para_siempre|gracias|desde|con)',
    '(?:entre|entra|entro|llegue|llega|llego|llegaron|vino|vinieron|venga|viene|entraron) ~6 (?:@cond|silla_de_ruedas|muletas|hundid[oa]|rot[oa]|desesperad[oa]|llorando|sufriendo|doblad[oa]|arrastrando\\w*) ~,3 !(?:y|sale|salga|salio|salieron|se_fue|se_va|vayase|saldra) ~2 (?:sale|salga|salio|salieron|bailando|caminando|sin_\\w+|como_nuev[oa]|curad[oa]|san[oa]|corriendo|sonriendo|riendo|otr[oa]|nuev[oa])',
    '!ultim[oa] (?:tratamiento|medicina|clinica|cita|doctor|medico|terapia|visita|parada|pastilla|remedio|suero|consulta) ~1 que ~2 (?:necesit\\w+|tom\\w+|busc\\w+|prob\\w+|har\\w+|vis\\w+|ver\\w*)',
    '!(?:basta|bastan|alcanza|suficiente|hace_falta|se_necesita|solo_necesita) ~1 (?:con)?? ~1 (?:un|una|un_solo|una_sola|dos|tres|seis) ~1 (?:sesion(?:es)?|visitas?|infusion(?:es)?|sueros?|goteos?|dosis|citas?|horas?|dias?|semanas?|tardes?) ~1 (?:para|y)',
    '!(?:diga|digale|dile|di|dele|dale|decir\\w*) ~2 (?:hasta_nunca|adios|chao|bye|hasta_la_vista|hasta_siempre) ~1 @det?? @det?? @det?? ~2 @cond|noches|pastillas',
    '!no vuelva|volvera|volveras|vuelven ~1 a ~1 (?:temer|sufrir|padecer|sentir|tener|saber|preocuparse|pensar|llorar|doler\\w*|necesitar|tomar|deprimirse|recaer|perder)',
    '!se ~1 (?:olvida|olvidara|olvide|olvidaran) ~1 de ~2 @cond|pastillas|medicinas',
    '!olvid(?:ese|ate|ense) ~1 de|del ~2 @cond|pastillas|recaidas|medicinas|sufrir',
    '!diez|cinco|seis|\\d+ (?:vinieron|llegaron|entraron) ~3 y ~1 (?:diez|cinco|seis|\\d+|todos|todas|los_\\w+) ~1 (?:salieron|se_fueron|se_curaron|quedaron)',
  ],
  otherSenses,
};
