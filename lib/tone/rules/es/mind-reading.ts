import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const mindReadingRules: readonly Rule[] = [
  defineRule({
    id: 'es/mind_reading/iKnowYou',
    weight: 0.45,
    pattern: say(
      '(?:se nota|esta claro|es obvio|es evidente|esta visto|queda claro|esta clarisimo|claramente|obviamente|evidentemente|seguro|ya (?:se|veo)|se ve|salta a la vista)(?: que)? (?:a usted |a ti |a ustedes |a vosotros )?(?:no (?:te|le|les|os) (?:importa|interesa|preocupa)|(?:te|le|les|os) da (?:igual|lo mismo)|ni (?:lo|te|se|has|ha|abriste|lo has|la|leyo|leiste)|nunca (?:ha|has|habeis|han)|no (?:lo )?(?:ha|has|habeis|han|lees?|sabes?|saben|sabeis|tienes?|quieres?|quieren|leyo|leiste|leyeron)|(?:querias|quieres|queria|quieren|buscas|buscan|pretende[sn]?)|lo (?:hace|haces|hacen|hicieron|hizo))',
      String.raw`(?:lo (?:haces?|hace usted|hacen|habeis|hicieron|hiciste|hizo)|todo|fue|es) (?:\p{L}+ )?(?:a proposito|adrede|aposta|para (?:fastidiar|molestar|joder|quedar|no pagar|cobrar)\p{L}*|a mala idea|con mala (?:fe|intencion|leche))|a proposito(?= ?[.!]| ?$)`,
      String.raw`(?:lo que (?:tu|usted|ustedes|vos|vosotros|pasa es que) (?:quieres?|quieren|queres|quereis|buscas?|buscan|pretende[sn]?)(?= es (?:\p{L}{2,}[aei]r|no|que|quedar))|lo que pasa es que (?:te|usted|tu))|lo que te (?:fastidia|molesta|pasa|jode)|a (?:ti|usted|ustedes|vosotros|vos) (?:lo (?:unico|que)|solo|te|le|les|os) (?:que )?(?:\p{L}+ )?(?:importa|interesa|preocupa|da igual|sobra)`,
      '(?:te|se|os) (?:has|ha|habeis|han|habras) (?:creido|pensado) que|(?:te|se) (?:crees?|cree|creen|piensas?|piensa|piensan|creian|pensaban) que (?:no (?:me|nos|lo)|soy|somos|me|uno|puede)',
      String.raw`(?:en el fondo|solo te acuerdas|solo se acuerda|se hace(?:n)? (?:el|la|los) (?:loc|tont|sord|sueco|desentendid)\p{L}*|te haces (?:el|la) (?:loc|tont|sord|suec)\p{L}*|se hizo (?:el|la) \p{L}+|haciendose? (?:el|la|los)|te hiciste (?:el|la))`,
      String.raw`(?:va[sn]?|vais|va usted) a lo (?:suyo|tuyo|vuestro)|buscas? (?:cualquier|una) (?:excusa|pega)|(?:quiere[sn]?|queres|pretende[sn]?|intentas?|intentan) (?:verme|vernos|engañar|estafar|tomar|aprovechar|lavar|escurrir|quedar)\p{L}*|(?:verme|vernos|me viste|me vieron|viendo|ven|veas) (?:a uno )?la cara|(?:chuparnos|chupamos|se chupa|me chupo) el dedo`,
    ),
    flags: [
      'Se nota que no te importa.',
      'Lo haces para fastidiar.',
      'Te has pensado que soy tonta.',
      'Lo que tú quieres es cobrar dos veces.',
      'Se hace el loco para no pagar.',
    ],
    quiet: [
      'Se nota que la pintura es buena.',
      'Está claro que necesitamos otra fecha.',
      '¿Lo que usted quiere es la talla M?',
      'Lo hicieron a medida para el salón.',
      'Seguro que llega mañana.',
    ],
  }),
];
