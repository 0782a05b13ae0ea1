import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

/** Warnings in set phrases. */
export const threatSetPhraseRules: readonly Rule[] = [
  defineRule({
    id: 'es/threat/betterFor',
    weight: 0.5,
    pattern: say(
      'mas (?:te|le|les|os) vale(?: que)?(?= )',
      'ni se (te|le|les|os) ocurra(?= (?:[a-zñ]{1,14} )?[a-zñ]{1,14}[aei]r(?:me|nos|lo|la|te|se|le)?)',
      '(?:pobre|ay) de (?:ti|usted|ustedes|vos|vosotr[oa]s)(?: (?:si|como))(?= )',
    ),
    suggestion: [
      [/vale que$/u, 'necesito que'],
      [/vale$/u, 'es importante'],
      [/ te ocurra/u, 'te pido no'],
      [/ le ocurra/u, 'le pido no'],
      [/ les ocurra/u, 'les pido no'],
      [/ os ocurra/u, 'os pido no'],
      [/(?:si|como)$/u, 'sería grave si'],
    ],
    calmer: [
      'Necesito que pague hoy.',
      'Es importante contestar antes del lunes.',
      'Le pido no venir sin avisar.',
      'Te pido no tocar la caldera.',
      'Necesito que lleguéis a la hora.',
    ],
    flags: [
      'Más le vale que pague hoy.',
      'Más te vale contestar antes del lunes.',
      'Ni se le ocurra venir sin avisar.',
      'Ni se te ocurra tocar la caldera.',
      'Más os vale que lleguéis a la hora.',
    ],
    quiet: [
      'La silla vale más que la mesa.',
      'Cada día vale más la pena.',
      'No se me ocurre otra fecha.',
      'Si se le ocurre algo, escríbanos.',
      'El vale de regalo caduca en mayo.',
    ],
  }),
  defineRule({
    id: 'es/threat/notTheEnd',
    weight: 0.5,
    pattern: say(
      '(?:porque |y |que )?(?:esto|la cosa|el asunto) no (?:se )?(?:va a quedar|queda|quedara|se quedara) asi(?= ?[.,;!]| ?$)',
    ),
    suggestion: 'voy a seguir con mi reclamación',
    calmer: [
      'Voy a seguir con mi reclamación.',
      'Le aviso, voy a seguir con mi reclamación.',
      'Voy a seguir con mi reclamación, señores.',
      'Tome nota, voy a seguir con mi reclamación.',
      'Voy a seguir con mi reclamación.',
    ],
    flags: [
      'Esto no se va a quedar así.',
      'Le aviso, esto no quedará así.',
      'La cosa no se queda así, señores.',
      'Tome nota, porque esto no se quedará así.',
      'Y esto no queda así.',
    ],
    quiet: [
      'La mesa no se queda así, falta barnizar.',
      'El color no queda así con luz natural.',
      'El texto se queda así, gracias.',
      'No me quedo tranquilo hasta probarlo.',
      'La pared va a quedar así de lisa.',
    ],
  }),
  defineRule({
    id: 'es/threat/notAThreat',
    weight: 0.45,
    pattern: raw(
      ',? y (?:esto )?no es (?:una )?amenaza(?:,? (?:es|sino) (?:un |una )?(?:aviso|promesa|advertencia))?(?= ?[.,;!]|$)',
    ),
    suggestion: '',
    calmer: [
      'Quiero el número de guía hoy.',
      'Mañana presento la queja.',
      'Pago cuando funcione.',
      'Le doy hasta el viernes.',
      'Tenéis dos días.',
    ],
    flags: [
      'Quiero el número de guía hoy, y no es amenaza, es aviso.',
      'Mañana presento la queja y no es una amenaza.',
      'Pago cuando funcione, y esto no es una amenaza.',
      'Le doy hasta el viernes y no es amenaza, es una promesa.',
      'Tenéis dos días, y no es una amenaza sino un aviso.',
    ],
    quiet: [
      'El temporal es una amenaza para el tejado.',
      'La lluvia ya no es una amenaza.',
      'Recibió una amenaza por correo y la denunció.',
      'El aviso vence el lunes.',
      'No es un aviso, es la factura.',
    ],
  }),
];
