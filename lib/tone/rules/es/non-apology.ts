import { anyOf, defineRule, type Rewording, type Rule, raw, say } from '@/lib/tone/rule';

/** The rest of the clause: what the other is said to feel. */
const rest = '(?:(?! pero | aunque )[^.,;:!?]){0,90}(?=[.,;:!?]| pero | aunque |$)';

const sorryFor: readonly Rewording[] = [
  [/^(?:lo )?siento/u, 'siento lo ocurrido'],
  [/^(?:lo )?sentimos/u, 'sentimos lo ocurrido'],
  [/^lamento/u, 'lamento lo ocurrido'],
  [/^lamentamos/u, 'lamentamos lo ocurrido'],
  [/^perdona(?![nd])/u, 'perdona por lo ocurrido'],
  [/^perdonad/u, 'perdonad por lo ocurrido'],
  [/^perdonen/u, 'perdonen por lo ocurrido'],
  [/^perdone/u, 'perdone por lo ocurrido'],
  [/^perdon/u, 'perdón por lo ocurrido'],
  [/^disculpad/u, 'disculpad lo ocurrido'],
  [/^disculpas/u, 'disculpas por lo ocurrido'],
  [/^disculpa/u, 'disculpa lo ocurrido'],
  [/^disculpen/u, 'disculpen lo ocurrido'],
  [/^disculpe/u, 'disculpe lo ocurrido'],
  [/^(?:que )?(?:pena|lastima)/u, 'siento lo ocurrido'],
];

