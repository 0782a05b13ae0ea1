import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const nonApologyRules: readonly Rule[] = [
  defineRule({
    id: 'es/non_apology/sorryYou',
    weight: 0.5,
    pattern: say(
      String.raw`(?:siento|sentimos|lamento|lamentamos) (?:mucho |muchisimo |profundamente |tambien )?que (?:(?:se|te|os|le|lo|la|les|usted|ustedes|no|asi) ){0,3}${anyOf(
        String.raw`(?:haya|hayas|hayan|hayais) (?:molestad|ofendid|sentid[oa] (?:usted )?(?:ofend|desat|mal|asi)|interpretad|percibid|tomad[oa] a mal|quedado con esa|sentado mal|entendido mal|malinterpretad|parecid)\p{L}*`,
        'sienta|sientas|molestes?|moleste|ofenda|vea|veas|interprete|sentara|parezca|tenga esa|tengas esa|perciba',
        'percibas|sientan|crea|creas|su (?:sueño|experiencia)',
      )}`,
      String.raw`${anyOf(
        'perdon|perdona|perdone|disculpa|disculpe|disculpen|lo siento|disculpas|lamento|siento',
      )}(?: mucho)?,? si ${anyOf(
        String.raw`(?:te|le|les|os|se|la|lo) (?:molest|ofend|he (?:molest|ofend)|ha (?:molest|parecid|ofend|sentad)|sent|parec)\p{L}*`,
        'alguien|en algo|hubo|no soy|esperabas?|cometimos|fui',
      )}`,
      String.raw`si (?:te|le|les|os|alguien|en algo) (?:se )?${anyOf(
        'molesto|ofendio|molestaste|ha ofendido|he ofendido|ofendi|ha molestado|sintio|la ofendi|lo ofendi',
        'ha parecido mal|falle|he fallado',
      )}`,
      '(?:molestias|inconvenientes) que (?:dices?|dice|digas?|diga|alegas?|alega|dicen) haber|(?:tu|su) confusion',
      'se cometieron errores|en nombre de quien',
      '(?:perdon|lo siento|disculpa|disculpe|perdona|perdone|me disculpo),? pero (?:tu|usted|es que|yo|tampoco|eso|ustedes|vos)',
      'ya pedi perdon|ya (?:me )?(?:he pedido|pedi) (?:perdon|disculpas)|perdon,? content[oa]',
    ),
    suggestion: 'Siento lo ocurrido',
    flags: [
      'Siento que te hayas molestado.',
      'Perdón si te ofendí.',
      'Lamentamos que lo vea usted así.',
      'Lo siento, pero tú tampoco avisaste.',
      'Disculpe las molestias que dice haber tenido.',
    ],
    quiet: [
      'Siento que haya tenido que esperar.',
      'Lamentablemente no queda stock.',
      'Perdone el retraso, sale hoy.',
      'Siento mucho el error, lo corrijo ahora.',
      'Disculpe, ¿tiene el número de pedido?',
    ],
  }),
];
