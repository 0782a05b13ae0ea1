import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const sarcasmRules: readonly Rule[] = [
  defineRule({
    id: 'es/sarcasm/fakeAdmiration',
    weight: 0.5,
    pattern: say(
      String.raw`(?:que|vaya|menud[oa]) ${anyOf(
        'maravilla|detallazo|bonita manera|sorpresa|casualidad|milagro|profesionalidad|rapidez|puntualidad',
        'eficacia|eficiencia|organizacion|oportun[oa]s?|nivel|arte|joya|ejemplo|generosidad|talento|suerte la mia',
        'suerte la nuestra',
      )}(?! (?:verte|verle|de (?:casa|local|trabajo|foto|sitio|lugar|vistas|baño|tarta|trastero|equipo|piso|obra)))(?<!(?:joder,?|pero vamos a ver|,) que (?:rapidez|maravilla))(?<!que maravilla(?=, [a-z]{3,9} ?!))`,
      '(?:muy|super|tan|bien|que|todo muy) profesional(?:es)?(?: todo| por su parte| lo (?:tuyo|suyo)|,? como siempre|[!.]$)',
      '(?:un|una|mi mas sincera|mi mas) (?:aplauso|ovacion|monumento|medalla|premio|enhorabuena|colecta|brindis) (?:para|al|a la|a los|por)',
      String.raw`${anyOf(
        'enhorabuena|felicidades|felicitaciones|bravo|chapo|te felicito|le felicito|lo felicito',
        'los felicito|les felicito',
      )}[,:]? ${anyOf(
        'por (?:cerrar|dejar|perder|arruinar|tardar|cobrar|no|romper|ignorar)|tu|usted|vosotros|se lucio|al genio',
        'campeon',
      )}`,
      String.raw`${anyOf(
        'fantastico|genial|estupendo|maravilloso|perfecto|fascinante|magnifico|brillante|precioso|divino',
        'impresionante|increible|encantador|admirable',
      )}(?:,(?! y | solo )| lo (?:suyo|tuyo|vuestro)| el| la| que)(?:[^.!?]{0,60}${anyOf(
        'sin|otra vez|tambien|ahora|encima|justo|falt|tard|rot|mal|perd|lo suyo|lo tuyo|dejado',
      )})`,
      String.raw`(?:me|nos) (?:fascina|encanta)(?:n)? (?:como (?:resuelv|conte|trabaj|me |nos |ignor|cambia)\p{L}*|que (?:me|nos|te|se|siempre))`,
      String.raw`(?:me|nos) (?:fascina|emociona|maravilla|alegra|conmueve|admira|asombra|enternece)(?:n)? ${anyOf(
        'como|tu|su|vuestra|que (?:me|nos|al|por|haya|tengas?|te|se|le|lo|sea|siempre|ahora)|ver que',
        'la (?:rapidez|facilidad|forma|manera|confianza)',
      )}`,
      String.raw`(?<!(?:queda|quedo|quedado|esta|estan|tan|mas|muy|hablo|habla) )(?:claro|por supuesto|faltaria mas),? ${anyOf(
        'su majestad|guapi|como (?:a mi|no|yo|tu|uno|usted|nosotros|ustedes)',
        'porque (?:yo|a mi|nosotros|uno|usted|tu|el|la)|, como',
      )}`,
      String.raw`${anyOf('perdon|perdona|perdone|disculpe|disculpa|disculpen|perdonen|siento|lamento')} (?:por |si |que )?${anyOf(
        'existir|molestar|molestarl[eoa]s?|molestarte|interrumpir(?:le|te|l[oa]s?)?',
        '(?:yo )?no (?:soy|ser) (?:perfect[oa]|adivin[oa]|tan list[oa])|cobrar por|la osadia|mi ignorancia',
        'el atrevimiento',
      )}`,
      String.raw`(?:ni que (?:fuera|fueras|fuese|yo|le|te|hubiera|estuvie\p{L}+)|como si ${anyOf(
        'yo|a mi|me sobrara|uno|no tuviera|fuera (?:tu|su)|el dinero|tuvieramos',
      )})`,
      'debe de ser (?:agotador|duro|muy|dificil)|(?:que|como) (?:duro|agotador|trabajo) (?:debe|tiene que) (?:de )?ser',
      String.raw`(?:menud[oa]|vaya|valiente|gran) ${anyOf(
        'artista(?!, ni)|genio|lumbrera|lumbreras|negocio|profesional|servicio(?!, [a-z]{3,9} ?!)|equipo|empresa|panorama|cara|jeta(?! la (?:nuestra|mia))|broma',
        'regalo|chapuza|desastre(?! (?:soy|estoy|el mio))|chasco|tela(?! (?:mas|tan|de))|tropa|cuadrilla',
      )}`,
      '(?:el|la|al|señor|señora|al señor) (?:genio|iluminad[oa]|list[oi]ll[oa]|señorit[oa]|lumbreras|artista de turno|experto de)',
      'tan ocupad[oa]s?|con lo ocupad[oa]s?|entre cafe y cafe(?! (?:he|hemos|lo|te|le))|sus? (?:apretada|ocupadisima|ajetreada) agenda',
      'si no (?:es|le es|te es|os es) (?:mucha|demasiada|tanta) molestia',
      'si (?:no )?(?:os|le|te|les) supone (?:mucho|demasiado) esfuerzo',
    ),
    flags: [
      'Qué casualidad que siempre falla el pago.',
      'Muy profesional por su parte.',
      'Un aplauso para el genio que firmó esto.',
      'Me encanta cómo resuelven los problemas.',
      'Perdone por existir.',
      'Menudo artista han mandado.',
    ],
    quiet: [
      'Enhorabuena por la apertura del local.',
      'Qué maravilla de vistas tiene la terraza.',
      'Me encanta el diseño nuevo.',
      'Su trabajo fue muy profesional y lo agradecemos.',
      'Perdone por el retraso, salimos ya.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/mockThanks',
    weight: 0.5,
    pattern: say(
      String.raw`(?:mil |muchas |muchisimas )?gracias (?:de verdad |de corazon |infinitas )?por ${anyOf(
        'nada|(?:la|el|su|tu|vuestra|vuestro) (?:nula|inexistente|veloz|rapidisima|pronta pero|desinteres|falta)',
        'tan (?:veloz|rapida|pronta|amable)',
        '(?:decidir|arruinar|cerrar|ignorar|hacer(?:me|nos) perder|dejar(?:me|nos)|no (?:avisar|contestar|venir|hacer|leer)|tomar(?:se|te) (?:la molestia|el tiempo) de (?:no|ignorar)|recordar(?:me|nos) (?:lo|que)|explicar(?:me|nos) (?:como|mi|lo que)|ilustrar|iluminar|educar|instruir|enseñar(?:me|nos) (?:mi|a hacer))',
      )}`,
      String.raw`(?:le|les|te|os) (?:agradezco|agradecemos|quedo agradecid[oa]|doy las gracias)[^.!?]{0,30}${anyOf(
        'la leccion|la clase|la oportunidad de (?:ejercitar|practicar|aprender)|tan (?:sabio|profundo|detallad)',
        'el papelito|que por fin|que al fin|el esfuerzo de',
      )}`,
      '(?:ya )?(?:sabia|imaginaba|suponia) yo que|quien lo (?:diria|iba a decir)|no me (?:diga|digas)(?= ?[!.,]| ?$)',
      '(?:era|seria) mucho pedir|(?:pedir|pido) demasiado',
      String.raw`(?:seguro|imagino|supongo|me imagino|quiero creer|entiendo) que (?:\p{L}+ ){0,3}${anyOf(
        'tendras?|tendra|estaras?|estara|estaran|andara|andaras|tendreis|estareis|tienen|tiene|tienes|estabas',
        'estaban|andan',
      )}[^.!?]{0,20}(?:cosas|ocupad|mejores|important|liad|de vacaciones|durmiendo|cafe)`,
      String.raw`no ${anyOf(
        'quisiera|querria|quiero|vaya a ser que|os quiero|los quiero|la quiero|lo quiero',
      )} (?:yo )?(?:interrumpir|distraer|molestar|estropear)(?:le|te|l[oa]s?|les|os)?`,
      'dios (?:me|nos) libre|no vaya a ser que (?:te|se|os)',
    ),
    flags: [
      'Gracias por nada.',
      'Muchas gracias por dejarnos sin luz.',
      'Le agradezco la lección de gramática.',
      'Imagino que tendrá cosas más importantes que hacer.',
      'No quisiera interrumpir sus vacaciones.',
    ],
    quiet: [
      'Gracias por avisar con tiempo.',
      'Muchas gracias por la rapidez.',
      'Le agradezco la oportunidad de presentar una oferta.',
      'Imagino que llegará el lunes.',
      'No quisiera equivocarme con la talla.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/hollowPraise',
    weight: 0.5,
    pattern: say(
      String.raw`que (?:gran )?detall(?:e|azo) (?:de (?:su|tu|vuestra) parte|acordar\p{L}+|el de|por (?:su|tu) parte)`,
      'que (?:alegria|ilusion|bien|bonito|lindo|amable|suerte)[, ]+(?:recibir |tener |ver )?otr[oa]',
      String.raw`${anyOf(
        'bravo|genial|perfecto|estupendo|fantastico|maravilloso|excelente|increible|buenisimo',
      )}[,:] (?:otr[oa]|ahora|encima|justo lo|ni |tres|dos|cuatro)`,
      'sol[oa] (?:tardo|tardaron|tardaste|ha tardado|han tardado|has tardado|habeis tardado|le ha costado|ha necesitado)',
      'que rapido (?:te|se|os)|si al final (?:habra|tendre|tendremos) que dar',
    ),
    flags: [
      'Qué detalle de su parte contestar en mayo.',
      'Qué alegría recibir otra lista de cambios.',
      'Bravo, otra tarde perdida.',
      'Solo tardó tres semanas en mirar el correo.',
      'Genial, ahora tampoco hay luz.',
    ],
    quiet: [
      'Qué bien que haya llegado el pedido.',
      'Qué alegría recibir su invitación.',
      'Perfecto, nos vemos el martes.',
      'Solo tardamos dos días en montarlo.',
      'Genial, gracias por confirmar.',
    ],
  }),
];
