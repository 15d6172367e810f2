import type { StanceWords } from '../words';
import { NEGATIVES } from './negatives';

/** How far a denial of Spanish reaches; without accents. */
export const clauses: Pick<StanceWords, 'concord' | 'clausal' | 'joins' | 'breaks'> = {
  concord: NEGATIVES,
  clausal: [
    'no',
    'nunca',
    'jamas',
    'nadie',
    'nada',
    'ningun\\w*',
    'l[oa]s? (?:elimin|borr|quit|acab|arranc|venc|resuelv|desaparec|termin|solucion|extingu|derrot|devuelv|liber)\\w*',
    'les? \\w+mos',
    'se (?:elimina|cura|quita|acaba|borra|vence|arranca|termina|resuelve|sana)',
    'es',
    'son',
  ],
  joins: [',', 'y', 'o', 'ni', ', y', ', ni'],
  breaks: [
    'y (?:hoy|ahora|desde entonces)',
    'hasta que (?:l[oa]s? |me |nos |un |una )?(?:llegu|llego|conoc|prob|vin|encontr|vi|descubri|hall|entr)\\w*',
    'salvo',
    'excepto',
    ', decimos',
    'lo que decimos',
    '[;:?!]',
    '-',
    'pero',
    'sino',
    'aunque',
    'sin embargo',
    'mientras',
    '(?<!^ (?:elija|escoja|confie|vaya|compre|venga|crea|se fie)(?: [^ ]+){0,6} )porque',
    'ya que',
    'gracias a',
    'asi que',
    'por eso',
    'pues',
    ', (?:y |ahora |asi )?(?:la ketamina|nosotros|usted|nuestr\\w+|es|son|cura|curamos|somos|tenemos|funciona|le|ella|esta|este|aqui|puede|podra|solo|tendra|sera|estoy|estamos|ahora|hoy|por fin|me|nos|tengo|puedo|mi|todo|se|y)',
    '(?:y|asi) (?:la ketamina|nosotros|usted|nuestr\\w+|le|somos)',
  ],
};
