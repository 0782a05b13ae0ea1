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
];
