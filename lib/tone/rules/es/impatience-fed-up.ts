import { defineRule, type Rule, say } from '@/lib/tone/rule';

/** Patience at its end. */
export const impatienceFedUpRules: readonly Rule[] = [
  defineRule({
    id: 'es/impatience/outOfPatience',
    weight: 0.5,
    pattern: say(
      'se (?:me|nos) (?:acabo|agoto|acaba|agota|esta acabando|esta agotando|ha acabado|ha agotado|termino) la paciencia',
      '(?:mi|nuestra|la) paciencia (?:tiene|tambien tiene) (?:un )?limites?|(?:estoy|estamos) perdiendo la paciencia',
      '(?:me|nos) (?:estas?|estan|estais|esta usted) (?:agotando|acabando|colmando) la paciencia',
    ),
    suggestion: [
      [/nos|nuestra|estamos/u, 'necesitamos que esto avance'],
      [/./u, 'necesito que esto avance'],
    ],
    calmer: [
      'Necesito que esto avance.',
      'Necesito que esto avance, señor Vidal.',
      'Necesitamos que esto avance.',
      'Necesito que esto avance.',
      'Necesitamos que esto avance, muchachos.',
    ],
    flags: [
      'Se me acabó la paciencia.',
      'Mi paciencia tiene un límite, señor Vidal.',
      'Estamos perdiendo la paciencia.',
      'Me está usted agotando la paciencia.',
      'Nos están colmando la paciencia, muchachos.',
    ],
    quiet: [
      'Gracias por su paciencia.',
      'Le pido un poco de paciencia hasta el lunes.',
      'La paciencia del profesor es enorme.',
      'Se me acabó la tinta.',
      'Estamos perdiendo agua por la junta.',
    ],
  }),
  defineRule({
    id: 'es/impatience/fedUp',
    weight: 0.5,
    pattern: say(
      String.raw`(?:ya )?(?:estoy|estamos) (?:mas que |muy |ya |bien )?(?:hart[oa]s?|cansad[oa]s?|hasta (?:el (?:moño|gorro|copete|tope)|la (?:coronilla|madre)|las narices|aqui|aca)|podrid[oa]s?|mamad[oa]s?)(?: ya)? de(?= (?:que|tus|sus|vuestr[oa]s?|tu|su|los|las|tant[oa]s?|esta|este|estas|estos|esto) )`,
    ),
    suggestion: [
      [/estamos/u, 'nos preocupa'],
      [/estoy/u, 'me preocupa'],
    ],
    calmer: [
      'Me preocupa tu silencio.',
      'Nos preocupa que nos mientan.',
      'Me preocupa tanto retraso.',
      'Me preocupa esta situación.',
      'Nos preocupa que no aviséis.',
    ],
    flags: [
      'Estoy harta de tu silencio.',
      'Estamos hartos de que nos mientan.',
      'Ya estoy hasta el moño de tanto retraso.',
      'Estoy podrido de esta situación.',
      'Estamos más que cansados de que no aviséis.',
    ],
    quiet: [
      'Estoy cansada, mañana le contesto.',
      'El equipo está cansado después de la feria.',
      'Estamos contentos de que haya venido.',
      'El tronco está podrido de raíz.',
      'Estoy hasta las cinco en la oficina.',
    ],
  }),
  defineRule({
    id: 'es/impatience/enough',
    weight: 0.45,
    pattern: say(
      '(?<=^|[,;:.!] |¡|y )(?:ya basta|basta ya|basta|ya estuvo(?: bueno| bien| suave)?|ya no mas|(?:cortala|cortenla|cortela)(?: ya)?)(?= ?[.,!]| ?$)',
    ),
    suggestion: 'necesito que esto cambie',
    calmer: [
      'Necesito que esto cambie.',
      'Señora, necesito que esto cambie.',
      'Necesito que esto cambie, Néstor.',
      'Van tres semanas, necesito que esto cambie.',
      'Guillermo, necesito que esto cambie.',
    ],
    flags: ['Basta ya.', 'Señora, ya no más.', 'Ya basta, Néstor.', 'Van tres semanas, ya estuvo bueno.', 'Guillermo, cortala.'],
    quiet: [
      'Con dos sillas basta.',
      'Basta con firmar la hoja dos.',
      'Ya estuvo el técnico ayer.',
      'Para el color basta, gracias.',
      'La tela hay que cortarla al bies.',
    ],
  }),
  defineRule({
    id: 'es/impatience/cannotBe',
    weight: 0.4,
    pattern: say(
      '(?:esto |eso )?no puede ser que(?= )',
      '(?:me |nos )?(?:es|parece|resulta) (?:increible|indignante|alucinante|surrealista|vergonzoso|una verguenza|el colmo|de locos|de chiste) que(?= )',
      '(?:manda narices|tiene narices|tiene tela|tiene delito|clama al cielo) que(?= )',
    ),
    suggestion: 'me preocupa que',
    calmer: [
      'Me preocupa que el empaque siga diciendo «con gluten».',
      'Me preocupa que ustedes no contesten.',
      'Me preocupa que tardéis un mes.',
      'Me preocupa que nadie avise.',
      'Me preocupa que vos no lo sepas.',
    ],
    flags: [
      'No puede ser que el empaque siga diciendo «con gluten».',
      'Es increíble que ustedes no contesten.',
      'Tiene narices que tardéis un mes.',
      'Me parece vergonzoso que nadie avise.',
      'Es de locos que vos no lo sepas.',
    ],
    quiet: [
      'No puede ser antes del lunes.',
      'Es increíble la luz que tiene el salón.',
      'Puede ser que llegue mañana.',
      'Me parece bien que vengan a las diez.',
      'La obra no puede ser más bonita.',
    ],
  }),
];
