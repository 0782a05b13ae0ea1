import { anyOf, defineRule, type Rule, raw, say } from '@/lib/tone/rule';

export const overPromiseRules: readonly Rule[] = [
  defineRule({
    id: 'es/over_promise/surely',
    weight: 0,
    pattern: say(
      String.raw`${anyOf(
        'cien por cien(?:to)?|100 ?%(?= (?:segur|garantiz|satisf))|al mil por ciento|garantizad[oa]s?',
        'con los ojos cerrados|cero riesgos?',
        'sin ningun riesgo|imposible que (?:falle|se rompa|salga mal)|dalo por hecho|delo por hecho|para siempre',
      )}`,
    ),
    flags: [
      'Es imposible que falle.',
      'Está al cien por cien garantizado.',
      'Delo por hecho.',
      'La pintura queda así para siempre.',
      'Es una inversión sin ningún riesgo.',
    ],
    quiet: [
      'Sale mañana por la mañana.',
      'La garantía es de dos años.',
      'Falta una firma en la hoja dos.',
      'Haremos lo que dice el contrato.',
      'La promesa de compra está firmada.',
    ],
  }),
  defineRule({
    id: 'es/over_promise/notAgain',
    weight: 0,
    pattern: say(
      '(?:esto |eso )?(?:no (?:volvera|vuelve|va a volver)|jamas volvera|nunca mas volvera) a (?:fallar|pasar|ocurrir|suceder|repetirse)(?: jamas| nunca(?: mas)?| mas)?',
    ),
    suggestion: 'haremos lo posible para que no se repita',
    calmer: [
      'Haremos lo posible para que no se repita.',
      'Disculpe, haremos lo posible para que no se repita.',
      'Haremos lo posible para que no se repita.',
      'Te aseguro que haremos lo posible para que no se repita.',
      'Haremos lo posible para que no se repita, don Luis.',
    ],
    flags: [
      'No volverá a pasar.',
      'Disculpe, esto no volverá a ocurrir nunca más.',
      'Jamás volverá a fallar.',
      'Te aseguro que no va a volver a suceder.',
      'No vuelve a pasar, don Luis.',
    ],
    quiet: [
      'Si volviera a fallar, le cambiamos la pieza.',
      'El técnico volverá a pasar el jueves.',
      'Puede volver a ocurrir con la lluvia.',
      'No volverá a la oficina hasta el lunes.',
      'Vuelvo a pasar por allí mañana.',
    ],
  }),
  defineRule({
    id: 'es/over_promise/iPromise',
    weight: 0,
    pattern: say(
      '(?:te|le|les|os) (?:prometo|juro|prometemos|juramos)(?: por (?:dios|mi madre|mis hijos|lo que mas quiero))? que(?! (?:te|le|les|lo|la|los|las|os|voy|vas|va a|no vas|no va|yo tampoco|nunca) )(?= )',
    ),
    suggestion: [
      [/mos/u, 'calculamos que'],
      [/./u, 'calculo que'],
    ],
    calmer: [
      'Calculo que el lunes está listo.',
      'Calculo que no fallará.',
      'Calculamos que mañana tienen luz.',
      'Calculo que sale hoy.',
      'Calculo que queda como nuevo.',
    ],
    flags: [
      'Te prometo que el lunes está listo.',
      'Le juro que no fallará.',
      'Les prometemos que mañana tienen luz.',
      'Os prometo que sale hoy.',
      'Le prometo por mi madre que queda como nuevo.',
    ],
    quiet: [
      'El lunes está listo.',
      'Me prometieron una respuesta para hoy.',
      'La promesa de compra está firmada.',
      'Calculo que tardamos dos horas.',
      'El jurado decide el viernes.',
    ],
  }),
  defineRule({
    id: 'es/over_promise/withoutFail',
    weight: 0,
    pattern: raw(
      String.raw`(?= (?:sin falta|si o si|pase lo que pase))(?<=(?:mando|envio|entrego|llevo|paso|tienes?|tendras?|tienen|tendran|tendreis|sale|llega|queda|estara|esta|voy|iremos|mandamos|enviamos|entregamos)(?: [a-zñ]{2,12}){0,5}) (?:sin falta|si o si|pase lo que pase)(?![a-zñ0-9])`,
    ),
    suggestion: '',
    calmer: [
      'Le mando la factura mañana.',
      'Sale hoy.',
      'Os entrego las llaves el viernes.',
      'Mañana lo tienes.',
      'El camión llega el martes.',
    ],
    flags: [
      'Le mando la factura mañana sin falta.',
      'Sale hoy sí o sí.',
      'Os entrego las llaves el viernes pase lo que pase.',
      'Mañana lo tienes sin falta.',
      'El camión llega el martes sí o sí.',
    ],
    quiet: [
      'Necesito los planos mañana sin falta.',
      'Traiga el DNI sin falta, por favor.',
      'La pieza está sin pulir.',
      'Sí o no, lo que usted prefiera.',
      'Entrego las llaves sin cargo.',
    ],
  }),
];
