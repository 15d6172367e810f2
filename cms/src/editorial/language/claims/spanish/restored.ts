import type { ClaimWords } from '../claim-words';
import { otherSenses } from './other-senses/outcome';

/** Cure as a return: whole again, the old life given back, and no more doctors needed. */
export const restored: ClaimWords = {
  idea: 'cure',
  claims: [
    '!sanar|curar\\w*|recuperar\\w*|sanacion ~,4 de_forma_total|de_manera_total|por_completo|de_raiz|del_todo|totalmente|completamente',
    '(?:recuper\\w+|sentir\\w*|estara\\w*|queda\\w*|salud|vuelve|volver\\w*) ~4 !al_cien|al_100',
    '@cond ~,9 (?:me_fui|sali|se_fue|salio|se_fueron|salieron|me_voy|se_va|sale) ~1 !sin ningun[oa]?|ellos|ella|el|nada',
    '!(?:hac\\w+|har\\w+|lograr\\w*|logramos|conseguim\\w+) ~1 que ~3 @cond ~1 (?:desaparezca\\w*|se_vaya\\w*|se_rinda\\w*|termine\\w*|acabe\\w*|deje\\w*|se_esfume\\w*|huya\\w*|pare\\w*|ceda\\w*)',
    '!(?:devolv\\w+|devuel[vt]\\w+|recuper\\w+|regres\\w+) ~1 (?:todo)?? lo_que ~3 @cond',
    '(?:pacientes?|personas?|veteranos|todos|ellos|hij[oa]|espos[oa]|madre|padre|quienes) ~2 !sanaron|sano|sanan|sana ~1 $|con|gracias|en|tras',
    '!con ~1 (?:un\\w*|dos|tres|cuatro|cinco|seis|\\d+|pocas) ~1 (?:sesion(?:es)?|visitas?|infusion(?:es)?|sueros?|dosis|citas?|tardes?|semanas?) ~1 basta|alcanza|sobra|es_suficiente|es_mas_que_suficiente',
    '!(?:haga|haz|hacemos|hace|hacer|convierta|convierte|convertimos|convertir|vuelva|transform\\w+) ~4 @cond ~2 @gone',
    '!(?:recuperese|curese|sanese|aliviese|recuperarse|recuperarte|recuperate|restablezcase) ~1 (?:por_completo|del_todo|totalmente|completamente|hoy|ya|para_siempre|plenamente)',
    '!(?:ya_)?no|nunca|jamas ~1 (?:tendra|tiene|necesita|necesitara|volvera|hara_falta) ~2 (?:tomar|usar|comprar|medicar\\w*|ver|visitar|depender|pisar) ~4 nunca|jamas',
    '!ya_no ~1 (?:tendra|necesitara|hara_falta|necesita|dependera) ~2 (?:tomar|usar|comprar|medicar\\w*)?? ~2 (?:antidepres\\w+|pastillas|analgesicos|medicinas?|opioides|medicamentos?)',
    '!no ~1 (?:le|me|se)?? ~1 (?:tiene|tengo|siento|duele|aqueja|molesta) ~1 nada ~1 $',
    '(?:sentira|siente|sale|saldra|queda|esta|estara|levanta\\w*|va|ira|como_nueva) ~3 !como_si_nada',
    '!como|igual_que|mejor_que|mejor_de_lo_que antes ~1 de|del|de_la ~3 @cond|enfermar\\w*|accidente|guerra|perdida|diagnostico',
    '!(?:vuelve|volvera|volver|queda|quedara|regresa|regresara) ~1 a ~1 (?:estar|ser|quedar|sentirse|funcionar|andar) ~2 como|igual_que antes|siempre|nuev[oa]',
    '!borron_y_cuenta_nueva',
    '@cond ~2 !(?:sigue|seguira|continua|continuara|permanece|permanecera) ~1 (?:sin_(?:aparecer|volver|regresar|asomar\\w*)|ausente|lejos|dormid[oa]|muert[oa]|enterrad[oa]|apagad[oa]|en_el_olvido)',
    '!(?:puede|pueden|podemos|podra) con @det?? @det?? (?:@cond|ella|ellas|ellos|el|todo|lo_que_sea) ~1 $|,|y|por|aunque|cuando',
    ': ~1 !l[oa]s? ~1 desaparec\\w+|@ends',
    '!l[oa]s? desaparecemos|desaparecen|desapareceremos',
    '(?:lo|la|los|las|te|les) !sanamos|sanaremos|sana|sano|sanara',
    '!tal como|cual ~1 era|eran|estaba|fue ~1 antes',
    '!misma|mismo|persona|mujer|hombre ~3 de antes ~1 (?:de)?? ~2 @cond|$',
    '!(?:hallo|hallamos|encontro|encontramos|descubrio|descubrimos|tiene|tenemos|ha_encontrado|dio_con) ~1 (?:la|el)?? respuesta|cura|solucion|clave|remedio|secreto|formula|llave|antidoto|receta ~1 (?:a|para|contra|de|del) ~2 @cond',
  ],
  otherSenses,
};
