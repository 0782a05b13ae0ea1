import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';
import { youAre } from '@/lib/tone/rules/es/lexicon';

export const personAttackRules: readonly Rule[] = [
  defineRule({
    id: 'es/person_attack/youAreLike',
    weight: 0.55,
    pattern: say(
      String.raw`${youAre}(?: \p{L}{2,12}){0,2} ${anyOf(
        'poco (?:fiable|seri[oa]s?|profesional(?:es)?)|lent[oa]s?|lentisim[oa]s?|desorganizad[oa]s?',
        'desordenad[oa]s?|dejad[oa]s?|liante|list[oi]ll[oa]s?|mandon[oa]?|terc[oa]s?|cabezot[oa]s?|ansios[oa]',
        'indecis[oa]|pobre|incapaz|incapaces|negligentes?|informales|infantil(?:es)?|insufribles?|complicad[oa]s?',
        'dificil(?:es)?|mal[oa]s? (?:persona|gente|profesional)|imposibles?|un caso|una verguenza|una vergüenza',
        'un peligro|un desastre|lo peor|una persona (?:conflictiva|dificil|toxica)|toxic[oa]s?|una niñ[oa]|un niño',
        'unos niños',
      )}`,
      String.raw`(?:que|vaya) (?:\p{L}+ )?(?:hombre|mujer|señor[oa]?|persona|gente|tio|tia|cliente|clienta) (?:mas|tan) \p{L}+`,
      'que (?:falta de (?:respeto|educacion|seriedad|verguenza|profesionalidad|palabra|vergüenza)|egoista|desfachatez|caradura|descaro)',
      String.raw`(?:tu|su|con tu|con su) ${anyOf(
        'mal genio|mal caracter|prepotencia|soberbia|arrogancia|chuleria|altaneria|ego|incompetencia|ignorancia',
        'estupidez|cobardia|tacañeria',
      )}`,
      String.raw`(?:no tienes?|no tiene usted|no teneis|no tienen) ${anyOf(
        'palabra|educacion|verguenza|ni idea|idea de|respeto|el mas minimo|la menor idea|criterio|corazon|decencia',
        'conciencia|seriedad',
      )}`,
      String.raw`${anyOf('no (?:sabes|sabeis|saben|sabe usted)|usted(?:es)? no saben?|si no sabe')} (?:ni )?${anyOf(
        'leer|sumar|escribir|contar|trabajar|hacer nada|lo que haces|lo que hace|usar ni|poner una|coser|conducir',
      )}`,
      '(?:sigues|sigue|seguis|siguen) sin (?:enterarte|enterarse|enteraros|entender nada)|no (?:te|se) enteras?(?: de nada)?',
      '(?:vas|van|vais|va usted) de (?:list[oa]s?|sobrad[oa]s?|divin[oa]s?|victima)',
      String.raw`(?:te|se) cree[sn]? (?:mejor|superior|muy list|mas list|tan list|el rey|la reina|un genio)\p{L}*`,
      'sin (?:verguenza|vergüenza|escrupulos|palabra|educacion) (?:ninguna|alguna)',
    ),
    negatable: true,
    flags: [
      'Eres poco fiable.',
      'Qué falta de respeto.',
      'No tienes palabra.',
      'Usted no sabe ni leer.',
      'Sigues sin enterarte.',
    ],
    quiet: [
      'Eres muy puntual, gracias.',
      'No tengo idea de qué modelo es.',
      'El portal no sabe leer ese formato.',
      'Sigue sin llegar el pedido.',
      'La persona más indicada es Marta.',
    ],
  }),
];
