import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

/** Thanks, modesty and praise that mean the opposite. */
export const sarcasmSetPhraseRules: readonly Rule[] = [
  defineRule({
    id: 'es/sarcasm/thanksFor',
    weight: 0.5,
    pattern: say(
      '(?:mil |muchas |muchisimas )?gracias (?:de (?:todo )?corazon |de verdad )?por (?:nada(?= ?[.,;!]| ?$)|(?:hacerme|hacernos) perder|(?:dejarme|dejarnos) sin|no (?:contestar|responder)(?:me|nos)?(?= ?[.,;!]| ?$| (?:a|al) )|ignorar(?:me|nos)?(?= ?[.,;!]| ?$)|(?:arruinar|estropear)(?:me|nos)?(?= (?:el|la|los|las|mi) ))',
    ),
    suggestion: [
      [/nada$/u, 'no he recibido la ayuda que necesitaba'],
      [/hacerme perder/u, 'he perdido'],
      [/hacernos perder/u, 'hemos perdido'],
      [/dejarme sin/u, 'me he quedado sin'],
      [/dejarnos sin/u, 'nos hemos quedado sin'],
      [/no (?:contestar|responder)nos|ignorarnos/u, 'no hemos recibido respuesta'],
      [/no (?:contestar|responder)|ignorar/u, 'no he recibido respuesta'],
      [/arruinar|estropear/u, 'se ha estropeado'],
    ],
    calmer: [
      'No he recibido la ayuda que necesitaba.',
      'Hemos perdido la feria.',
      'Nos hemos quedado sin luz todo el fin de semana.',
      'No he recibido respuesta a mis tres correos.',
      'Se ha estropeado la fiesta de la niña.',
    ],
    flags: [
      'Gracias por nada.',
      'Muchas gracias por hacernos perder la feria.',
      'Mil gracias por dejarnos sin luz todo el fin de semana.',
      'Gracias por no contestar a mis tres correos.',
      'Gracias de corazón por arruinar la fiesta de la niña.',
    ],
    quiet: [
      'Gracias por no cobrarnos el envío.',
      'Muchas gracias por todo.',
      'Gracias por dejarnos el coche.',
      'Gracias por contestar tan rápido.',
      'Gracias por no olvidarse de nosotros.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/naive',
    weight: 0.35,
    pattern: say(
      '(?:quiza|quizas|tal vez|a lo mejor|puede que|acaso) (?:yo )?(?:peque|peco|sea yo|este siendo) (?:de |muy |un poco )?(?:ingenu[oa]|inocente),? pero(?! creo| todavia)',
      '(?:sera|seria|seguro (?:que )?es|debe de ser|debe ser) (?:cosa|torpeza|problema|ignorancia|culpa) mia,? pero',
      '(?:perdon[ea]?|disculp[ea]) mi (?:ignorancia|torpeza|ingenuidad),? pero',
    ),
    suggestion: 'no me queda claro, porque',
    calmer: [
      'No me queda claro, porque yo entendí que los quince minutos eran seguidos.',
      'No me queda claro, porque el carrito sigue cobrando dos veces.',
      'No me queda claro, porque la garantía decía dos años.',
      'No me queda claro, porque tú dijiste el martes.',
      'No me queda claro, porque ustedes firmaron el plano.',
    ],
    flags: [
      'Quizá peque de ingenua, pero yo entendí que los quince minutos eran seguidos.',
      'Será torpeza mía, pero el carrito sigue cobrando dos veces.',
      'Perdone mi ignorancia, pero la garantía decía dos años.',
      'Tal vez peco de inocente, pero tú dijiste el martes.',
      'Seguro que es cosa mía, pero ustedes firmaron el plano.',
    ],
    quiet: [
      'Quizá llegue tarde, pero llego.',
      'La culpa es mía, pero ya está corregido.',
      'Será un placer recibirle.',
      'Perdone mi tardanza, hubo un corte de luz.',
      'Tal vez sea la junta, pero lo miro el lunes.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/aboutTime',
    weight: 0.4,
    pattern: say(
      '(?:pues |vaya,? )?ya era hora(?= ?[.,;!]| ?$)|(?<=^|[,;:.] |¡)a buenas horas(?: mangas verdes)?(?= ?[.,;!]| ?$)',
      '(?:por fin|al fin|hasta que) (?:das?|dan|dais|da usted|dieron|diste) señales? de vida',
    ),
    suggestion: [
      [/se/u, 'gracias por contestar'],
      [/hora/u, 'lo esperaba antes'],
    ],
    calmer: [
      'Lo esperaba antes.',
      'Gracias por contestar.',
      'Lo esperaba antes, la feria fue ayer.',
      'Gracias por contestar, don Álvaro.',
      'Llegó el plano, lo esperaba antes.',
    ],
    flags: [
      'Ya era hora.',
      'Por fin das señales de vida.',
      'A buenas horas, la feria fue ayer.',
      'Hasta que da usted señales de vida, don Álvaro.',
      'Llegó el plano, ya era hora.',
    ],
    quiet: [
      'Ya era hora de comer cuando llegó el camión.',
      'Por fin llegó el pedido, gracias.',
      'La señal de vida del sensor es una luz verde.',
      'A buena hora llega el tren de las seis.',
      'Al fin dan la licencia.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/asIsYourHabit',
    weight: 0.5,
    pattern: raw(
      ',? con (?:la|su|tu|vuestra) (?:puntualidad|rapidez|eficacia|eficiencia|seriedad|profesionalidad|formalidad|diligencia|celeridad|educacion)(?: (?:habitual|acostumbrada|de (?:siempre|costumbre)|que (?:te|le|les|os|lo|la|los|las) (?:caracteriza|distingue)))(?![a-zñ0-9]),?',
    ),
    suggestion: '',
    calmer: [
      'Contestó en mayo.',
      'La factura llegó tres veces.',
      'Me dejaste en la puerta.',
      'Vinieron el jueves.',
      'Habéis perdido el albarán.',
    ],
    flags: [
      'Contestó con su rapidez habitual en mayo.',
      'La factura llegó, con la eficacia que les caracteriza, tres veces.',
      'Me dejaste, con tu puntualidad de siempre, en la puerta.',
      'Vinieron con la formalidad acostumbrada el jueves.',
      'Habéis perdido el albarán con vuestra seriedad habitual.',
    ],
    quiet: [
      'Nos atendió con mucha rapidez.',
      'Trabajan con seriedad y buen precio.',
      'Contestó con la educación de un maestro.',
      'La puntualidad de siempre se agradece.',
      'Abrimos en el horario habitual.',
    ],
  }),
];
