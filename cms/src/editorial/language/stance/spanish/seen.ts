import type { StanceWords } from '../words';

/** What a finding of Spanish may tell: states of health that were seen in some people; without accents. */
export const seen: Pick<StanceWords, 'told' | 'states' | 'untold'> = {
  told: [
    '(?:era|eran|estaba|estaban|estuvo|estuvieron|tenia|tenian|tuvo|tuvieron|refirio|refirieron|referia|referian|logro|lograron|alcanzo|alcanzaron|quedo|quedaron|permanecio|permanecieron|presento|presentaron|presentaba|seguia|seguian|siguio|siguieron|no volvio|mostro|mostraron|informo|informaron|reporto|reportaron|obtuvo|obtuvieron|consiguio|consiguieron|paso|pasaron|llevaba|llevaban|dijo|dijeron|noto|notaron|sintio|sintieron|continuo|continuaron|desaparecio|desaparecieron|cedio|cedieron|remitio|remitieron)',
    '(?:ha|han|habia|habian) (?:tenido|estado|referido|logrado|permanecido|seguido|quedado)',
  ],
  states: [
    '(?:sin|no|ya no|libres? del?) (?:[^ ]+ ){0,4}[^ ]+',
    '(?:alivio|remisi[oó]n|respuesta|recuperaci[oó]n|mejor[ií]a|resoluci[oó]n|desaparici[oó]n) (?:total|complet[oa]|plen[oa]|durader[oa])(?: [^ ]+){0,4}',
    '(?:[^ ]+ ){1,3}(?:desapareci[oó]|desaparecieron|cedi[oó]|cedieron|remiti[oó]|remitieron)(?: [^ ]+){0,3}',
  ],
  untold: [
    '(?:100 %|siempre|todos|todas|cada|cur(?:a|o|an|aron|ad[oa]s?|ar)|san(?:o|a|aron|an)|para siempre|de por vida|permanente(?:mente)?|nunca|jamas|nadie|garantizad[oa]|milagro|usted|tu|tus|podra|demuestra|prueba|definitiv[oa])',
  ],
};
