import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const sarcasmMockRules: readonly Rule[] = [
  defineRule({
    id: 'es/sarcasm/mockCongratulations',
    weight: 0.5,
    pattern: say(
      '(?:le|les|te|os|lo|los|la) felicito por (?:la (?:rapidez|constancia|paciencia|puntualidad|tranquilidad|creatividad|imaginacion)|su |tu |vuestr[oa] |no |dejar|perder|haber|cobrar|lograr|descubrir|conseguir)(?! (?:boda|negocio|apertura|premio|trabajo|local|tienda))|felicidades,? (?:descubri|acab|logr)(?:o|aste|ais|a|as|aron|an|e|asteis)|es (?:admirable|conmovedor|enternecedor) (?:que|su|la|tu|como|de)(?= )',
    ),
    flags: [
      'Le felicito por la rapidez de su silencio.',
      'Felicidades, descubrió el IVA.',
      'Es admirable su capacidad de romperlo.',
      'Os felicito por perder tres maletas.',
      'Es conmovedor que se acuerde al cobrar.',
    ],
    quiet: [
      'Le felicito por su boda.',
      'Felicidades, quedó precioso.',
      'Es admirable, gracias.',
      'Te felicito por el premio.',
      'Les felicito, son nuestro pedido mil.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/onlyToCharge',
    weight: 0.5,
    pattern: say(
      'sol[oa] (?:os |te |le |les )?(?:sirve|funciona|contesta|llama|aparece|saben|sabe|sabeis|existen|aparecen|contestan|llaman|escriben) (?:para|cuando|a la hora de) (?:cobrar|pedir dinero|pagar|la factura|hay que cobrar|toca pagar|quieren cobrar)|para cobrar,? (?:digo|eso si|ahi si|bien que|si que)(?= |[.,!]| ?$)',
    ),
    flags: [
      'El móvil solo os funciona para cobrar.',
      'Puntuales sois un rato, para cobrar, digo.',
      'Solo aparecen cuando hay que cobrar.',
      'Para cobrar sí que contestan.',
      'Solo llaman para cobrar.',
    ],
    quiet: [
      'La caja sirve para cobrar en efectivo.',
      'Solo funciona con pilas.',
      'Paso el lunes para cobrar la factura.',
      'Solo llama cuando llegues.',
      'Aparece cuando pulsas dos veces.',
    ],
  }),
  defineRule({
    id: 'es/sarcasm/mockUnderstanding',
    weight: 0.45,
    pattern: say(
      '(?:comprendo|entiendo|comprendemos|entendemos|me hago cargo de) que (?:leer|contestar|copiar|abrir|descolgar|para (?:usted|ti|ustedes|vosotros|vos)|(?:su|tu|vuestro) tiempo|no todo el mundo)(?= )',
    ),
    flags: [
      'Entiendo que copiar un nombre de cinco letras tiene su dificultad.',
      'Comprendo que para usted un plazo es una opinión.',
      'Entendemos que contestar no viene incluido.',
      'Comprendo que su tiempo vale más.',
      'Me hago cargo de que leer cansa.',
    ],
    quiet: [
      'Entiendo que la avería no es suya.',
      'Comprendo que no es fácil.',
      'Entiendo que el plazo es el lunes.',
      'Comprendemos que estén ocupados.',
      'Entiendo que lo cubre la garantía.',
    ],
  }),
  defineRule({
    id: 'es/passive_aggression/bySightOfIt',
    weight: 0.35,
    pattern: say('por lo visto(?!,? hay| el anterior)'),
    suggestion: 'quizá',
    flags: [
      'Que por lo visto no leyó.',
      'Está usted, por lo visto, acostumbrado a otra cosa.',
      'Por lo visto nadie abre el correo.',
      'Usted, por lo visto, sabe más.',
      'La norma, por lo visto, es para los demás.',
    ],
    quiet: [
      'Por lo visto hay atasco, llego a las diez.',
      'Visto lo visto, compramos dos.',
      'Ya he visto el plano.',
      'Por lo demás, todo bien.',
      'Visto bueno del cliente.',
    ],
    calmer: [
      'Que quizá no leyó.',
      'Está usted, quizá, acostumbrado a otra cosa.',
      'Quizá nadie abre el correo.',
      'Usted, quizá, sabe más.',
      'La norma, quizá, es para los demás.',
    ],
  }),
  defineRule({
    id: 'es/passive_aggression/letsSeeIf',
    weight: 0.45,
    pattern: say(
      'a ver si (?:(?:os|te|se|nos) (?:creeis|crees|creen|enter|aclar|espabil)[a-z]*|(?:aprend|espabil|algun dia|alguien (?:lee|contesta|trabaja)|leeis|lees de una|trabaj)[a-z]*)',
    ),
    flags: [
      'A ver si os creéis que los demás no trabajamos.',
      'A ver si te enteras.',
      'A ver si algún día contestan.',
      'A ver si se aclaran.',
      'A ver si espabilas.',
    ],
    quiet: [
      'A ver si nos vemos el viernes.',
      'A ver si llueve mañana.',
      'Voy a ver si queda pintura.',
      'A ver si te gusta el color.',
      'A ver si puede el lunes.',
    ],
  }),
  defineRule({
    id: 'es/blame/youChoseIt',
    weight: 0.45,
    pattern: say(
      '(?:pero |si )?(?:lo|la|los|las) (?:elegiste|pediste|firmaste|escribiste|metiste|rompiste|aprobaste|escogiste)(?: (?:mal|muy mal))? (?:tu|vos)(?= ?[.!?]| ?$| solit[oa])|(?:lo|la) (?:daño|escribio|rompio|metio) (?:mal )?usted(?= ?[.!?]| ?$)',
    ),
    flags: [
      'Pero si lo elegiste tú.',
      'La dirección la escribiste mal vos.',
      'Esa moto la dañó usted.',
      'El bug lo metiste vos solito.',
      'Lo firmaste tú.',
    ],
    quiet: [
      '¿Lo elegiste tú, Paloma? Fue un acierto.',
      'El plano lo firmó usted el lunes.',
      '¿Lo pediste en azul?',
      'Lo escribiste muy bien, gracias.',
      'Tú la pediste y aquí está.',
    ],
  }),
];
