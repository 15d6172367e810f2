/** “Seguro”, “prometer” and their like where no result is promised: insurance, prices, appointments. */
export const otherSenses: readonly string[] = [
  '(?:devol\\w+|dinero|deposito|reembols\\w+) ~3 si ~2 cancel\\w+',
  '(?:devolv\\w+|deposito|reembols\\w+|anticipo|dinero) ~,5 garantizad[oa]',
  'garanti\\w+|prometemos|promete|aseguramos ~3 (?:devoluci\\w+|reembolso|deposito|anticipo|estacionamiento|traductor\\w*|interprete\\w*|tarifa|cobr\\w+|trato)',
  'garantias? ~4 (?:tostador\\w*|aparatos?|bomba|contrato)',
  '(?:contrato|alquiler|bomba) ~4 garanti\\w+',
  'promes\\w+ ~8 (?:alarma|alerta|sospech\\w+|desconfi\\w+|cuidado)',
  '(?:ley|leyes|estado|derecho|constitucion|norma|reglas?|texas|seguro|aseguradora|plan) ~5 garanti\\w+|asegura|promete',
  'garanti\\w+|prometemos|promete|aseguramos ~8 (?:sincer\\w+|derechos?|privacidad|precio|precios|costo|estimacion|contestar\\w*|confidencialidad|pago|cobertura|secreto|escuchar\\w*|verdad|respeto|explicar\\w*|honest\\w+|datos)',
  'garanti\\w+|prometemos|promete|aseguramos ~1 (?:su|la|una|el|un|tu|darle|que)?? (?:cita|citas|lugar|llamada|respuesta)',
  '(?:privacidad|cita|precio|lugar|confidencialidad|estacionamiento|acceso|sitio|reembolso_de_su_deposito) ~4 garantizad[oa]s?',
  '(?:devol\\w+|dinero|deposito|reembols\\w+) ~5 cancel\\w+',
  '(?:no|si) ~1 esta ~1 segur[oa]',
  'su|del|el|un seguro (?:medico|de_salud|puede|paga|cubre|que)',
  'hable|pregunte ~4 duda|dudas',
  'si tiene (?:alguna_)?dudas?',
  'no ~4 promes\\w+ ~4 no',
];
