import type { StanceWords } from '../words';

/** What leaves a matter open in Spanish: a doubt, a condition, a wish; without accents. */
export const openings: Pick<StanceWords, 'opens' | 'conditions' | 'offers'> = {
  opens: [
    '^ para que (?:algo|un[oa]?) (?:[^ ]+ ){1,6}(?:llamar\\w*|considerar\\w*|ser)',
    '(?:verbos|frases|palabras|promesas|lemas|titulares|afirmaciones|expresiones|testimonios|historias|anecdotas|mensajes|anuncios|terminos|adjetivos|ganchos|comentarios|relatos|eslogan\\w*|publicaciones|textos|etiquetas|hashtags) (?:[^ ]+ ){0,3}(?:como|del tipo|tipo|tales como|al estilo(?: de)?|de que|segun l[oa]s? cual\\w*)',
    '(?:algo|quien|persona|terapia|tratamiento|producto|idea|creencia|teoria|metodo|practica|tecnica|mito|pensamiento)s? (?:[^ ]+ ){0,2}segun (?:el|la|los|las) cual\\w*',
    'lo que para (?:uno|unos|algun\\w+|una persona)',
    'seria (?:muy |mas |tan )?(?:comodo|facil|bonito|lindo|tentador|hermoso|ideal|maravilloso) (?:poder )?(?:decir|prometer|asegurar|garantizar|afirmar|creer|pensar)\\w*',
    '(?:sabemos|entendemos|comprendemos|vemos|es natural|es normal|es logico) que (?:usted |muchas personas |la gente |uno )?(?:quiera|quieran|desee|deseen|busque|busquen|espere|esperen|anhele|anhelen|suene)',
    '(?:quiza|quizas|puede que|tal vez) (?:oiga|lea|vea|escuche|haya leido|haya oido)',
    '(?:esperaba|buscaba|queria|sonaba con)',
    'y otra(?: cosa)?(?: es)?',
    '(?:sabemos|entendemos|comprendemos|vemos) que (?:usted |muchas personas |la gente )?(?:quiere|quieren|desea|desean|busca|espera|anhela)',
    '(?:nos )?(?:encantaria|gustaria) (?:prometer\\w*|decir\\w*|garantizar\\w*|asegurar\\w*|ofrecer\\w*)',
    '(?:frases|palabras|promesas|lemas|titulares|afirmaciones|expresiones) (?:como|del tipo|tipo)',
    'hasta que',
    'a menos que',
    '(?<!(?:nada|nadie) .{0,60})salvo que',
    'como si',
    '(?:todavia |aun )?se (?:busca|buscan|estudia|investiga)',
    '(?:los |las )?(?:investigador[ae]s|cientific[oa]s|la ciencia) (?:\\w+ ){0,3}(?:busca|buscan|espera|esperan|quieren|trabajan|suenan|estudian)',
    '(?:la |las )?palabras?',
    'el termino',
    'la frase',
    '(?:que significa|que quiere decir)',
    '(?:pregunte|preguntele|decid\\w+|saber?|sabe|sabemos|dicen?|decir|demuestran?|muestran?|depende|hable|conozca|ver|averiguar|claro) (?:\\w+ ){0,4}(?:si|cual|cuales|que es|quien|cuant\\w+)',
    'quizas?',
    'tal vez',
  ],
  conditions: ['(?<!que )si(?! (?:hay )?(?:algo|de algo))', 'en caso de que', 'cuando'],
  offers: [
    '(?:su (?:meta|sueno|deseo) es|quiere|desea|busca|necesita|suena|anhela|merece|esta list[oa]|le gustaria|espera|esta buscando)',
    'cuando',
    'aunque',
    'incluso si',
  ],
};
