import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const ultimatumRules: readonly Rule[] = [
  defineRule({
    id: 'es/ultimatum/orElse',
    weight: 0.55,
    pattern: say(
      String.raw`o (?:me |nos |lo |la |te |le |se |os )*${anyOf(
        'pagas?|paga|pagan|arreglas?|arreglais|arregla|devuelves?|devuelve|devuelven|devolves|devolveis|resuelven?',
        'resuelves|entregas?|entregan?|contestas?|contestan?|quitas?|quita|bajas?|cambias?|cambia|firmas?|viene',
        'vienes?|reponen|ponen|solucionas?|solucionan?|solucionais|cumples?|cumplen?|veo|aparece|consigna|haces?',
        'cierra',
      )} [^.!?]{2,90}? o ${anyOf(
        'me|nos|te|le|les|os|lo|la|los|no|voy|vamos|llamo|se|aqui|hemos|cambio|rompo|publico|saco|tienes|recojo',
        String.raw`olvid\p{L}+|ya|mañana|busco|empiezo|cancel\p{L}+|denuncio|renuncio|despid\p{L}+|prep\p{L}+`,
      )}`,
      'lo tomas? o lo dejas?|(?:es )?ahora o nunca|por las buenas o por las malas|si no,? (?:atente|ya sabe)',
      'o (?:si no|sino),? (?:te|ya|se|vas|va|me|voy)',
    ),
    flags: [
      'O me pagas hoy o te corto el acceso.',
      'O lo arreglas gratis o voy a otro taller.',
      'Lo tomas o lo dejas.',
      'O firma como está o no hay trato.',
      'Por las buenas o por las malas, pero hoy.',
    ],
    quiet: [
      'Puede pagar hoy o mañana, como prefiera.',
      'O la azul o la verde, usted elige.',
      'Si no llega el lunes, cancelamos el pedido.',
      'Puede venir a la tienda o recibirlo en casa.',
      'O bien firma usted o firma su socio.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/lastChance',
    weight: 0.5,
    pattern: say(
      'ultim[oa] (?:oportunidad|aviso) (?:que|te|se)',
      'ultima vez que (?:te|se|os|les?) (?:lo )?(?:pido|digo|aviso|escribo|repito|explico)',
      '(?:es|sera) (?:la|tu|su) ultim[oa] (?:vez|oportunidad)(?= que (?:te|se|os|le|lo) | ?[.!,])',
      'ultima vez que (?:se lo|te lo|lo)',
      'ni un (?:minuto|dia|segundo|euro|peso|centimo) mas|ni una (?:excusa|hora|prorroga) mas|no hay mas oportunidades',
      String.raw`(?:tienes?|teneis|tienen|le doy|te doy|les doy|os doy) (?:de plazo )?${anyOf(
        'hasta|exactamente|una hora|24 horas|48 horas|diez minutos|cinco minutos|hoy',
      )}(?! (?:el|\p{L}+ )?(?:\d+ )?(?:dias )?para (?:enviar|elegir|confirmar))[^.?]{0,60}(?:ni un|y punto|y sep|sepan|!$)`,
      'se acabo(?= ?[:.,!]| la (?:paciencia|tonteria|historia|broma)| el cuento| ?$)|hasta aqui (?:hemos|he) llegado',
      'ya esta bien(?= ?[,.!]| ?$)|y punto(?= ?[.!]| ?$)|no (?:voy a|pienso) repetirlo',
      'no se lo (?:voy|vuelvo) a (?:repetir|decir)',
      '(?:olvidate|olvidese|olvidense|despidete|despidase) de (?:cobrar|mi|nosotros|tu|su|volver)',
      'no me ves mas(?: la cara| el pelo)?|no vuelvo a pisar|o a la calle',
    ),
    flags: [
      'Es la última vez que se lo pido.',
      'Ni un día más.',
      'Se acabó: mañana sin falta.',
      'No pienso repetirlo.',
      'Hasta aquí hemos llegado.',
    ],
    quiet: [
      'La última vez que vino trajo dos cajas.',
      'Tiene hasta el viernes para enviar los documentos.',
      'Se acabó el papel de la impresora en recepción, avise a Ana.',
      'El último aviso de la app está resuelto.',
      'No vuelvo a la oficina hasta el lunes.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/ifNotThen',
    weight: 0.45,
    pattern: say(
      String.raw`o ${anyOf(
        'estas?|estan|mandas?|mandan|mandais|me mandais|traes?|trae|traen|dejas?|sale|salen|llega|llegan|viene',
      )} [^.!?]{2,90}? o ${anyOf(
        String.raw`no (?:vuelv|hay|pis|cont|firm)\p{L}*|lo hace (?:mi|otro|otra)|ya (?:no|veras|puedes?)|busco a|voy yo`,
        'me planto',
      )}`,
      String.raw`si ${anyOf(
        'mañana|el (?:lunes|martes|miercoles|jueves|viernes|sabado)|hoy|para (?:el|mañana)',
        String.raw`a (?:mediodia|las \p{L}+)`,
      )}[^.!?]{0,60}?,? ${anyOf(
        'me planto|le saco|te saco|lo saco|les saco|iremos a por|te olvidas|se olvida|olvid(?:ate|ese)',
        'no vuelv[ae]s?|lo sabra|se enterara',
      )}`,
      '(?:hoy|ahora) me pag(?:as?|an) o',
      String.raw`y si no (?:viene|vienes|pagas?|contestas?|esta),? (?:no vuelv|que no vuelv|olvid|atent|ya)\p{L}*`,
    ),
    flags: [
      'O estás aquí a las ocho o no vuelvas.',
      'Si el lunes no aparece el dinero, me planto en su despacho.',
      'Hoy me paga o se lo cobro delante de todos.',
      'Si mañana no veo el pago, le saco las ventanas.',
      'O mandáis algo decente o lo hace mi sobrino.',
    ],
    quiet: [
      'Si el lunes no llega, le devolvemos el importe.',
      'O viene usted o mando yo un mensajero.',
      'Si mañana llueve, movemos la visita.',
      'Hoy me paga la aseguradora, por fin.',
      'Si no viene, avise antes de las diez.',
    ],
  }),
];
