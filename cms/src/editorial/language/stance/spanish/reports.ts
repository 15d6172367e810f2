import type { StanceWords } from '../words';

/** How Spanish says that others say it; without accents. */
export const reports: Pick<StanceWords, 'reports' | 'reportedAfter'> = {
  reports: [
    '(?:l[oa]s|algun[oa]s|es[oa]s|much[oa]s|ciert[oa]s|tant[oa]s) (?:comerciales|spots|propagandas|promociones|lemas|titulares|testimonios|publicaciones|mensajes|correos|etiquetas|espectaculares|volantes|carteles) (?:que )?(?:dicen|prometen|aseguran|hablan|anuncian|juran|afirman|repiten|llaman)',
    '(?:en|por) (?:la |el |los |las )?(?:radio|tele|television|prensa|revistas?|periodicos?|noticias|redes|internet|calle|youtube|tiktok|facebook|instagram) (?:\\w+ ){0,3}?(?:anuncia|dice|promete|asegura|afirma|repite|vende|pregona|cuenta|jura|circula|llama)n?',
    '(?:reconocer|detectar|identificar|evitar|distinguir|desenmascarar|denunciar) (?:[^ ]+ ){0,4}?(?:promes|enga|estaf|fraud|anunci|publicid|mentir|fals|charlat)\\w*',
    '(?:promesas?|afirmaciones|publicidad|anuncios?|ofertas?) (?:\\w+ )?(?:fals|enganos|vaci|imposibl|exager|irreal|dudos|sospechos|tramp)\\w*',
    '(?:algun[oa]s|ciert[oa]s|much[oa]s|otr[oa]s|hay|abundan|sobran|proliferan|esas|esos|l[oa]s) (?:clinicas|sitios|paginas|empresas|anuncios|vendedor\\w*|negocios|centros|marcas|productos|gurus|influencers|charlatanes|curanderos|tiendas|cursos|libros) (?:\\w+ ){0,4}?(?:que )?(?!\\w+mos )(?:afirm|promet|asegur|garanti[zc]|anunci|jur|pregon|presum|promocion|publicit|dic|habl|us|utiliz|sosti|insist|juega|apuest)\\w*',
    '(?:alarmas?|alertas?|sospech\\w+|desconfi\\w+|banderas? rojas?|focos? rojos?|semaforo rojo|senal(?:es)? de (?:alerta|alarma|fraude|peligro|estafa|advertencia|engano)|huya|huir|alejese|cuidado|ojo|no se fie|no se deje (?:enganar |llevar |convencer )?por|no caiga|no confie) (?:[^ ]+ ){0,8}?(?:frases?|palabras?|promes\\w+|promet\\w+|anuncios?|anunci\\w+|lea|lee|oiga|vea|le (?:diga|digan|dicen|ofre\\w+|asegur\\w+|promet\\w+)|cuando|si|quien\\w*|ofrec\\w+|afirm\\w+|asegur\\w+|garanti\\w+|como)',
    '(?:lo|el|la|los|las) que (?:se |le |les |nos )?(?:dic|promet|asegur|afirm|presum)en? (?:que|ser)',
    '(?<!(?:nuestr\\w{1,2}|est[ea]s?|nosotros|unic[oa]s?|somos|son|mejores|pocas|pocos) )(?:(?:un|una|algun|alguna|cualquier|cualquiera de l[oa]s|tod[oa]|cada|otr[oa]) (?:clinica|producto|anuncio|empresa|pagina|sitio|medico|doctora?|vendedora?|persona|centro|terapeuta|tratamiento|terapia|medicamento|suplemento|negocio|remedio|libro|video|curso)|clinicas|productos|anuncios|empresas|paginas|sitios|personas|gente|vendedor\\w*|suplementos|remedios|terapeutas|curander\\w+|sanador\\w*|gurus?|influencers?|centros|medicos|doctores|alguien|aquell\\w+|negocios|marcas|tiendas|charlatan\\w*|tratamientos|terapias|medicamentos|publicidad|libros|cursos|talleres|pastillas|dietas|aparatos) que (?!(?:\\w+ ){0,2}\\w+mos )(?:\\w+ ){0,3}?(?:afirm|promet|asegur|garanti[zc]|anunci|ofrec|ofrezc|vend|jur|pregon|presum|promocion|publicit|prom[eu]ev|sugier|sugir|dic|dig|hac|hag|habl|us|utiliz)\\w*',
    '(?:se|son|es|sea|fue|fueron|era|eran|ha sido|han sido|sigue siendo|siguen siendo|esta siendo) (?:\\w+ ){0,2}?(?:anunci|vend|promocion|public(?:it)|present|ofrec|pregon|comercializ|divulg|difund|propag)(?:\\w+) (?:[^ ]+ ){0,5}(?:como|por|para|de|capaz de)',
    '(?:ha|han|habian?|quieren|quiere|intentan?|pretenden?|tratan? de|buscan|suelen|quisieron) (?:\\w+ ){0,2}(?:vender|anunciar|presentar|hacer creer|hacernos creer|hacerle creer|convencer\\w*|querido vender|pasar por)\\w*',
    'hac(?:en|e|iendo) (?:\\w+ )?creer',
    '(?:nos|le|les) (?:quieren|quisieron|intentan|pretenden) (?:vender|hacer creer|convencer)',
    '(?:se|les?) (?:le |les )?atribuy\\w+',
    '(?:dicen?|afirman?|aseguran?|presumen?|prometen?|juran?) (?:de )?poder',
    '(?<!(?:que|y|si|no) )(?:se (?:dice|oye|lee|cree|piensa|comenta|rumorea|suele decir) que|(?:hay quien(?:es)?|por ahi|en (?:internet|redes|las redes|tiktok|youtube|facebook|instagram|foros)) (?:[^ ]+ ){0,5}(?:dic\\w+|promet\\w+|afirm\\w+|llam\\w+|asegur\\w+|jur\\w+|se habla|circula\\w*|lee|leen|lei|leemos))',
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
    '(?:[^ ]+ ){0,9}y (?:otr[oa]s|demas|tantas otras) (?:\\w+ )?(?:senales|frases|promesas|mentiras|trampas|exageraciones|ganchos|mitos|cuentos|enganos|lemas|palabras|afirmaciones|falsedades|alarmas|banderas)',
    '(?:[^ ,;:?!]+ ){0,8}[,:-] (?:dice|dicen|decia|promete|prometen|prometia|anuncia|anuncian|asegura|aseguran|reza|grita|proclama|afirma|afirman|se lee en|leemos en|lei en|vi en) (?:un|una|el|la|los|las|algun\\w*|ciert\\w*|otr\\w*|much\\w*|est[ea]|es[ea]) (?:\\w+ ){0,2}(?:anuncio|cartel|folleto|pagina|sitio|web|video|publicidad|volante|titular|articulo|foro|red|redes|internet|influencer|vendedor|propaganda|post|mensaje|correo|letrero)\\w*',
    '(?:[^ ]+ ){0,5}[,-] (?:dicen|dice|segun|cuentan|aseguran|creen|suele decirse|se dice|se oye) (?:que )?(?:algun\\w+|mucha gente|much\\w+|la gente|ciert\\w+|otr\\w+|por ahi|en internet|en redes|unos|los anuncios|el anuncio|la publicidad)',
    '(?:[^ ]+ ){0,4}[,-] (?:lei|leo|leimos|decia|dice|prometia|anunciaba|se lee|oimos|oi|vi|vimos|escuche|escuchamos|ponia|proclamaba|rezaba) (?:en )?(?:un|una|el|la|algun|cierto|otro|otra|su|unos|internet|redes)',
  ],
};
