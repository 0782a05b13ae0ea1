import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const absolutesRules: readonly Rule[] = [
  defineRule({
    id: 'es/absolutes/alwaysYou',
    weight: 0.5,
    pattern: say(
      String.raw`siempre ${anyOf(
        'haces?|hace usted|haceis|hacen|estas con|es lo mismo|es igual|lo mismo|igual',
        'con (?:la|el|las|los) mism[oa]s?|la misma|el mismo|os falta|llegas? tarde|llegais tarde|llegan tarde',
        'me haces?|me hace|poniendo|quejandote|quejandose|tan|tienes?|tienen?|tiene usted',
      )} ?(?:una excusa|algo que|que)?(?<!siempre tiene|siempre tienen|siempre tan|siempre hace|siempre hacen|siempre igual que)`,
      'siempre lo mismo|siempre igual|siempre es lo mismo|toda la vida igual',
      '(?:todos los|cada) (?:meses|mes|semanas?|dias?) (?:lo mismo|la misma)|como siempre,|, como siempre',
      '(?:y )?como de costumbre(?=[,.!]| ?$)',
      String.raw`nunca ${anyOf(
        'contestas?|contesta usted|contestais|contestan|escuchas?|escucha|escuchan|escuchais|cumples?|cumplen',
        'cumplis|haces?|lees?|leen|leeis|avisas?|avisan|respondes?|responden|llegas|pagas? a tiempo|estas|dais|das',
        'cogeis|coges|atienden|timbran|se equivoca|te equivocas|os equivocais',
      )}`,
      '(?:tu|vos|vosotros|contigo|con ustedes|con vosotros|con usted) (?:nunca|jamas|siempre)|(?:usted|ustedes) (?:nunca|jamas)',
      'ni una (?:sola|puta|triste) (?:vez|llamada|disculpa|respuesta|palabra|explicacion)|nunca jamas',
      'no hay manera (?:humana|contigo|con (?:usted|vos))|es imposible (?:hablar|contar|tratar|trabajar) con',
      '(?:con (?:vosotros|ustedes|usted)|contigo) no (?:se puede|hay)',
      '(?:todo lo que|cada vez que) (?:tocas?|vienes?|haces?|abres?|prometes?|abre usted|habla usted|dices?)',
      '(?:no haces?|no haceis|no hacen) (?:mas que|otra cosa que|nada (?:bien|mas que)|ni una)',
      'lo unico que (?:sabes?|sabeis|saben|haces?|hacen)|nada (?:de lo que|te sale|os sale)',
      String.raw`nadie (?:en (?:tu|su|esa|vuestra) (?:empresa|oficina|casa)|ahi|alli|en esa) (?:\p{L}+ ){0,3}(?:contesta|sabe|revisa|responde|coge|hace|trabaja|lee|da la cara)`,
    ),
    flags: [
      'Siempre haces lo mismo.',
      'Usted nunca contesta.',
      'Con vosotros no se puede contar.',
      'Cada vez que vienes rompes algo.',
      'Ni una sola vez han avisado.',
    ],
    quiet: [
      'Siempre es un placer trabajar con ustedes.',
      'Nunca había visto un acabado tan bonito.',
      'Como siempre trabajamos bien, seguimos igual.',
      'Cada vez que venga le hacemos descuento.',
      'Nadie en la oficina necesita copia.',
    ],
  }),
  defineRule({
    id: 'es/absolutes/always',
    weight: 0.5,
    pattern: say(
      String.raw`siempre(?= (?:me |nos |te |os |le )?${anyOf(
        'llegas|llegais|llega usted|haces|haceis|hace usted|dices|decis|pones|poneis|pone usted|buscas|buscais|sales|salis',
        'cambias|cambiais|dejas|dejais|traes|traeis|trae usted|andas|andais|encuentras|encontrais|tienes|tenes|teneis',
      )} ${anyOf(
        String.raw`(?:\p{L}+ ){0,4}(?:tarde|lo mismo|excusas?|pegas?|ultim[oa] (?:dia|momento|minuto|hora)|cuento|historia|pretextos?|a medias|defectos?|tirad[oa]s?|plantad[oa]s?)`,
      )})`,
      String.raw`(?<=usted(?:es)? )siempre(?= (?:me |nos )?(?:llega|hace|dice|pone|busca|sale|cambia|deja|trae|anda|encuentra|tiene)n? (?:\p{L}+ ){0,4}(?:tarde|lo mismo|excusas?|pegas?|ultim[oa] (?:dia|momento|minuto|hora)|cuento|historia|pretextos?|a medias|defectos?|tirad[oa]s?|plantad[oa]s?))`,
      'siempre(?= (?:te olvidas|os olvidais|se olvida usted|se (?:te|le|les|os) olvida) )',
    ),
    suggestion: 'a menudo',
    calmer: [
      'A menudo llegas tarde a las visitas.',
      'Usted a menudo trae los papeles el último día.',
      'A menudo salís con alguna excusa.',
      'Vos a menudo ponés un pretexto distinto.',
      'A menudo os olvidáis de la reserva.',
    ],
    flags: [
      'Siempre llegas tarde a las visitas.',
      'Usted siempre trae los papeles el último día.',
      'Siempre salís con alguna excusa.',
      'Vos siempre ponés un pretexto distinto.',
      'Siempre os olvidáis de la reserva.',
    ],
    quiet: [
      'Siempre llegas puntual y se agradece.',
      'Siempre tienes un detalle con el equipo.',
      'El autobús siempre llega tarde los lunes.',
      'Usted siempre trae buenas noticias.',
      'Siempre dejamos un margen de dos días.',
    ],
  }),
  defineRule({
    id: 'es/absolutes/neverAnswer',
    weight: 0.5,
    pattern: say(
      '(?:(?:tu|vos|vosotros) )?(?:nunca|jamas) (?:me |nos )?(?:contestas|contestais|respondes|respondeis|coges|cogeis|atiendes|atendes)(?: (?:el|al) telefono)?(?! (?:los|las|mis|el|la) )',
      '(?:usted|ustedes) (?:nunca|jamas) (?:me |nos )?(?:contestan?|responden?|cogen?|atienden?)(?: (?:el|al) telefono)?(?! (?:los|las|mis|el|la) )',
    ),
    suggestion: [
      [/telefono/u, 'me cuesta hablar por teléfono'],
      [/contest|respond/u, 'me cuesta obtener respuesta'],
    ],
    calmer: [
      'Me cuesta obtener respuesta a mis correos.',
      'Me cuesta obtener respuesta.',
      'Me cuesta obtener respuesta a tiempo.',
      'Me cuesta hablar por teléfono.',
      'Me cuesta obtener respuesta a la primera.',
    ],
    flags: [
      'Nunca contestas a mis correos.',
      'Usted nunca contesta.',
      'Ustedes nunca responden a tiempo.',
      'Nunca cogéis el teléfono.',
      'Vos nunca contestás a la primera.',
    ],
    quiet: [
      'Nunca respondo en domingo.',
      'Mi padre nunca contesta al primer tono.',
      'El perro nunca responde al silbato.',
      'Nunca habíamos contestado tantas llamadas.',
      'Usted nunca llegó a firmar la segunda copia.',
    ],
  }),
  defineRule({
    id: 'es/absolutes/nobodyThere',
    weight: 0.5,
    pattern: say(
      String.raw`(?:ahi|alli|en (?:esa|su|tu|vuestra) (?:oficina|empresa|casa|tienda|clinica|agencia)) (?:nadie|no hay quien) (?:\p{L}+ )?${anyOf(
        'revisa|lee|contesta|sabe|mira|coge|atiende|responde|escucha|hace|trabaja|se entera',
      )}`,
      String.raw`ningun[oa] de (?:ustedes|vosotr[oa]s) (?:\p{L}+ )?(?:sabe|lee|leyo|contesta|contesto|hace|hizo|es capaz|fue capaz|sirve|escucha|se dign|da la cara)`,
      'ni un[oa] (?:sol[oa] )?de (?:ustedes|vosotr[oa]s)',
    ),
    flags: [
      '¿Es que ahí nadie revisa nada?',
      'En su oficina nadie sabe decirme dónde está el camión.',
      'Ninguno de ustedes fue capaz de llamar.',
      'En vuestra empresa nadie se entera de lo que hace el otro.',
      'Ni uno solo de vosotros ha venido.',
    ],
    quiet: [
      'Allí nadie necesita entrada.',
      'En su oficina nadie me pidió el resguardo.',
      'Ninguno de ustedes figura en la lista de pendientes.',
      'Nadie sabe todavía el resultado del sorteo.',
      'En la tienda no hay quien recoja el paquete hasta las cinco.',
    ],
  }),
  defineRule({
    id: 'es/absolutes/onlyYou',
    weight: 0.5,
    pattern: say(
      String.raw`(?:la unica|el unico|los unicos|las unicas)(?: \p{L}+)? que (?!me |nos |mas )(?:\p{L}+ ){1,6}(?:es|son|eres|sos|sois) (?:usted(?:es)?|tu|vos|vosotr[oa]s)(?= ?[.,;!]| ?$)`,
      String.raw`(?:eres|sos|es usted|sois|son ustedes|usted es|ustedes son) (?:el|la|los|las) unic[oa]s? (?:client\p{L}+ |person\p{L}+ )?que (?:se queja|protesta|pone (?:pegas|problemas)|da (?:problemas|guerra)|no (?:entiende|paga|cumple|sabe)|reclama|incumple)\p{L}*`,
    ),
    flags: [
      'La única que pone problema es usted.',
      'El único cliente que protesta eres tú.',
      'Es usted la única persona que se queja.',
      'Sos el único que no entiende el sistema.',
      'Los únicos que no pagan sois vosotros.',
    ],
    quiet: [
      'La única que queda libre es la del jueves.',
      'El único que tiene llave es el conserje.',
      'Es usted la única persona que me ha escuchado, gracias.',
      'Eres el único que falta por firmar.',
      'Los únicos que abren el domingo son los de la plaza.',
    ],
  }),
];