export const nonApologyRules: readonly Rule[] = [
  defineRule({
    id: 'es/non_apology/sorryYou',
    weight: 0.5,
    pattern: say(
      String.raw`(?:siento|sentimos|lamento|lamentamos) (?:mucho |muchisimo |profundamente |tambien )?que (?:(?:se|te|os|le|lo|la|les|usted|ustedes|no|asi) ){0,3}${anyOf(
        String.raw`(?:haya|hayas|hayan|hayais) (?:molestad|ofendid|sentid[oa] (?:usted )?(?:tan )?(?:ofend|desat|mal|asi)|interpretad|tomad[oa] (?:usted )?(?:tan |asi )?(?:a|de)? ?mal|quedado con esa|sentado mal|entendido mal|malinterpretad|llevado (?:esa|la|una) (?:impresion|idea)|enfadad|enojad)\p{L}*`,
        '(?:sienta|sientas|sientan)(?! (?:bien|mejor))|molestes?(?! lo)|moleste(?! el| la)|ofenda|ofendas|sentara mal|veas? (?:usted )?asi|interpretes? (?:usted )?asi|tomes? (?:usted )?(?:asi|a mal)',
      )}(?![a-zñ])${rest}`,
    ),
    suggestion: sorryFor,
    calmer: [
      'Siento lo ocurrido.',
      'Lamentamos lo ocurrido, le reviso la factura.',
      'Lamento lo ocurrido.',
      'Sentimos lo ocurrido.',
      'Siento lo ocurrido, pero la fecha era esa.',
    ],
    flags: [
      'Siento que te hayas molestado.',
      'Lamentamos que lo vea usted así, le reviso la factura.',
      'Lamento que se haya tomado mal mi correo.',
      'Sentimos que os hayáis ofendido por el comentario.',
      'Siento que se lo haya tomado usted así de mal, pero la fecha era esa.',
    ],
    quiet: [
      'Siento que haya tenido que esperar.',
      'Lamentablemente no queda stock.',
      'Lamento que lo perciba así y le agradezco la franqueza.',
      'Siento mucho el error, lo corrijo ahora.',
      'Sentimos que el pedido llegara roto.',
    ],
  }),
  defineRule({
    id: 'es/non_apology/sorryIf',
    weight: 0.5,
    pattern: say(
      String.raw`(?:perdon|perdona|perdone|perdonen|perdonad|disculpa|disculpe|disculpen|disculpad|disculpas|lo siento|lo sentimos|siento|lamento|lamentamos)(?: mucho)?,? si ${anyOf(
        String.raw`(?:en algo )?(?:te|le|les|os|se|la|lo|alguien se|usted se) (?:ha |han |has |habeis |he |hemos )?(?:molest|ofend|sent|parec|incomod|disgust)\p{L}*`,
        'mi (?:tono|comentario|correo|mensaje|respuesta)|el tono',
      )}(?![a-zñ])${rest}`,
    ),
    suggestion: sorryFor,
    calmer: [
      'Perdón por lo ocurrido.',
      'Disculpe lo ocurrido.',
      'Lamento lo ocurrido, aunque sigo pensando lo mismo.',
      'Perdonad por lo ocurrido.',
      'Lo dicho, disculpa lo ocurrido.',
    ],
    flags: [
      'Perdón si te ofendí.',
      'Disculpe si le ha molestado mi respuesta.',
      'Lamento si mi tono le pareció seco, aunque sigo pensando lo mismo.',
      'Perdonad si os habéis sentido mal atendidos.',
      'Lo dicho, disculpa si te molestó.',
    ],
    quiet: [
      'Perdone el retraso, sale hoy.',
      'Disculpe, ¿tiene el número de pedido?',
      'Perdón si llego cinco minutos tarde mañana.',
      'Lo siento, no abrimos el domingo.',
      'Disculpe si le mando el archivo en dos partes, pesa mucho.',
    ],
  }),
  defineRule({
    id: 'es/non_apology/yourExpectations',
    weight: 0.5,
    pattern: say(
      String.raw`(?:siento|sentimos|lamento|lamentamos|(?:que )?(?:pena|lastima)) (?:mucho |profundamente )?que (?:la realidad|(?:su|sus|tu|tus|vuestr[oa]s?|nuestr[oa]s?|mi|mis) (?:expectativas?|sensibilidad|umbral|experiencia|percepcion|recuerdo|interpretacion|impresion|gusto|opinion|humor|trabajo|servicio|esfuerzo|puntualidad|manual|estandares)) [^.,;:!?]{0,30}(?:no |sea|fuera|fuese|sean)${rest}`,
    ),
    suggestion: sorryFor,
    calmer: [
      'Lamentamos lo ocurrido.',
      'Lamento lo ocurrido.',
      'Siento lo ocurrido.',
      'Sentimos lo ocurrido, señor Prado.',
      'Siento lo ocurrido.',
    ],
    flags: [
      'Lamentamos que su expectativa fuera distinta.',
      'Lamento que la realidad no coincida con su recuerdo de los hechos.',
      'Qué pena que nuestro servicio no haya sido de tu gusto.',
      'Sentimos que vuestra sensibilidad no encaje con nuestro humor, señor Prado.',
      'Siento que tus expectativas sean tan altas.',
    ],
    quiet: [
      'Lamento que su pedido llegara roto.',
      'Siento que mi compañera no le avisara.',
      'Lamentamos que el servicio se interrumpiera dos horas.',
      'Qué pena que no puedan venir.',
      'Su experiencia nos importa, ¿nos la cuenta?',
    ],
  }),
  defineRule({
    id: 'es/non_apology/allegedTrouble',
    weight: 0.5,
    pattern: raw(
      '(?= que (?:dic|aleg|afirm|decis))(?<=(?:molestias|inconvenientes|problemas|malestar|perjuicios|retraso|daños?)) que (?:dices?|dicen|decis|alegas?|alegan|alegais|afirmas?|afirman)(?: usted(?:es)?| vosotr[oa]s| vos)? (?:haber )?(?:tenido|sufrido|sentido|padecido|tener|sufrir)(?![a-zñ])',
    ),
    suggestion: '',
    calmer: [
      'Disculpe las molestias.',
      'Lamentamos el malestar.',
      'Siento los problemas con la web.',
      'Lamentamos los inconvenientes.',
      'Sentimos las molestias en la habitación.',
    ],
    flags: [
      'Disculpe las molestias que dice haber tenido.',
      'Lamentamos el malestar que dicen haber sentido.',
      'Siento los problemas que dices tener con la web.',
      'Lamentamos los inconvenientes que alega usted haber sufrido.',
      'Sentimos las molestias que decís haber sufrido en la habitación.',
    ],
    quiet: [
      'Disculpe las molestias que le hemos causado.',
      'Los problemas que dice el manual son otros.',
      'El perito dice haber tenido acceso al sótano.',
      'Lamento el malestar que le provocamos.',
      'Los daños que alegan se pagan en marzo.',
    ],
  }),
  defineRule({
    id: 'es/non_apology/mistakesWereMade',
    weight: 0.25,
    pattern: say('se cometieron (?:algunos |ciertos |varios )?(?:errores|fallos)|se cometio (?:un|algun) (?:error|fallo)'),
    suggestion: [
      [/cometieron .*errores/u, 'cometimos errores'],
      [/cometieron .*fallos/u, 'cometimos fallos'],
      [/error/u, 'cometimos un error'],
      [/fallo/u, 'cometimos un fallo'],
    ],
    calmer: [
      'Cometimos errores en la entrega.',
      'Reconocemos que cometimos fallos.',
      'Cometimos un error al facturar.',
      'En su pedido cometimos un error.',
      'Cometimos errores con vuestra reserva.',
    ],
    flags: [
      'Se cometieron algunos errores en la entrega.',
      'Reconocemos que se cometieron fallos.',
      'Se cometió un error al facturar.',
      'En su pedido se cometió algún error.',
      'Se cometieron errores con vuestra reserva.',
    ],
    quiet: [
      'Cometimos un error y lo corregimos hoy.',
      'El delito se cometió en marzo, según el informe.',
      'Los errores de la tabla están en rojo.',
      'No cometa el error de mojarlo.',
      'Fallo mío, perdone.',
    ],
  }),
  defineRule({
    id: 'es/non_apology/sorryBut',
    weight: 0.5,
    pattern: say(
      '(?:perdon|lo siento|disculpa|disculpe|perdona|perdone|me disculpo),? pero (?:la culpa|tu(?! (?:pedido|reserva|cita|factura|plaza|paquete))|usted(?! (?:puede|tendria|tiene que))|tampoco|eso (?:es culpa|lo)|ustedes (?:no|tampoco|nunca)|vos)',
      'ya (?:te |le |les |os )?(?:pedi|he pedido|pedimos) (?:perdon|disculpas),? (?:que (?:mas|otra cosa)|y (?:punto|ya)|no se que)|perdon,? content[oa]s?',
      'no (?:pienso|voy a|vamos a) (?:pedir(?:te|le|les|os)? (?:perdon|disculpas)|disculparme)',
    ),
    flags: [
      'Lo siento, pero tú tampoco avisaste.',
      'Ya le pedí disculpas, qué más quiere.',
      'No pienso pedir perdón por algo así.',
      'Disculpe, pero ustedes nunca leyeron el contrato.',
      'Perdona, pero la culpa no fue mía.',
    ],
    quiet: [
      'Lo siento, pero no abrimos el domingo.',
      'Lo siento, pero tu pedido sale el lunes.',
      'Le pedí disculpas ayer y se las pido hoy.',
      'Voy a pedirle disculpas en persona.',
      'Perdone, pero necesito el DNI para seguir.',
    ],
  }),
];
