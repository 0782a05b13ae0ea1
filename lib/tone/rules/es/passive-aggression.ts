import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const passiveAggressionRules: readonly Rule[] = [
  defineRule({
    id: 'es/passive_aggression/martyr',
    weight: 0.5,
    pattern: say(
      String.raw`${anyOf(
        'no (?:pasa nada|hay problema|te preocupes|se preocupe|se preocupen|se apure|se aflija|os preocupeis|se aflijan)',
        'tranquil[oa]s?|tranqui|descuide|pierda cuidado',
      )}[,;:.]? (?:que |pero )?${anyOf(
        'ya (?:lo|me|estoy|nos|estamos|veo|sabemos)|yo (?:me|lo|espero|aqui|ya|pago)|no corras|nosotros',
        'aqui (?:estamos|seguimos)|por (?:mi|nosotros)|si (?:yo|total|a mi)|seguimos|para eso|total',
        'que (?:yo|para eso|nosotros)',
      )}`,
      'ya (?:me las )?(?:apañare|arreglare|arreglo)(?: yo)?(?: sol[oa])?',
      'ya (?:estoy|estamos|me he|nos hemos|me) (?:acostumbrad[oa]s?|acostumbre|hech[oa]s? a|acostumbramos)',
      'ya nos acostumbramos',
      String.raw`total,? ${anyOf(
        String.raw`que|para|solo|yo|ya|nomas|son|si|nada|a mi|quien|son|sera|fueron|era|\d+`,
        String.raw`\p{L}+ (?:meses|semanas|dias|horas|euros|pesos)`,
      )}`,
      String.raw`(?:por si|como) ${anyOf(
        'no (?:te|le|les|os) (?:ha|quedo|habia) quedado claro|parece que (?:mi|no)|al parecer (?:no|mi|nadie)',
        'no le quedo claro|aun no (?:lo|se)|veo que (?:no|nadie)',
      )}`,
      'por si (?:no (?:le|te|os|les) quedo claro|no vio mi|no viste mi|no leyo|no leiste|te interesa|le interesa|a alguien le|les sirve|le sirve)',
      String.raw`(?:a ver si|ojala) ${anyOf(
        'esta vez|ahora|asi|de una vez|hoy|algun dia|por fin|a la tercera|alguien|un dia|con esto',
      )}[^.!?]{0,40}${anyOf(
        'si|lee|leen|lees|contesta|enter|entiend|haces?|se digna|respond|aprende|aciert|sirve|alguien|hay suerte',
        'puede',
      )}?`,
      '(?:se|ya) (?:ve|nota|veo) que (?:no|a|para|usted|tu|con|aqui|estas?|sigues?|te|le|os|tienes?|tienen|andan|nunca|eso|les)',
      '(?:para que (?:luego|despues) no (?:diga|digan|digas|digais)|con copia a (?:tu|su|vuestr[oa]) (?:jef[ea]|superior|director[a]?|gerente))',
      '(?:se dign[ae]n?|te dignas|te dignes|os digneis|tenga a bien|tengan a bien|tienes a bien|alma caritativa)',
      String.raw`(?:al fin y al cabo|al fin|total) (?:tu|usted|vosotros|ustedes) (?:eres|es|sois|son) (?:el|la|los|las) (?:expert|que sabe|profesional)\p{L}*`,
      '(?:interesante|curios[oa]|original|curioso) (?:decision|manera|forma|concepto|coincidencia|teoria|criterio|version)',
      '(?:que|muy) (?:raro|curioso|casualidad) que (?:para|siempre|justo|solo|cuando|nunca|ahora)',
      'pero para (?:cobrar|pagar|pedir|la foto) (?:si|ahi si)|para (?:cobrar|pedir|vender) (?:si|bien que|ahi si)',
      String.raw`${anyOf(
        'mi hij[oa]|mi madre|mi padre|mi mujer|mi marido|la novia|los niños|mi abuela|nosotros|uno|yo',
      )} (?:puede|podemos|puedo) (?:seguir|esperar|volver a|ir) (?:sentad|esper|a pie|otra)\p{L}*`,
      String.raw`(?:como (?:ya|le|te|les) (?:\p{L}+ )?(?:dije|explique|comente|mencione|habia (?:dicho|mencionado)) (?:tres|cuatro|cinco|mil|varias|\d) veces|(?:lo|se lo|te lo) (?:repito|vuelvo a (?:repetir|explicar|decir))(?: por| otra| una|,| ?[:.]))`,
    ),
    flags: [
      'No pasa nada, ya estoy acostumbrada.',
      'Total, solo llevo tres semanas sin caldera.',
      'A ver si esta vez lee el correo.',
      'Se ve que para cobrar sí hay prisa.',
      'Con copia a tu jefa, por si le interesa.',
      'Espero a que alguien se digne contestar.',
    ],
    quiet: [
      'No se preocupe, ya está resuelto.',
      'El total, con IVA, son 300 euros.',
      'A ver si coincidimos en la feria.',
      'Pongo en copia a Marta, que lleva la agenda.',
      'Como le dije ayer, el color está agotado.',
    ],
  }),
];
