import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const rhetoricalQuestionRules: readonly Rule[] = [
  defineRule({
    id: 'es/rhetorical_question/doYouThink',
    weight: 0.5,
    pattern: say(
      String.raw`(?:usted(?:es)? |tu |vos |os |vosotros )?${anyOf(
        'cree[sn]?|creeis|te crees|se cree[n]?|os creeis|piensas?|se piensan?|te piensas|os pensais',
      )} (?:usted(?:es)? |acaso )?que ${anyOf(
        'soy|somos|yo|uno|el dinero|esto se|no (?:tengo|me|nos|lo|duermo)|nos|tengo|tenemos|vivo|estoy|el mundo',
        'a mi|la gente|puedes?|puede',
      )}`,
      '(?:te|le|os|les) parece (?:normal|bonito|serio|logico|profesional|poco|de recibo|aceptable)',
      String.raw`${anyOf(
        'que parte de|en que (?:idioma|mundo|planeta|cabeza|momento (?:se|te|os) )',
        'con que (?:cara|derecho|autoridad|chingados)|de que (?:vas|va usted|vais|sirve|van|me sirve)',
        'quien (?:te|se|os|le) (?:cree|crees|creen|ha creido|has creido|mando|manda|ha dado|dio) (?:que|usted|a|para|permiso|vela)?',
        'que (?:se ha creido|te has creido|os habeis creido|clase de|se creen|te crees|se cree)',
      )}`,
      'acaso (?:soy|tengo|te|le|usted|tu|me|no|crees?|piensas?|cree|piensan?)',
      '(?:tan|tanto) (?:dificil|complicado|mucho) (?:es|era|resulta|te|le|les|os)',
      'es (?:tan dificil|mucho pedir|pedir demasiado)',
      String.raw`hace falta (?:ser (?:un )?(?:ingeniero|genio|adivin\p{L}+|muy list\p{L}+)|un (?:master|ingeniero|doctorado))`,
      String.raw`${anyOf(
        'no (?:te|le|os|les) da (?:verguenza|apuro|pena|vergüenza)|no te parece que',
        String.raw`(?:es que )?nadie (?:revisa|lee|trabaja|contesta|mira|sabe|hace)(?: nada)?(?: en| ahi| alli|\?)`,
      )}`,
      '(?:me (?:ves|ve|vio|viste)|tengo|tenemos) cara de|(?:se|te) lo (?:deletreo|mando por paloma)',
      'quieres? que (?:te|se) lo (?:dibuje|deletree|explique)',
      String.raw`y (?:a mi|ahora|yo|luego|el|la|mi|encima|todavia) ${anyOf(
        String.raw`quien (?:me|nos)|que hago|que(?: le digo)?\?`,
        'me (?:vienes?|viene|dices?|dice|pides?|pide|sales?|reclamas?|cobras?|cobran)',
        'te (?:extraña|quejas|ofendes)|(?:os|les) extraña|nos (?:piden|cobran|vienen|salen|dicen|reclaman)',
        'quieres?|quieren?|pretendes?|pretenden?|te sorprende|resulta',
      )}`,
      '(?:se puede|podrias?) (?:saber|explicarme) (?:que|por que|quien|donde|a que|como|en que)',
      '(?:eso|esto) como se llama|como se (?:le )?llama eso|(?:es|esto es|eso es) una broma',
      String.raw`(?:de verdad|en serio)(?: me| te| os|,| otra| crees?|\?)[^.!]{0,60}\?`,
      'que (?:te|os|le|les|cojones|demonios|diablos|narices|rayos) (?:pasa|he hecho|hacia|hacen|pasaba|creias?)',
      'para (?:que|eso|esto) (?:te|le|os|les)? ?(?:pago|pagamos|contrate|pague|contrato)|(?:de|para) que me sirve',
    ),
    flags: [
      '¿Se cree que soy un banco?',
      '¿Te parece normal?',
      '¿En qué idioma se lo digo?',
      '¿Acaso soy tu empleado?',
      '¿Tan difícil es avisar?',
      '¿Se puede saber qué han hecho?',
    ],
    quiet: [
      '¿Cree que llegará el viernes?',
      '¿Le parece bien a las diez?',
      '¿En qué color lo quiere?',
      '¿Es difícil cambiar la fecha?',
      '¿Se puede pagar con tarjeta?',
    ],
  }),
];
