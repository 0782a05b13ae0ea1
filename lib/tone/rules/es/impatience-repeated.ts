import { defineRule, type Rewording, type Rule, say } from '@/lib/tone/rule';

const verbs = 'pido|digo|aviso|escribo|explico|recuerdo|repito|mando|envio|reclamo|pregunto|ruego';

/** "… que se lo pido" → "se lo vuelvo a pedir"; the pronouns are the pattern's `group`. */
export function askedAgain(group: string): readonly Rewording[] {
  return [
    [/pido$/u, `${group} vuelvo a pedir`],
    [/digo$/u, `${group} vuelvo a decir`],
    [/aviso$/u, `${group} vuelvo a avisar`],
    [/escribo$/u, `${group} vuelvo a escribir`],
    [/explico$/u, `${group} vuelvo a explicar`],
    [/recuerdo$/u, `${group} vuelvo a recordar`],
    [/repito$/u, `${group} vuelvo a decir`],
    [/mando$/u, `${group} vuelvo a mandar`],
    [/envio$/u, `${group} vuelvo a enviar`],
    [/reclamo$/u, `${group} vuelvo a reclamar`],
    [/pregunto$/u, `${group} vuelvo a preguntar`],
    [/ruego$/u, `${group} vuelvo a pedir`],
  ];
}

/** What is asked or said not for the first time. */
export const impatienceRepeatedRules: readonly Rule[] = [
  defineRule({
    id: 'es/impatience/nthTime',
    weight: 0.3,
    pattern: say(
      `(?:ya )?(?:es|va|van) (?:ya )?(?:la )?(?:tercera|cuarta|quinta|sexta|septima|octava|decima|enesima|millonesima|tres|cuatro|cinco) (?:vez|veces) que ((?:te|le|les|os|se) l[oa]s?|te|le|les|os) (?:${verbs})`,
    ),
    suggestion: askedAgain('$1'),
    calmer: [
      'Le vuelvo a pedir los planos.',
      'Te lo vuelvo a explicar.',
      'Os vuelvo a escribir por la avería.',
      'Se las vuelvo a reclamar.',
      'Les vuelvo a recordar el pago.',
    ],
    flags: [
      'Es la tercera vez que le pido los planos.',
      'Ya es la enésima vez que te lo explico.',
      'Van cuatro veces que os escribo por la avería.',
      'Es ya la quinta vez que se las reclamo.',
      'Es la cuarta vez que les recuerdo el pago.',
    ],
    quiet: [
      'Es la primera vez que le escribo.',
      'Es la tercera vez que venimos a su hotel y volveremos.',
      'Van tres pedidos este mes.',
      'Le vuelvo a pedir la copia del DNI.',
      'La cuarta vez que llamé me atendió Ana.',
    ],
  }),
  defineRule({
    id: 'es/impatience/umpteenthTime',
    weight: 0.3,
    pattern: say(
      'por (?:enesima|millonesima|septima|decima|vigesima) (?:bendita |maldita )?vez',
      String.raw`(?=por (?:ter|cua|qui|sex))(?<=(?:escribo|reenvio|envio|mando|pido|pedimos|explico|repito|digo|recuerdo|recordamos|escribimos|reclamo)(?: \p{L}+){0,2} )por (?:tercera|cuarta|quinta|sexta) (?:bendita |maldita )?vez`,
    ),
    suggestion: 'de nuevo',
    calmer: [
      'Le escribo de nuevo para pedir la factura.',
      'De nuevo, el logo va en azul.',
      'Te reenvío de nuevo el mismo adjunto.',
      'Os pido de nuevo que bajéis la música.',
      'Les explico de nuevo cómo se rellena.',
    ],
    flags: [
      'Le escribo por tercera vez para pedir la factura.',
      'Por enésima vez, el logo va en azul.',
      'Te reenvío por quinta vez el mismo adjunto.',
      'Os pido por cuarta vez que bajéis la música.',
      'Les explico por millonésima vez cómo se rellena.',
    ],
    quiet: [
      'Por primera vez abrimos en domingo.',
      'Por esta vez no cobramos el envío.',
      'La tercera vez fue la mejor.',
      'Le escribo por la quinta cuota.',
      'Por una vez, llegó antes de tiempo.',
    ],
  }),
  defineRule({
    id: 'es/impatience/toldYouTimes',
    weight: 0.5,
    pattern: say(
      String.raw`(?:ya )?(te|se|os) (l[oa]s?) (?:he|hemos|habia|habiamos)(?: ya)? (?:dicho|explicado|pedido|repetido|avisado)(?: ya)? (?:tres|cuatro|cinco|seis|diez|veinte|mil|cien|varias|muchas|mas de \p{L}+|no se cuantas|infinidad de|\d+) veces`,
      String.raw`(?:ya )?(te|se|os) (l[oa]s?) (?:dije|pedi|explique|repeti|avise|dijimos|pedimos|explicamos)(?: ya)? (?:tres|cuatro|cinco|seis|diez|veinte|mil|cien|varias|muchas|mas de \p{L}+|no se cuantas|infinidad de|\d+) veces`,
    ),
    suggestion: [
      [/hemos|habiamos|dijimos|pedimos|explicamos/u, '$1$3 $2$4 recordamos'],
      [/./u, '$1$3 $2$4 recuerdo'],
    ],
    calmer: [
      'Se lo recuerdo.',
      'Te lo recuerdo, el portón va a la izquierda.',
      'Os las recordamos.',
      'Se los recuerdo, señores.',
      'Te lo recuerdo.',
    ],
    flags: [
      'Se lo he dicho tres veces.',
      'Ya te lo expliqué mil veces, el portón va a la izquierda.',
      'Os las hemos pedido ya varias veces.',
      'Se los dije cuatro veces, señores.',
      'Te lo pedí no sé cuántas veces.',
    ],
    quiet: [
      'Se lo he dicho a mi compañera.',
      'Lo hemos probado tres veces y funciona.',
      'Te lo envié dos veces por error, perdona.',
      'Se lo pedimos por escrito el lunes.',
      'Hemos explicado el plano a los tres socios.',
    ],
  }),
  defineRule({
    id: 'es/impatience/repeatMyself',
    weight: 0.3,
    pattern: say(
      '(te|se|os) (l[oa]s?) (?:repito|vuelvo a (?:repetir))(?: por si no (?:me (?:has|ha|han|habeis) (?:oido|entendido|leido)|se ha enterado|te enteraste))?(?= ?[:,.!]| ?$)',
      '(?<=^|[,;] |¡)(?:lo )?repito(?= ?[:,])',
    ),
    suggestion: [
      [/^(?:te|se|os) /u, '$1 $2 recuerdo'],
      [/./u, 'lo recuerdo'],
    ],
    calmer: [
      'Se lo recuerdo: la pieza no está en garantía.',
      'Te lo recuerdo.',
      'Lo recuerdo: el isologo va sin moño.',
      'Os las recuerdo: primero la luz, luego el gas.',
      'No hay plazas, se lo recuerdo.',
    ],
    flags: [
      'Se lo repito: la pieza no está en garantía.',
      'Te lo vuelvo a repetir.',
      'Repito: el isologo va sin moño.',
      'Os las repito por si no me habéis oído: primero la luz, luego el gas.',
      'No hay plazas, se lo repito.',
    ],
    quiet: [
      'Repito el pedido del mes pasado, por favor.',
      'Se lo repito mañana con calma si quiere.',
      'La melodía se repite dos veces.',
      '¿Me lo repite, por favor?',
      'Repetimos la analítica en marzo.',
    ],
  }),
];
