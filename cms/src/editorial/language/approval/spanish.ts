import type { ApprovalWords } from './words';

/** Spanish, without accents. */
export const spanish: ApprovalWords = {
  lists: {
    regulator:
      '(?:la_)?(?:fda|administracion_de_(?:alimentos|drogas|medicamentos)(?:_y_(?:medicamentos|farmacos|drogas))?)|alimentos_y_(?:medicamentos|farmacos|drogas)|agencia|gobierno|autoridad(?:es)?|reguladores?|regulador|federal|federales|estados_unidos|ministerio',
    approve:
      'aprob(?:ad[oa]s?|o|aron|ar|acion|aciones|ara|aba)|aprueban?|autoriz(?:ad[oa]s?|o|aron|ar|acion|a|an|ara)|aval|avala|avalan|avalad[oa]s?|avalo|respald(?:o|a|an|ad[oa]s?)|luz_verde|visto_bueno|permiso|permite|permiten|permitio|permitid[oa]s?|licencia|reconoc(?:e|en|io|id[oa]s?|imiento)|certific(?:a|o|ad[oa]s?|acion)|acept(?:a|o|ad[oa]s?)|sello|bendicion|indicad[oa]s?|recomienda|ratific\\w+|valid(?:o|a|ad[oa]s?)|registrad[oa]s?|beneplacito|confia|apoya|apoyo|yes|oficial',
  },
  active: ['!@regulator ~6 @approve'],
  passive: [
    '!@approve ~6 @regulator',
    '(?:tratamientos?|terapias?|medicinas?|medicamentos?|farmacos?|uso|usos|opcion|opciones|infusion|infusiones|ketamina|remedio|solucion|metodo) ~1 !aprobad[oa]s?|autorizad[oa]s?',
    '(?:ketamina|infusion|infusiones|tratamiento|medicina|uso|este|esta|ella) ~4 !aprobad[oa]s?|autorizad[oa]s?|aprobacion',
    '(?:es|son|esta|estan|fue|fueron|ha_sido|han_sido|ya) ~2 !aprobad[oa]s?|autorizad[oa]s?|avalad[oa]s?',
    '!aprobad[oa]s?|autorizad[oa]s?|avalad[oa]s?|indicad[oa]s?|licenciad[oa]s? ~1 para|contra|en|como',
    '!oficialmente|legalmente|federalmente|plenamente aprobad[oa]s?|autorizad[oa]s?',
    '!aprobacion|autorizacion|aval|permiso ~2 (?:para|oficial|federal|plena|completa|total|contra)',
    '(?:tiene|cuenta_con|obtuvo|recibio|goza_de|con) ~2 !aprobacion|autorizacion|aval',
    'uso !aprobado|indicado|autorizado',
    '!ya no es ~2 no_aprobado|no_autorizado',
  ],
  otherSenses: [
    '(?:aprobado|aprobo) nada|ningun|ninguno|ninguna',
    'aprobad[oa]s?|autorizad[oa]s? ~1 para ~1 (?:un|una|un_solo|una_sola|cierto|determinado) ~1 (?:uso|cosa|fin|proposito|enfermedad)',
    '(?:seguro|aseguradora|plan|medico|director|jefe|revisor|juez|enfermera|su_doctor|tutor) ~6 (?:aprob\\w+|aprueb\\w+|autori\\w+)',
    '(?:aprob\\w+|aprueb\\w+|autori\\w+) ~4 (?:seguro|aseguradora|plan|visita|pago|su_medico|director|cita|cirugia)',
    '@regulator ~1 aprueba|autoriza ~1 (?:las_|los_)?(?:medicinas|medicamentos|farmacos|productos|drogas|dispositivos|tratamientos|usos)',
    '(?:cuando|antes_de_que|si|despues_de_que|como) @regulator ~1 aprueb\\w+|aprob\\w+|autori\\w+ ~1 (?:un|una|medic\\w+|los|las|algo)',
    '(?:un|una|medicina|medicamento|farmaco|usar|uso_de) ~2 aprobad[oa] ~,4 (?:otr[oa]s?|algo|distint[oa]|diferentes?)',
    '(?:etiqueta|ficha|informacion|dosis|prospecto) ~1 aprobad[oa]',
    'aprobad[oa]s? (?:solo|solamente|unicamente) ~3 (?:anestesi\\w+|cirugia)',
    'aprobad[oa]s? ~1 para ~1 (?:otr[oa]s?|ciert[oa]s|algun[oa]s|distint[oa]s)',
    'usos? no_aprobados?',
  ],
  otherDrugs:
    'esketamina|spravato|(?:aerosol|espray|spray|rociador)(?: nasal)?|sertralina|paroxetina|venlafaxina|fluoxetina|isrs|irsn|triptanes|triptan|cgrp|antidepresivos?|botox|estimulacion magnetica\\w*|tec|terapia electroconvulsiva|dispositivos?|monitores?|bombas?|aparatos?|equipos? medicos?|otr[oa]s (?:medicinas|medicamentos|tratamientos|farmacos)|(?:dos|tres|cuatro|varios|varias|algunos|algunas) (?:\\w+ )?(?:medicinas|medicamentos|farmacos)|vacunas?|midazolam|lidocaina|topiramato',
  ourDrug: 'ketamina|infusion|infusiones',
  comparisons:
    '(?:a diferencia de|como|igual que|al igual que|que|similar a|ademas de|aparte de|forma de|derivado de|pariente de|version de|parecid[oa] a|hecha de) (?:la |el |los |las )?(?:ketamina|esketamina|spravato|antidepresivos|triptanes)(?: nasal| intravenosa)?',
  approvedUse: 'anestesia|anestesi\\w+|cirugias?|sedacion|operaciones|quirurgic\\w+',
  otherUses:
    'migranas?|jaquecas?|dolor(?:es)? (?:de cabeza)?|dolor|depresion|tept|ansiedad|sdrc|trauma|enfermedad(?:es)? mental(?:es)?|salud mental|psiquiatric\\w+|animo|fibromialgia|panico|est[ea] (?:uso|condicion|enfermedad|problema|trastorno)|su (?:\\w+ )?(?:condicion|dolor|enfermedad|caso)|est[oa]s (?:usos|condiciones)|todos (?:los |sus )?usos|trastornos?|estres|bipolar|suicid\\w+',
  offLabel:
    'uso no (?:aprobado|autorizado|indicado)|usos no (?:aprobados|autorizados)|fuera de (?:la )?(?:etiqueta|indicacion|ficha)|off label|no (?:para|aprobad[oa]s?|autorizad[oa]s?)|no (?:la |lo |las |los )?(?:ha|han|esta|fue|estan) (?:sido )?(?:aprobad\\w+|autorizad\\w+)|nada mas|no (?:es|son|esta) aprobad\\w+|para ningun otro|pero no',
  clauseEnd:
    '[;:?!-]|, (?:y )?(?:la usamos|usamos|nosotros|los medicos|algunos|aqui|pero|puede|hoy|tambien se usa|se usa)|pero|y (?:la usamos|se usa|los medicos|puede usarse|nosotros)|aunque|mientras|porque|por eso',
  clinic: 'clinicas?|centro|medic[oa]s?|personal|equipo|enfermer[oa]s?|consultorio|somos|farmacia',
};
