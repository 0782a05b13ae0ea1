import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const defensivenessRules: readonly Rule[] = [
  defineRule({
    id: 'es/defensiveness/iDidMine',
    weight: 0.4,
    pattern: say(
      String.raw`(?:llevo|llevamos|tengo) (?:\p{L}+|\d+) años (?:en esto|haciendo|trabajando|en el oficio|de oficio)[^.!?]{0,40}(?:nunca|jamas|nadie|ningun)`,
      '(?:nunca|nadie) se (?:ha quejado|me ha quejado|habia quejado|quejo|quejaba)(?: nadie)?',
      'nadie (?:mas )?se (?:ha quejado|queja)',
      '(?:bastante|demasiado) (?:hago|hacemos|hice|tengo|he hecho|aguanto)(?: ya| yo)?',
      String.raw`(?:yo )?no soy ${anyOf(
        'adivin[oa]|tu|su|vuestr[oa]|ningun[oa]?|el banco|mago|una maquina|tont[oa]|estupid[oa]|idiota',
        'tu secretari[oa]|tu criad[oa]',
      )}`,
      '(?:que|y que) (?:querias|queria|quieres|esperabas|esperaba usted) que (?:hiciera|yo|le|te|hiciese)',
      '(?:eso )?(?:te lo|se lo) (?:estas?|esta) inventando|eso lo diras tu|eso lo dira usted',
      '(?:yo )?no tengo (?:por que|que) (?:darte|darle|aguantar|justificar|dar explicaciones|soportar)',
      'ahora (?:va a )?resulta(?:r)? que|encima de que|si tanto (?:te|le) molesta|con lo que me pagas?',
      'si no (?:te|le|les|os) gusta',
      '(?:yo )?(?:avise|cumpli|lo dije),? (?:a mi|que conste|y punto|alla)',
      '(?:y )?(?:luego|encima|ahora|todavia) la culpa (?:es (?:mia|nuestra)|la tengo yo|la tenemos nosotros)',
      'mi conciencia esta|de que te quejas|de que se queja',
    ),
    flags: [
      'Llevo veinte años en esto y nunca se ha quejado nadie.',
      'Bastante hago ya.',
      'No soy adivina.',
      '¿Y qué querías que hiciera?',
      'Ahora resulta que la culpa es mía.',
    ],
    quiet: [
      'Llevo veinte años en esto y me sigue gustando.',
      'No soy el titular de la línea.',
      'Tengo bastante material para mañana.',
      '¿Qué quería que incluyera el menú?',
      'Si le gusta el color, lo encargo hoy.',
    ],
  }),
];
