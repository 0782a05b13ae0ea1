import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

/** Reminders with a sting. */
export const passiveReminderRules: readonly Rule[] = [
  defineRule({
    id: 'es/passive_aggression/asIAlreadySaid',
    weight: 0.2,
    pattern: say(
      'como ya (te|le|les|os) (?:he |hemos |habia )?(?:dicho|dije|dijimos|explique|explicado|explicamos|indique|indicado|indicamos|comente|comentado|mencione|mencionado|repeti|repetido|informe|informado|advertido|adverti)(?: ya)?(?: (?:mil|tres|cuatro|cinco|varias|muchas|repetidas) veces|(?=[^.!?]{0,60}(?:, (?:el|por|y) [^.!?]{2,40} (?:y|y como|y hoy) |, que (?:entiendo|por lo visto|veo)|,? y veo que|por lo visto)))',
      'como ya se (te|le|les|os) (?:indico|informo|comunico|explico|dijo|advirtio)(?: (?:mil|tres|cuatro|cinco|varias|muchas|repetidas) veces)?',
    ),
    suggestion: 'como $1$2 comenté',
    calmer: [
      'Como le comenté, el plazo venció el martes.',
      'Como te comenté por teléfono, por mail y en la obra, falta el plano.',
      'Como les comenté, el paquete consta como entregado.',
      'Como os comenté, no hay plazas.',
      'Como le comenté, por lo visto sin éxito, no cubrimos cristales.',
    ],
    flags: [
      'Como ya le dije tres veces, el plazo venció el martes.',
      'Como ya te expliqué por teléfono, por mail y en la obra, falta el plano.',
      'Como ya se les informó, el paquete consta como entregado.',
      'Como ya os hemos dicho varias veces, no hay plazas.',
      'Como ya le he indicado, por lo visto sin éxito, no cubrimos cristales.',
    ],
    quiet: [
      'Como ya le indiqué en mi correo anterior, el color está agotado.',
      'Como ya sabe, abrimos a las nueve.',
      'Como acordamos, sale el lunes.',
      'Ya le dije a Marta que viene usted.',
      'Como ya está pagado, se lo envío hoy.',
    ],
  }),
  defineRule({
    id: 'es/passive_aggression/inCaseItWasUnclear',
    weight: 0.4,
    pattern: raw(
      '(?<=^|[.:;!?] )por si (?:todavia |aun )?no (te|le|les|os) (?:ha quedado|quedo|habia quedado|queda|quedara) claro[,:] ',
      ',? por si (?:todavia |aun )?no (?:te|le|les|os) (?:ha quedado|quedo|habia quedado|queda|quedara) claro(?= ?[.!]|$)',
      ',? (?:para que (?:lo sepas?|lo sepan|lo sepais|se entere|te enteres)|por si (?:te|le|les|os) interesa saberlo|por si a alguien le (?:importa|interesa)|por si (?:alguna vez )?(?:se|te|os) lo (?:habias?|habian|habiais) preguntado)(?= ?[.!]|$)',
    ),
    suggestion: [
      [/^por si .* te .*[,:] $/u, 'te aclaro que '],
      [/^por si .* le .*[,:] $/u, 'le aclaro que '],
      [/^por si .* les .*[,:] $/u, 'les aclaro que '],
      [/^por si .* os .*[,:] $/u, 'os aclaro que '],
      [/^[ ,]/u, ''],
    ],
    calmer: [
      'Le aclaro que el plan básico no incluye Excel.',
      'Os aclaro que no hay más plazas.',
      'El pago vence hoy.',
      'Mi equipo también duerme.',
      'Llevo seis horas esperando.',
    ],
    flags: [
      'Por si no le ha quedado claro, el plan básico no incluye Excel.',
      'Por si todavía no os quedó claro: no hay más plazas.',
      'El pago vence hoy, por si no te quedó claro.',
      'Mi equipo también duerme, por si alguna vez se lo había preguntado.',
      'Llevo seis horas esperando, para que lo sepas.',
    ],
    quiet: [
      'Le mando el enlace por si le interesa.',
      '¿Le ha quedado claro el segundo punto?',
      'Por si no le llega, adjunto la copia.',
      'Por si llueve, llevamos carpa.',
      'Se lo digo para que lo sepa el portero.',
    ],
  }),
  defineRule({
    id: 'es/passive_aggression/unread',
    weight: 0.5,
    pattern: raw(
      ', que (?:al parecer|por lo visto|evidentemente|segun veo|parece que|veo que|entiendo que|supongo que|imagino que|entiendo|supongo) (?:usted(?:es)? |tu |vos |nadie )?(?:no |ni )?(?:ha |has |han |habeis )?(?:tenido a bien |tuvo a bien |alcanzaste a |alcanzo a |se tomo la molestia de |llego a |llegaste a |se molesto en |te molestaste en )?(?:leer|leyo|leiste|leyeron|leisteis|leido|abrir|abrio|abriste|abierto|mirar|miro|miraste|mirado|revisar|reviso)(?:,|(?= ?[.;:]|$))',
    ),
    suggestion: '',
    calmer: [
      'Como decía mi correo anterior el F29 se declaró.',
      'El salón se entregó como estaba en el contrato.',
      'El manual explica el paso dos.',
      'Está en el anexo; se lo reenvío.',
      'La respuesta está en mi mensaje del lunes.',
    ],
    flags: [
      'Como decía mi correo anterior, que entiendo no alcanzaste a leer, el F29 se declaró.',
      'El salón se entregó como estaba en el contrato, que al parecer nadie se tomó la molestia de leer.',
      'El manual, que por lo visto no ha leído, explica el paso dos.',
      'Está en el anexo, que imagino que no abrió; se lo reenvío.',
      'La respuesta está en mi mensaje del lunes, que supongo que no leíste.',
    ],
    quiet: [
      'El contrato, que ya leyó el notario, se firma hoy.',
      'Le mando el manual, que conviene leer antes.',
      'La carta, que al parecer se perdió, se la reenvío.',
      'El correo, que supongo que llegó bien, lleva dos adjuntos.',
      'El libro que leyó está agotado.',
    ],
  }),
];
