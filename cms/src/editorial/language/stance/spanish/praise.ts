import type { StanceWords } from '../words';

/** What others praise, and how a text of Spanish turns against it; without accents. */
export const praise: Pick<StanceWords, 'warns' | 'promoted' | 'turns' | 'turned' | 'passedOver'> = {
  warns: [
    '(?:desconfie|sospeche|cuidado|ojo|cuidese|huya|alejese|senales?|frases|alertas?|banderas rojas|focos rojos|advertencias?|promesas|lemas|ganchos|mentiras|trampas) (?:[^ :]+ ){0,8}:',
  ],
  promoted: [
    '(?:se|le|les|nos|lo|la|los|las) (?:\\w+ )?(?:vende|anuncia|promociona|publicita|presenta|ofrece|promete|alaba|pinta|elogia|llama|describe|vendieron|anunciaron|prometieron|ofrecieron)n?',
    '(?:anunciad|vendid|promocionad|presentad|promovid|publicitad|alabad|elogiad|aclamad|llamad|bautizad)[oa]s?',
    '(?:dicen?|afirman?|aseguran?|presumen?|prometen?|juran?|cuentan|aclaman|suena|parece|parecia|parecer|dirian?)',
    '(?:testimonios?|titulares?|anuncios?|historias?|videos?|foros?|publicidad|famos[oa]s?|fama|moda|rumores?)',
  ],
  turns: [
    '(?:[^ ]+ ){0,12}, (?:pero|sin embargo|aunque|mas) (?:[^ ]+ ){0,6}?(?:no|nadie|ningun\\w*|nunca|falta\\w*|riesgos?|poc[oa]s?|cuidado|conviene|debe|debemos|hay que|solo|verdad|realidad|problema|exagera\\w*)',
  ],
  turned: [
    '(?:pero|sin embargo|no obstante|la (?:verdad|realidad)|lo cierto|en realidad|por desgracia|lamentablemente|ahora bien)',
    '(?:eso|esto|nada de eso|tal cosa|no) (?:no|es fals\\w+|se ha probado|se ha demostrado|existe|hay (?:pruebas|evidencia|estudios))',
  ],
  passedOver: [
    '(?:todos )?(?:hemos|habra|habras|han|he|ha) (?:visto|oido|leido|escuchado) ',
    '(?:suena|eso dicen|asi dicen|asi dice|eso dice|eso promete|eso leemos)',
  ],
};
