/** Endings and returns where no illness is cured: a bag that runs out, a call to make again, a score that falls. */
export const otherSenses: readonly string[] = [
  '(?:sala|silla|cuarto|sillon|lugar|agenda|turno|horario|puesto|cama|linea|entrada|paso|pasillo|manana|tarde) ~3 libre',
  'sal\\w+ ~1 (?:de|del) ~2 (?:tratamiento|sesion|clinica|cita|infusion|consulta|hospital|sala|procedimiento) ~1 caminando|andando',
  'su|la vida_de_antes ~2 se_(?:acabo|termino|fue|perdio)',
  'las? calles?',
  '(?:de|del) \\w+ no ~1 (?:tiene|tenemos) nada',
  'algunas|muchas|ciertas enfermedades ~2 se_curan',
  '(?:escala|diario|puntaje|cuestionario|registro|cuenta) ~6 @cond',
  'dias? sin @cond ~1 (?:de|son|al|por|en|a)',
  'si|cuando ~3 @cond ~2 (?:no)?? se_(?:quita|va|pasa|acaba|fue)',
  '@cond ~3 no se_(?:quita|va|pasa)',
  '@ends (?:la|el|su|cada|una|con_la|con_el|con_su)?? ~1 (?:infusion|sesion|visita|goteo|cita|via|suero|tratamiento|estudio|ensayo|formulario|llamada|ayuno)',
  'quitarse la vida',
  'vuelva a ~1 (?:llamar\\w*|intentar\\w*|casa|manejar|conducir|comer|tomar_sus|ver\\w*|la_clinica|leer\\w*|preguntar\\w*|escribir\\w*)',
  'volvera a ~1 (?:verl[oa]|vernos|llamar\\w*|medir\\w*|preguntar\\w*)',
  'no se_le olvide',
];
