import type { StanceWords } from '../words';

/** How Spanish says that others say it; without accents. */
export const reports: Pick<StanceWords, 'reports' | 'reportedAfter'> = {
  reports: [
    '(?:encuestad\\w+|personas|pacientes|participantes|gente|muchos|algunos|otros|familias) (?:[^ ]+ ){0,3}(?:creian|pensaban|suponian|imaginaban|esperaban) que',
    '(?:anuncios?|folletos?|volantes?|carteles?|articulos?|videos?|paginas?|notas?|mensajes?|titulares?) (?:titulad[oa]s?|llamad[oa]s?|con el (?:lema|titulo|texto)|que (?:decian?|prometian?|dicen?|promete|prometen|anuncia))',
    '(?:al|a los|el|los|a la|a las) que (?:le |les |nos |te |se )?(?:lo )?(?:promete|ofrece|asegura|garantiza|jura|vende)n?',
    '(?:pagina|nota|articulo|libro|folleto|publicacion) (?:\\w+ )?que (?:llamaba|decia|prometia|afirmaba)',
    '(?:titulares?|periodicos?|articulos?|revistas?|la prensa|las noticias|las redes|publicaciones) (?:[^ ]+ ){0,4}(?:llaman?|llamaron|hablan?|escriben?|describen?|dicen?|prometen?|alaban?)',
    '(?:hubo|habia) (?:medicos|quien(?:es)?|expertos|gente|cientificos) (?:que )?(?:[^ ]+ ){0,3}(?:llam\\w+|dec\\w+|dij\\w+|pens\\w+|cre\\w+)',
    '(?:algun[oa]s|cierto|ciertos|hay quien(?:es)?|hay personas que|hay medicos que|unos|la prensa|los titulares) (?:[^ ]+ ){0,2}(?:l[oa]s? )?(?:llaman?|dicen?|piensan?|creen?|describen?|afirman?|han llamado)',
    '(?<!nuestr\\w{1,3} )(?:anuncios?|paginas?|sitios?|webs?|vendedores|publicidad|estafas?|anunciantes?|folletos?|volantes?|carteles?|videos?|influencers?|foros?) (?:[^ ]+ ){0,7}(?:dice|dicen|dijo|dijeron|decian|afirman?|afirmaron|prometen?|prometieron|prometia|prometian|decia|aseguran?|llaman?|ofrecen?|anuncian?)',
    '(?:algunas?|otras?|muchas?|ciertas?) (?:\\w+ ){0,1}(?:clinicas?|empresas?|negocios|paginas) (?:\\w+ ){0,2}(?:dicen?|afirman?|prometen?|aseguran?|llaman?|anuncian?)',
  ],
  reportedAfter: [
    '(?:[^ ]+ ){0,5}[,-] (?:dicen|dice|segun|cuentan|aseguran|creen|suele decirse|se dice|se oye) (?:que )?(?:algun\\w+|mucha gente|much\\w+|la gente|ciert\\w+|otr\\w+|por ahi|en internet|en redes|unos|los anuncios|el anuncio|la publicidad)',
    '(?:[^ ]+ ){0,4}[,-] (?:lei|leo|leimos|decia|dice|prometia|anunciaba|se lee|oimos|oi|vi|vimos|escuche|escuchamos|ponia|proclamaba|rezaba) (?:en )?(?:un|una|el|la|algun|cierto|otro|otra|su|unos|internet|redes)',
  ],
};
