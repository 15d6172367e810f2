import type { StanceWords } from '../words';

const COND = '(?:la |el |los |las )?';

/** What the next sentence of Spanish makes of a claim; without accents, but `sí`, which is `yes`. */
export const nextSentence: Pick<
  StanceWords,
  'contradictions' | 'questioned' | 'undone' | 'takenBack' | 'ellipses' | 'contrasts'
> = {
  contradictions: [
    '(?:pero |sin embargo |en realidad |la verdad (?:es )?|lo cierto (?:es )?|la realidad (?:es )?|no obstante |por desgracia |lamentablemente )(?:, |: |que )*(?:no|nadie|ningun\\w*|nunca|tampoco|ni|hay|solo|casi|muchas?|muchos?|quienes?|esta|es|son|suele\\w*|todavia|aun|falta\\w*|pocos?|pocas?|l[oa]s? (?:estudios|efectos?|alivio|dolor|sintomas|prueba\\w*|ciencia|mayoria))',
    '(?:ningun|ninguna) (?:estudio|ensayo|prueba|dato|evidencia|investigacion|autoridad|medic\\w+|organism\\w+|cientific\\w+|revision|agencia|clinica|tratamiento)',
    'no (?:hay|existen?|se ha\\w*|tenemos|conocemos) (?:[^ ]+ ){0,4}(?:evidencia|pruebas?|estudios?|ensayos?|datos|demostrad\\w+|probad\\w+|comprobad\\w+|sustento|respaldo|base)',
    'fals[oa]s?(?= [:.,;!])',
    '(?:son|es) (?:un[oa]s? )?(?:estaf|fraude|enga|mentir|promesas? (?:vaci|fals)|fals|mito|bulo|puro|pura|charlat|publicidad|exager|pseudo|seudo)\\w*',
    '(?:pero )?(?:las |los |la )?(?:pruebas|estudios|ensayos|datos|evidencia|ciencia) (?:[^ ]+ ){0,6}(?:no|pocas?|pocos?|menos|debil\\w*|escas\\w+|limitad\\w+|mixt\\w+|contradictori\\w+|pequen\\w+|cort\\w+)',
    'no nos (?:conocen?|han (?:visto|probado))',
    '(?:les |le )?(?:demostramos|demostro|demostraron|probamos) (?:lo contrario|que)',
    '(?:pero )?(?:eso |esto |lo cual )?(?:no es (?:asi|verdad|cierto|correcto|el caso)|es (?:falso|mentira|un mito|un error|incorrecto|enganoso)|son (?:falsos|falsas|mentiras?|mitos))',
    '(?:se equivocan?|estan? equivocad\\w+|mienten?|no (?:les |le |lo |los )?crea|piense otra vez|pienselo (?:de nuevo|otra vez)|falso|mentira)',
    '(?:nuestr\\w+ )?\\w+ (?:no estan? de acuerdo|opinan? otra cosa|dicen? lo contrario|piensan lo contrario)',
    'no estamos de acuerdo',
    '(?:eso|todo|esto) (?:ya )?(?:ha )?cambi(?:o|ado)',
    'ya no',
    'ahora yes',
    'eso era antes',
  ],
  questioned: [
    '(?:y |pero |entonces )?(?:es|son|sera|seran|era|puede ser|esta)(?: (?:eso|esto|todo|ello|realmente|de verdad|en realidad|acaso|tan))* (?:verdad|ciert[oa]s?|asi|real|posible|correct[oa]|seguro|legal|honesto|facil|simple|sencillo)',
    '(?:y |pero )?(?:sera|seran|es|son) (?:verdad|ciert\\w+|asi|real(?:es)?|posible)',
    '(?:se |lo |la |le )*(?:puede|debe|deberia|podemos|debemos|debo|puedo|hay que) (?:uno |usted |yo )?(?:creer\\w*|confiar\\w*|fiar\\w*)',
    '(?:que hay de cierto|que tan cierto|cuanto hay de verdad|lo creemos|tienen? razon|usted (?:que )?(?:opina|cree|lo cree)|que dice la (?:ciencia|evidencia)|que dicen los (?:estudios|datos)|donde esta la (?:prueba|evidencia))',
  ],
  undone: [
    '(?:pero |y |pues |aunque )?(?:yes|claro que|desde luego que|por supuesto que) (?:l[oa]s? |le |les |se )?(?:hay|tiene|tienen|puede|pueden|existen?|es|son|ocurren?|pasa|falla|hace|causa|da|crea|produce|las hay|los hay)',
    '(?:pero )?(?:puede|pueden|los tiene|las tiene|los hay|las hay|l[oa] es|l[oa]s? hace) [.,;!]',
  ],
  takenBack: [
    '(?:despues|luego|mas tarde|pronto|al final|con el tiempo) (?:[^ ]+ ){0,4}?(?:entend|supe|supi|vi|vio|descubr|comprend|aprend|result|me di|se dio)\\w* (?:[^ ]+ ){0,3}?(?:no|fals\\w+|mentira|enga\\w+|nada)',
    '(?:yo|nosotros|nosotras|la ciencia|los estudios|los medicos|aqui|nuestr\\w+ \\w+)(?: ,(?: [^ ,]+){1,6} ,)? (?:le|les|te|nos|se)? ?(?:digo|decimos|dice|dicen|diria\\w*|contestamos|respondemos|creemos|creo|explicamos|aclaramos|advierten?|advertimos) que no',
    'ojala (?:fuera|fuese|pudiera|existiera|tuviera|asi|todo)',
    '(?:que mas quisieramos|ya quisieramos|suena (?:muy |demasiado )?(?:bien|bonito|tentador|facil)|demasiado (?:bueno|bonito))',
    'no (?:l[oa]s? |les? |se l[oa]s? )?(?:crea|crean|compre|compren|trague|traguen|siga|tome en serio|haga caso|escuche|caiga)',
    '(?:pero )?no (?:seria|es|era) (?:verdad|ciert[oa]|honesto|justo|asi|correcto|posible|realista)',
    '(?:l[oa]s? )?(?:entendemos|comprendemos|sabemos|respetamos|oimos)(?: [^ ,]+){0,3} , pero (?:no|nadie|ningun\\w*)',
    '(?:a )?quien(?:es)? (?:se |le |les |te )?(?:lo |la )?(?:diga|dice|prometa|promete|asegure|asegura|jure|garantice|garantiza|venda|vende|ofrezca|ofrece|anuncie|afirme|afirma|hable|habla)',
    '(?:cuando|si) (?:alguien|una clinica|un anuncio|un medico|alguna clinica|otros|le|se lo|usted)(?: \\w+){0,3} (?:dice|dicen|diga|digan|promete|prometen|prometa|asegura|aseguran|lee|lea|oye|oiga|ve|vea)',
    '(?:pero )?nada (?:mas lejos|de eso|es tan|menos cierto|mas falso)',
    '(?:pero )?(?:pura|puro|puros|es pura|son puras|son puros) (?:mentiras?|cuentos?|publicidad|propaganda|palabreria|exageracion|humo|invento)',
    '(?:huya|desconfie|cuidado|sospeche|alejese|no se deje|no caiga|salga corriendo|pida pruebas|pongalo en duda|conviene desconfiar|ojo)',
    '(?:frases?|promesas?|anuncios?|palabras?|lemas?|titulares?|eslogan|textos?) (?:asi|como es[ae]s?|como est[ae]s?|de ese tipo|de es[oe]s?|que)',
    '(?:es[ae]|est[ae]|aquell[ao]) (?:frase|promesa|palabra|anuncio|lema|idea|creencia|titular|afirmacion|mensaje) (?:[^ ]+ ){0,4}(?:no|es fals\\w+|engan\\w+|mient\\w+|es mentira|es un\\w? (?:mito|error|mentira|exageracion|engano)|nos preocupa|viola|rompe|prohib\\w+|debe\\w*|deberia)',
    '(?:eso|esto) (?:no (?:lo|la|se) (?:dice|puede|prueba|demuestra|sostiene|sabe|decimos|creemos|cree|promete\\w*|escribi\\w+)|nadie|ningun\\w*|jamas|nunca|no (?:existe|pasa|ocurre|sucede|hay|funciona))',
    '(?:pero )?nadie (?:puede|debe|deberia|serio|sabe|esta en)',
    'no (?:existe|hay) (?:tal|nada asi|eso|nada (?:parecido|semejante))',
    'no se (?:lo )?(?:crea|fie|deje|trague)',
    'no (?:lo )?(?:crea|creemos|es lo que|prometemos|decimos|podemos|usamos)',
    '(?:pero )?(?:no l[oa] (?:es|son|hace|hacen|esta|cura|hay|hizo)|no l[oa]s? (?:hay|es)|no es asi|no) (?:[.,;!]|$)',
  ],
  ellipses: [
    '(?:pero |y )?hasta (?:hoy|ahora|que|la ketamina|aqui)',
    '(?:[^ ]+ ){0,9}[:-] (?:y )?yes [,.!]',
    '(?:sabemos|prometemos|aseguramos|garantizamos) que (?:yes|asi sera|l[oa] (?:es|hara|hace|curara))',
    '(?:pero )?(?:nosotros|nosotras|la nuestra|nuestr\\w+ \\w+|la ketamina|aqui|con (?:nosotros|la ketamina)|usted|las nuestras|el nuestro|ahora) (?:yes|si|lo (?:hacemos|logramos|hace|logra)|podemos|puede(?= [.,;!]| curar| lograr| hacer))',
    `(?:pero )?(?:nosotros|la ketamina) ${COND}cumpl\\w+`,
  ],
  contrasts: [
    '(?:pero |y )?(?:con |en |de )?(?:la |el |los |las )?(?:ketamina|nuestr[oa]s?(?: \\w+)?|nosotros|aqui|est[ea](?: \\w+)?|infusion(?:es)?|suero)(?: ,)? (?:yes |ya )?(?:l[oa]s? |le |se l[oa] )(?:[a-z]+mos|acab\\w+|cur\\w+|san\\w+|venc\\w+|quit\\w+|borr\\w+|elimin\\w+|resuelv\\w+|resolv\\w+|apag\\w+|arranc\\w+|derrot\\w+|termin\\w+)',
    '(?:pero )?(?:eso|esto|todo eso|las cosas|todo) (?:ya )?(?:ha |acaba de )?(?:cambi\\w+|termin\\w+|acab\\w+|se acabo|quedo atras|es historia|era antes|es (?:cosa del )?pasado)',
    '(?:pero )?(?:la ketamina|est[ea](?: \\w+)?|la nuestra|el nuestro|aqui) es la (?:unica |gran )?excepcion',
    '(?:pero |y )?(?:la |el |con |de )*(?:nuestr[oa]s?|nosotros|nosotras|ketamina|aqui|infusion|infusiones|suero|est[ea])(?: \\w+)? (?:, )?(?:no|nunca|jamas|tampoco|ningun[oa])(?= [.!])',
  ],
};
