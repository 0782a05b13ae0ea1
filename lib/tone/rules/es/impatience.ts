import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceRules: readonly Rule[] = [
  defineRule({
    id: 'es/impatience/howOften',
    weight: 0.5,
    pattern: say(
      String.raw`(?:cuantas|tantas|mil|cien|veinte|cuarenta|quince) veces (?:\p{L}+ ){0,3}(?:tengo|tenemos|hay|mas|he|hace falta|le|te|lo|quiere|voy|os)`,
      String.raw`(?:te|se|os) lo (?:he|hemos|habia|vengo) (?:dicho|explicado|pedido|repetido|diciendo|avisado)(?: ya)? ${anyOf(
        String.raw`tres|cuatro|cinco|diez|mil|cien|veinte|cuarenta|varias|muchas|\d+|un monton de|no se cuantas|por activa`,
        'hasta',
      )}`,
      'ya (?:te|se|os) lo (?:he|hemos|habia) (?:dicho|explicado|repetido)(?! por si)',
      String.raw`${anyOf(
        'de una (?:puta vez|buena vez|santa vez|vez por todas)',
        String.raw`(?:contest|respond|pag|devuelv|devolv|arregl|solucion|resuelv|enter|decid|acab|cumpl)\p{L}*(?: \p{L}+){0,2} de una vez`,
        'por una (?:vez|puñetera vez)(?: en)?',
      )}`,
      String.raw`${anyOf(
        'hasta cuando|hasta el (?:moño|gorro|copete|tope)|hasta las narices|hasta la coronilla|estoy hart[oa]',
        'estamos hart[oa]s|ya me (?:canse|hart[ée])|ya estuvo|me tienes? (?:hart[oa]|frit[oa]|hasta|cansad[oa])',
        'que (?:cansancio|hartazgo|hartura)|se me (?:acabo|agoto|acaba|agota) la paciencia|mi paciencia|ya basta',
        'basta ya|basta de|colm[oe] (?:de|la|mi)',
      )}`,
      'otra (?:puñetera |maldita |bendita |vez )?(?:vez )?(?:lo mismo|la misma|con lo mismo|igual|tarde y)',
      'otra vez (?:con|las|los|la|el|mal|tarde|sin|igual|me|nos)(?= )[^.?]{0,40}!',
      String.raw`${anyOf(
        'contesta|conteste|contesten|contestad|responde|responda|respondan|paga|pague|paguen|explicame|expliqueme',
        'expliquenme|dime|digame|aclareme|devuelvame|devuelveme|devuelvanme|devolveme|entregame',
      )} ${anyOf(
        'ya|ahora mismo|inmediatamente|hoy mismo|de inmediato|el telefono|mi dinero|mi plata|lo que es mio|los',
        'por que|como es posible|con que',
      )}`,
      '(?:ahora mismo|inmediatamente|ya mismo|en este instante|de inmediato)(?= ?!)',
      String.raw`(?:esto )?es ${anyOf(
        'intolerable|inadmisible|vergonzoso|indignante|una tomadura de pelo|una burla|una verguenza|el colmo',
        'increible lo|una falta de|un abuso|un atraco|un escandalo|surrealista|de locos|demencial|ridiculo',
        'patetico|lamentable(?= ?[.!]| ?$)',
      )}`,
      'una (?:autentica |verdadera )?(?:tomadura de pelo|verguenza|burla|chapuza)(?= |[.!,])',
      'me (?:parece|resulta) (?:vergonzoso|indignante|intolerable|una falta de|increible que)',
      '(?:tomar|tomando|toman|tomas|tomais|toma) el pelo|no hay derecho|es increible(?= ?[,.!]| que)',
      String.raw`tanto (?:cuesta|trabajo|os cuesta|les cuesta|te cuesta|le cuesta)|que (?:te|le|os|les) cuesta(?= |\?)`,
    ),
    flags: [
      '¿Cuántas veces tengo que pedirlo?',
      'Se lo he dicho tres veces.',
      'Estoy harto de esperar.',
      'Esto es una tomadura de pelo.',
      'Conteste ya.',
      'Páguelo de una vez.',
    ],
    quiet: [
      '¿Cuántas veces al mes vienen a limpiar?',
      'Se lo he dicho a mi compañera.',
      'Ya se lo he enviado por correo.',
      'De una sola vez caben diez cajas.',
      'Responda cuando pueda, gracias.',
    ],
  }),
];
