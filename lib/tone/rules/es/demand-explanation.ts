import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const demandExplanationRules: readonly Rule[] = [
  defineRule({
    id: 'es/demand_explanation/explain',
    weight: 0.5,
    pattern: say(
      String.raw`${anyOf(
        'exijo|exigimos|quiero|merezco|necesito|me debes?|nos debes?|me deben|nos deben|espero|esperamos',
      )} (?:ya )?(?:una|saber|que me (?:expliques?|expliquen?|digas?|diga)|un) ${anyOf(
        'explicacion|por que|que (?:hice|ha pasado|paso)|quien|ya|razon|aclaracion|motivo|por que te',
        'respuesta convincente',
      )}`,
      '(?:le|les|te) exijo|exijo (?:ya|que me|una|saber|respeto)',
      '(?:explicate|expliquese|expliquense|justifique (?:usted|su|ya)|justifiquese|justificate)(?= |[.!,]|$)',
      '(?:que|a ver que) (?:excusa|cuento|historia|pretexto)s? (?:me|nos|tienes?|tienen?|te|toca|va|vas|van|se)',
      '(?:mas |tus |sus |tantas |puras |de )(?:excusas|cuentos)',
      'ten(?:ga|gan)? (?:al menos )?la (?:decencia|gentileza|valentia|bondad|delicadeza|cortesia)',
      'al menos (?:ten|tenga|da|de|den|dad) (?:la|el|por)',
      '(?:dime|digame|diganme|dimelo|digamelo) (?:a la cara|la verdad|ya|de frente|por que)|da(?:r)? la cara',
      'de (?:usted )?la cara|den la cara|quien (?:me|nos) va a (?:pagar|explicar|devolver|compensar)',
      'me (?:puede|puedes|pueden|podeis) explicar (?:por que|como|que)',
      '(?:expliquenme|explicadme|expliqueme) (?:ya|como es posible|como se puede|por que tengo)',
    ),
    flags: [
      'Exijo una explicación.',
      'Quiero saber por qué me dejas.',
      'Justifique usted su baja.',
      'Ten la decencia de decirme el motivo.',
      'No quiero más excusas.',
    ],
    quiet: [
      '¿Podría explicar el segundo paso?',
      'Le explico el motivo del cambio.',
      'Quiero saber el horario de la tienda.',
      'Necesito una copia del contrato.',
      'Dígame qué talla necesita.',
    ],
  }),
  defineRule({
    id: 'es/demand_explanation/tellMeHow',
    weight: 0.5,
    pattern: say(
      'expli(?:queme|came|quenme|cadme|came usted) (?:en que|que (?:parte|clase|hago|derecho)|quien|como (?:es|se|firma|puede|pudo|pretend)|con que)',
      String.raw`(?:tiene[sn]?|tuvo|tuvieron|teneis) (?:usted |todavia |encima )?${anyOf(
        'el valor|la cara|la desfachatez|la jeta|las narices|el descaro|la poca verguenza|los huevos',
      )} de (?:\p{L}+[aei]r(?:me|nos|te|se|le|la|lo)?)`,
      String.raw`en que momento (?:pensabas?|ibas?|iban|pensaban|se (?:te|le)|decidi\p{L}+)`,
      '(?:deme|dame|denme|den) la cara|de la cara y',
      String.raw`quiero (?:que (?:alguien )?(?:me|nos) (?:expli|mir|den|diga)\p{L}*|nombres|saber ya|saber quien)`,
      String.raw`espero (?:su|tu|una) explicacion|a ver como (?:me|nos) (?:lo )?expli\p{L}+`,
    ),
    flags: [
      'Explíqueme cómo se puede firmar algo así.',
      '¿Tiene el valor de pedirme una reseña?',
      '¿En qué momento pensaba avisarme?',
      'Deme la cara.',
      'Quiero que me expliquen este cargo.',
    ],
    quiet: [
      'Explíqueme el segundo punto, por favor.',
      '¿En qué momento del día le viene bien?',
      'Tiene el valor de mercado en la hoja dos.',
      'Quiero que sepa que estamos contentos.',
      'Le explicamos cómo se usa en el vídeo.',
    ],
  }),
];
