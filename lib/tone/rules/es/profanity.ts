import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const profanityRules: readonly Rule[] = [
  defineRule({
    id: 'es/profanity/shit',
    weight: 0.35,
    pattern: say('(?:de )?(?:mierdas?|mierdero)'),
    flags: [
      'Esto es una mierda.',
      'Otro presupuesto de mierda.',
      'Vaya mierda de servicio.',
      'La web va como la mierda.',
      'Qué mierda de cambio.',
    ],
    quiet: [
      'La madera es de primera.',
      'Hay que ir a la tienda de la esquina.',
      'Mi erda es un apellido raro.',
      'El mercado abre a las ocho.',
      'La merma del lote fue del 2 %.',
    ],
  }),
  defineRule({
    id: 'es/profanity/fuck',
    weight: 0.33,
    pattern: say(
      'joder|jodid[oa]s?|jodes?|jodan|jode|jodimos|jodiste|jodieron',
      String.raw`(?<!de |hostia )put[oa]s? (?!locura)(?:de una vez|\p{L}{3,14})`,
      'coñ(?:o|azo)|hostias?(?: ya)?|ostia',
      '(?:hasta )?los (?:cojones|huevos)(?= (?:de|con)|[.,!]| ?$)|cojones|manda huevos',
      'carajo|verga|chingad[oa]s?|chinga(?:r|deras?|quedito)|chingados|pinches?|no mames?|me lleva la',
      'me cago en|cagaste|cagada|cagaron|la cagaron|que te (?:den|cagas)|a tomar (?:por culo|viento)',
      'me la (?:suda|pela|sudan)|(?:por el|en el|del) (?:culo|orto)|pendejadas?|huevadas?|wea|weas|boludeces|pelotudeces|al pedo',
      'mamadas|culero|les vale madre|me vale madre|mamon(?:es)?',
    ),
    flags: [
      'Joder, contesta de una vez.',
      'El puto contrato no llega.',
      'Estoy hasta los cojones de tus cambios.',
      '¿Qué carajo hicieron con la pared?',
      'Es la segunda cagada este mes.',
    ],
    quiet: [
      'La docena de huevos subió de precio.',
      'El putón de la obra no existe en planos.',
      'Se disputó el partido ayer.',
      'Cojines y cortinas van aparte.',
      'Llegó la ostra fresca del lunes.',
    ],
  }),
  defineRule({
    id: 'es/profanity/sendOff',
    weight: 0.8,
    pattern: say(
      String.raw`${anyOf(
        'vete|vete ya|andate|anda|ande|vayase|vayanse|idos|iros|iros todos|irse|que se vayan?',
      )} (?:usted |todos |ya )?${anyOf(
        'a la (?:mierda|porra|chingada|verga|concha|puta|reputisima)|al (?:carajo|cuerno|infierno|diablo|pedo)',
        'a (?:cagar|tomar por|freir|joder|pasear|lavar|tomar vientos)',
      )}`,
      'met(?:ete|etelo|etela|etelos|etelas|ase|aselo|asela|anselo|anse) [^.!?]{0,40}?por (?:donde (?:te|le|les) quepa|el culo|el orto|ahi)',
      'met(?:etelo|etela|aselo|asela) (?:en|donde)',
      'que (?:te|le|os|les) (?:den(?= ?[.!,]| por| ?$)|zurzan|follen|jodan|parta un rayo|den morcilla)',
      'por (?:el ojete|donde amargan|donde no le da el sol|donde (?:te|le|les|os) quepan?)',
      'se van? (?:todos |mucho |usted )?a la (?:verga|chucha|mierda)|pudr(?:ete|ase|anse|ios)',
      'larg(?:ate|uese|uense)(?= ?[.,!]| de)|a tomar por culo',
      'com(?:e|a|an) mierda|comemierdas?',
      '(?:vete|andate|vayase) a (?:la )?(?:mierda|chingada)',
    ),
    flags: [
      'Vete a la mierda.',
      'Váyase al carajo con su factura.',
      'Métete el encargo por donde te quepa.',
      'Andate a cagar.',
      'Que os den.',
    ],
    quiet: [
      'Vete a la oficina y recoge las llaves.',
      'Vaya a la página dos del contrato.',
      'Meta el código en la casilla azul.',
      'Que les den una copia de la llave.',
      'Anda al taller cuando puedas.',
    ],
  }),
];
