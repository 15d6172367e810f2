import type { WordLists } from '../../pattern';

/** Words of Spanish that the claims are made of, without accents. */
export const lists: WordLists = {
  det: 'la|el|los|las|su|sus|tu|tus|mi|mis|un|una|todo|toda|todos|todas|nuestr[oa]s?|este|esta|estos|estas|cualquier|de|del|cronic[oa]s?|sever[oa]s?|al|a|con|peor|mas',
  cond: 'migranas?|jaquecas?|dolor(?:es)?|depresion|depresiones|tept|ansiedad|sdrc|trauma|sufrimiento|sintomas?|enfermedad(?:es)?|trastornos?|padecimientos?|ataques?|panico|preocupacion|tristeza|angustia|estres|pesadillas?|fibromialgia|mal|males|crisis|problemas?|neuropatia|malestar|tormento|calvario|pena|miedos?|oscuridad|cefaleas?',
  drug: 'ketamina|infusion(?:es)?|tratamientos?|terapias?|medicinas?|medicamentos?|farmacos?|procedimientos?|metodos?|programa|remedios?|sesion(?:es)?|est[oa]|ella',
  everybody:
    'todos|todas|tod[oa]s_(?:nuestr[oa]s_|l[oa]s_|sus_)?(?:pacientes|personas|clientes)|cada_(?:paciente|persona|una?_de_nuestr[oa]s_pacientes)|cada_una?|todo_el_mundo|cualquier(?:a|_persona|_paciente)|el_100_%_de_(?:nuestr[oa]s_|l[oa]s_)?(?:pacientes|personas|casos)|10_de_(?:cada_)?10_?(?:pacientes|personas)?|diez_de_(?:cada_)?diez_?(?:pacientes|personas)?|100_de_(?:cada_)?100',
  good: 'alivi\\w+|resultados?|mejor\\w*|cura\\w*|san\\w+|recuper\\w+|exito|funcion\\w+|ayud\\w+|bien|libres?|desaparec\\w+|quit\\w+|elimin\\w+|efectiv\\w+|eficaz|eficaces|feliz|felices|sirv\\w+|sent\\w+|beneficios?|solucion\\w*|termin\\w+|acab\\w+|vencer\\w*|calm\\w+',
  change:
    'alivi\\w+|resultados?|mejor\\w*|libr\\w+|adios|olvid\\w+|fin|acab\\w+|termin\\w+|san\\w+|cur\\w+|desaparec\\w+|cambi\\w+|efectos?|beneficios?|feliz|felices|dur\\w+|recuper\\w+|elimin\\w+|quit\\w+|atras|bienestar|paz|calma|despid\\w+|despedir\\w*|deje|dejar|dejara|curacion|solucion',
  absolutely:
    '(?:total|completa|absoluta|perfecta|entera|plena|segura|definitiva)mente|100_%|siempre|del_todo|por_completo|99_%|indudablemente|a_prueba|cien',
  adj: 'ningun|menor|minimo|minima|mas_minimo|ninguna|ningunos|ningunas|algun|alguna|serios?|graves?|de|los|las|el|la|tipo|posibles?|mayores|mayor|conocidos?|ni|un|una|solo|sola|absolutamente|mas|tampoco|reales?|real|molestos?|peligrosos?|ocultos?|al|a|clase',
  harm: 'riesgos?|peligros?|efectos?_(?:secundarios?|adversos?|colaterales?|indeseados?|negativos?|no_deseados)|complicacion(?:es)?|danos?|reacciones_adversas|consecuencias_negativas|secuelas|inconvenientes',
  no: 'sin|cero|0|ningun|ninguna|libres?_de|exent[oa]s?_de|nulo|nulos|carece_de|fuera_de',
  offer:
    'clinicas?|centros?|equipo|medic[oa]s?|doctor(?:es|as?)?|enfermer[oa]s?|especialistas?|expertos?|personal|tratamientos?|terapias?|medicinas?|medicamentos?|farmacos?|opcion(?:es)?|alternativas?|cuidados?|atencion|resultados?|alivio|infusion(?:es)?|ketamina|solucion(?:es)?|remedios?|manos|lugar|servicio|respuesta|arma|calidad|profesionales|proveedor(?:es)?|manera_de_(?:tratar|curar|aliviar|vencer)|forma_de_(?:tratar|curar|aliviar|vencer)|clinicos|anestesiologos?|psiquiatras?|valorada|calificada',
  more: 'mejor|mejores|mas_(?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|avanzad[oa]s?|confiables?|rapid[oa]s?|potentes?|expert[oa]s?|fuertes?)|superior(?:es)?',
};
