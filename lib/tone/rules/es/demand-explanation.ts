import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const demandExplanationRules: readonly Rule[] = [
  defineRule({
    id: 'es/demand_explanation/explain',
    weight: 0.5,
    pattern: say(
      '(?:exijo|exigimos|quiero|merezco|necesito|me debes?|nos debes?|me deben|nos deben|espero|esperamos) (?:ya )?(?:una|saber|que me (?:expliques?|expliquen?|digas?|diga)|un) (?:explicacion|por que|que (?:hice|ha pasado|paso)|quien|ya|razon|aclaracion|motivo|por que te|respuesta convincente)',
      '(?:le|les|te) exijo|exijo (?:ya|que me|una|saber|respeto)',
      '(?:explicate|expliquese|expliquense|justifique|justifiquese|justificate)(?= |[.!,]|$)',
      '(?:que|a ver que) (?:excusa|cuento|historia|pretexto)s? (?:me|nos|tienes?|tienen?|te|toca|va|vas|van|se)|(?:mas |tus |sus |tantas |puras |de )(?:excusas|cuentos)|ten(?:ga|gan)? (?:al menos )?la (?:decencia|gentileza|valentia|bondad|delicadeza|cortesia)|al menos (?:ten|tenga|da|de|den|dad) (?:la|el|por)',
      '(?:dime|digame|diganme|dimelo|digamelo) (?:a la cara|la verdad|ya|de frente|por que)|da(?:r)? la cara|de (?:usted )?la cara|den la cara|quien (?:me|nos) va a (?:pagar|explicar|devolver|compensar)|me (?:puede|puedes|pueden|podeis) explicar (?:por que|como|que)|(?:expliquenme|explicadme|expliqueme) (?:ya|como es posible|como se puede|por que tengo)',
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
];
