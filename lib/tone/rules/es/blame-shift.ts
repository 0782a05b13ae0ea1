import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameShiftRules: readonly Rule[] = [
  defineRule({
    id: 'es/blame_shift/notMine',
    weight: 0.5,
    pattern: say(
      '(?:no es|eso no es|ya no es|ese no es|no era) (?:mi|nuestro) (?:problema|asunto|culpa|bronca|pedo|trabajo)',
      '(?:es|eso es|es solo|ese es|sera|seria) (?:tu|su|vuestro) problema|problema (?:tuyo|suyo|vuestro|de ustedes)',
      '(?:preguntaselo|preguntele|pregunteselo|reclamale|reclamele|reclamaselo|quejate|quejese|pidele cuentas|hablalo|hablelo) (?:a|al|con)',
      '(?:yo )?(?:solo|nomas|nada mas) (?:cumplo|sigo|hago|reenvie|segui) (?:ordenes|lo que me)',
      String.raw`a mi (?:que me (?:registren|cuentas?|cuenta|reclamas?)|no me ${anyOf(
        'mires|mire|reclames?|reclame|eches?|eche|cuentes?|cuente|vengas?|venga|vengan|hables?|hable|digas?|diga',
        'metas?|toques?|grites?|grite|trates?|trate|amenaces?|amenace|tomes?|tome',
      )})`,
      'no me (?:eches?|eche|echen) (?:a mi )?(?:la culpa|el muerto)',
      '(?:la culpa es|es culpa|culpa) (?:de la becaria|del becario|del clima|del sistema|del repartidor|de correos|del proveedor|de la imprenta)',
      '(?:yo )?no (?:tengo|tenemos) (?:nada que ver|la culpa)',
      '(?:eso )?(?:se lo|selo) (?:preguntas?|reclamas?) (?:a|al)',
    ),
    flags: ['Eso no es mi problema.', 'Reclámele al banco.', 'A mí no me mires.', 'Yo solo cumplo órdenes.', 'Es problema suyo.'],
    quiet: [
      'El problema es la bomba, la cambiamos mañana.',
      '¿Tiene algún problema con la llave?',
      'Preguntaré a mi compañera y le digo.',
      'La culpa es mía y lo corrijo.',
      'A mí me viene bien el jueves.',
    ],
  }),
];
