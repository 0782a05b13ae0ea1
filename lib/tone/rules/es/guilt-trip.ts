import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const guiltTripRules: readonly Rule[] = [
  defineRule({
    id: 'es/guilt_trip/afterAll',
    weight: 0.45,
    pattern: say(
      String.raw`despues de (?:todo lo que|tod[oa]s? (?:lo|est|es)\p{L}*|tantos años)[^.!?]{0,40}${anyOf(
        'hice|hicimos|he hecho|asi me|asi nos|no esperaba|esto|por (?:ti|usted|vosotros|ustedes)',
      )}`,
      'con (?:todo )?lo que (?:yo )?(?:he hecho|hice|hemos hecho|me esforce|os he|te he|le he|lo recomende|yo)',
      'asi (?:me|nos) (?:agradeces?|agradece|agradecen|agradeceis|pagas?|paga|pagan|lo pagas)',
      '(?:mis hijos|mi familia|una familia|mis niños) (?:no comen|comen|come|depende[n]?|pasan?)',
      '(?:me quita el|me quitas? el) sueño|no me dejas? dormir',
      '(?:espero|ojala) que (?:estes|este|esteis|esten) (?:content[oa]s?|satisfech[oa]s?|orgullos[oa]s?|feliz|felices|tranquil[oa]s?)',
      'espero que (?:tu|su) conciencia|que (?:disgusto|decepcion|desilusion)(?= ?[.,!]| me| tan| ?$)',
      '(?:tu|su|vuestra) conciencia|pens(?:e|aba) que eramos amigos|si (?:te|le|les) (?:importara|importase|quedara)',
      'me sacrifique|(?:mi|nuestro) tiempo (?:no vale|vale poco|no importa|tambien vale)',
      'por (?:ti|usted|vosotros|ustedes) (?:deje|cancele|perdi|rechace|renuncie)',
    ),
    flags: [
      'Después de todo lo que hice por ustedes.',
      'Así me agradecéis el esfuerzo.',
      'Espero que estés contenta.',
      'Con lo que yo he hecho por ti.',
      'Mis hijos no comen si usted no paga.',
    ],
    quiet: [
      'Después de todo el proceso, le enviaré el informe.',
      'Espero que esté bien.',
      'Mis hijos van al mismo colegio.',
      'Espero que le guste el resultado.',
      'Con lo que hemos ahorrado pagamos la obra.',
    ],
  }),
  defineRule({
    id: 'es/guilt_trip/sleepWell',
    weight: 0.5,
    pattern: say(
      '(?:duerm[ae]s?|duermen|dormir|duerman|dormiras|dormira) (?:usted )?(?:muy |bien )?(?:tranquil[oa]s?|a gusto)(?= ?[.,!]| ?$| esta noche| sabiendo| por las noches| con)',
      '(?:no )?esperaba (?:esto|eso|algo asi) de (?:ti|usted|vosotros|ustedes)|confi(?:e|amos) en (?:ti|usted|ustedes|vosotros) y',
      String.raw`que (?:pena|lastima) (?:que (?:nos|me) (?:trat|pag|hag)\p{L}*|de (?:persona|gente|profesional))`,
      String.raw`por (?:su|tu|vuestra) culpa (?:no duerm|llor|perd)\p{L}*`,
      'no me (?:lo )?merezco (?:que|este|esto|esta|ese)|(?:a mi edad|con mi edad)[^.!?]{0,20}(?:aguantar|soportar|tratar)',
      '(?:llor(?:o|aron|ando)|enferm[oa]|disgusto)[^.!?]{0,30} (?:por (?:tu|su|vuestra) culpa|que (?:usted(?:es)?|tu|vosotros) (?:le|nos|me) (?:hicieron|hiciste|hizo))',
    ),
    flags: [
      'Espero que duerma tranquilo esta noche.',
      'No esperaba esto de usted.',
      'No me merezco este trato.',
      'Confié en ti y mira.',
      'Mi madre enfermó por su culpa.',
    ],
    quiet: [
      'El bebé ya duerme tranquilo en la habitación.',
      'Esperaba este pedido de usted el martes, gracias.',
      'Confiamos en ustedes para la próxima campaña.',
      'Es una pena que no puedan venir.',
      'Merece la pena esperar al viernes.',
    ],
  }),
];
