import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const dismissalRules: readonly Rule[] = [
  defineRule({
    id: 'es/dismissal/dontCare',
    weight: 0.5,
    pattern: say(
      String.raw`(?:me|nos) ${anyOf(
        'importas? (?:un (?:comino|bledo|pito|pimiento|carajo|rabano)|poco|nada)|trae sin cuidado',
        'traen sin cuidado|da (?:exactamente )?igual lo que|resbalan?|tiene sin cuidado|da lo mismo lo que',
      )}`,
      '(?:a mi )?(?:que (?:me|te) importa|que mas (?:me|te) da|y a mi que)(?= ?[.!?¿,]| ?$)',
      '(?:no (?:te|le|se|os) (?:voy|vamos|pienso) a (?:hacer (?:ni )?caso|contestar mas))|ni caso|me da la gana|nos da la gana',
      'lo que (?:te|le|os|les) da la gana',
      String.raw`${anyOf(
        'te aguantas|se aguanta|aguantate|aguantese|busque?se la vida|buscate la vida|buscaos la vida',
        'haber(?:lo|telo|selo) (?:pensado|dicho|leido)(?: antes)?',
      )}`,
      'no (?:tengo|tenemos) tiempo (?:para|que perder)(?: con| en)? ?(?:tonterias|esto|tus|sus|chorradas|estupideces|detallitos)?',
      'no me hagas? perder (?:el|mi|mas) tiempo',
      '(?:tonterias|chorradas|pamplinas|estupideces|payasadas?|paparruchas|bobadas|detallitos|sandeces)',
      String.raw`no (?:me )?(?:vengas?|venga|vengan|vengais|salgas|salga)(?: usted)? (?:ahora |otra vez |mas )?${anyOf(
        String.raw`con (?:excusas|cuentos|historias|eso|esas?|esos|que|tonterias|detall\p{L}+|lo mismo|mas|prisas|tus|sus|lo de|rollos)`,
        'a decir|a llorar',
      )}`,
      '(?:bla,? bla|que si,? que si|ya,? ya|siguiente (?:tema|pregunta)|ahi se ve|como quieras|alla (?:tu|usted|vosotros|ustedes))(?= ?[.,!]| ?$)',
      'no (?:exageres?|exagere|dramatices?|dramatice|es para tanto|es para ponerse asi|seas? (?:exagerad|dramatic|pesad)[oa])',
      'calmate|calmese|relajate|relajese|tranquilizate|tranquilicese',
      'deja(?:te)? (?:de|el) (?:drama|llorar|molestar|lloriquear)',
      'deje (?:de|el) (?:drama|molestar|llorar|inventar|llamar|escribir|joder)',
      'deja(?:d|me)? de (?:marear|mentir|inventar|poner excusas|dar la lata|escribirme|llamarme|decir|hacerte|hacer)',
      'dej[ea] de (?:tomarme|poner|dar|mentir|marear|hacer|echar)',
      'no (?:me )?(?:des|de|deis) (?:mas )?(?:la lata|la tabarra|la vara)',
      '(?:callate|callese|que te calles|callaos|callense|calla ya|cierra la boca|cierre la boca|cierra el pico)',
    ),
    flags: [
      'Me importa un comino.',
      'No tengo tiempo para tonterías.',
      'Búscate la vida.',
      'No me vengas ahora con excusas.',
      'Cálmese, no es para tanto.',
      'Cállate ya.',
    ],
    quiet: [
      'Me importa mucho su opinión.',
      'No tengo tiempo hoy, ¿le va bien mañana?',
      'Tranquilo, lo resolvemos mañana.',
      'No venga con el coche, no hay plazas.',
      'Deje de usar la caldera hasta que llegue el técnico.',
    ],
  }),
  defineRule({
    id: 'es/dismissal/saveIt',
    weight: 0.45,
    pattern: say(
      String.raw`ahorr(?:ate|ese|aos|ense) (?:las|los|el|la|tus|sus|me las|las)(?! (?:\p{L}+ )?(?:energia|agua|gasto|euros|gastos|envio))`,
      'ya ni (?:para que|me molesto|pregunto|menciono|te digo|lo intento)|sin comentarios(?= ?[.!]| ?$)',
      '(?:conoces?|ya sabes?) (?:usted )?(?:el camino|donde esta la puerta|por donde se sale)',
      'la puerta (?:esta|es) (?:bien )?(?:grande|ancha|abierta|donde siempre)',
      String.raw`no (?:me|nos) interesan? (?:la teoria|tus|sus|tu (?:opinion|vida)|su (?:opinion|vida)|las excusas|lo que (?:piens|opin|dig)\p{L}+)`,
      'te toca apechugar|no es asunto nuestro|ya no es asunto|no es asunto (?:mio|suyo|tuyo)',
      '(?:le|te|les|os) dan? (?:exactamente |absolutamente |completamente )?(?:igual|lo mismo)(?= (?:todo|lo que|mis|el|la|los)| ?[.!]| ?$)',
    ),
    flags: [
      'Ahórrate las explicaciones.',
      'Ya sabe dónde está la puerta.',
      'Ya ni me molesto en preguntar.',
      'No me interesa la teoría.',
      'Mis quejas le dan exactamente igual.',
    ],
    quiet: [
      'Ahórrese el envío recogiendo en tienda.',
      'La puerta está en la parte de atrás.',
      'No nos interesa el modelo grande, gracias.',
      'Me da igual el lunes o el martes.',
      'Los comentarios del plano van al margen.',
    ],
  }),
];
