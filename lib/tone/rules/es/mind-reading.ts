import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const mindReadingRules: readonly Rule[] = [
  defineRule({
    id: 'es/mind_reading/iKnowYou',
    weight: 0.5,
    pattern: say(
      String.raw`${anyOf(
        'se nota|esta claro|es obvio|es evidente|esta visto|queda claro|esta clarisimo|claramente|obviamente',
        'evidentemente|seguro|ya (?:se|veo)|se ve|salta a la vista',
      )}(?: que)? (?:a usted |a ti |a ustedes |a vosotros )?${anyOf(
        'no (?:te|le|les|os) (?:importa|interesa|preocupa)|(?:te|le|les|os) da (?:igual|lo mismo)',
        'ni (?:lo|te|se|has|ha|abriste|lo has|la|leyo|leiste)|nunca (?:ha|has|habeis|han)',
        'no (?:lo )?(?:ha|has|habeis|han|lees?|sabes?|saben|sabeis|tienes?|quieres?|quieren|leyo|leiste|leyeron)',
        '(?:querias|quieres|queria|quieren|buscas|buscan|pretende[sn]?)|lo (?:hace|haces|hacen|hicieron|hizo)',
      )}`,
      String.raw`${anyOf('lo (?:haces?|hace usted|hacen|habeis|hicieron|hiciste|hizo)|todo|fue|es')} (?:\p{L}+ )?${anyOf(
        String.raw`a proposito|adrede|aposta|para (?:fastidiar|molestar|joder|quedar|no pagar|cobrar)\p{L}*|a mala idea`,
        'con mala (?:fe|intencion|leche)',
      )}`,
      'a proposito(?= ?[.!]| ?$)',
      String.raw`(?:lo que (?:tu|usted|ustedes|vos|vosotros|pasa es que) (?:quieres?|quieren|queres|quereis|buscas?|buscan|pretende[sn]?)(?= es (?:\p{L}{2,}[aei]r|no|que|quedar))|lo que pasa es que (?:te|usted|tu))`,
      'lo que te (?:fastidia|molesta|pasa|jode)',
      String.raw`a (?:ti|usted|ustedes|vosotros|vos) (?:lo (?:unico|que)|solo|te|le|les|os) (?:que )?(?:\p{L}+ )?(?:importa|interesa|preocupa|da igual|sobra)`,
      '(?:te|se|os) (?:has|ha|habeis|han|habras) (?:creido|pensado) que',
      '(?:te|se) (?:crees?|cree|creen|piensas?|piensa|piensan|creian|pensaban) que (?:no (?:me|nos|lo)|soy|somos|me|uno|puede)',
      String.raw`${anyOf(
        'en el fondo|solo te acuerdas|solo se acuerda',
        String.raw`se hace(?:n)? (?:el|la|los) (?:loc|tont|sord|sueco|desentendid)\p{L}*`,
        String.raw`te haces (?:el|la) (?:loc|tont|sord|suec)\p{L}*|se hizo (?:el|la) \p{L}+|haciendose? (?:el|la|los)`,
        'te hiciste (?:el|la)',
      )}`,
      '(?:va[sn]?|vais|va usted) a lo (?:suyo|tuyo|vuestro)|buscas? (?:cualquier|una) (?:excusa|pega)',
      String.raw`(?:quiere[sn]?|queres|pretende[sn]?|intentas?|intentan) (?:verme|vernos|engañar|estafar|tomar|aprovechar|lavar|escurrir|quedar)\p{L}*`,
      '(?:verme|vernos|me viste|me vieron|viendo|ven|veas) (?:a uno )?la cara',
      '(?:chuparnos|chupamos|se chupa|me chupo) el dedo',
    ),
    negatable: true,
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
  defineRule({
    id: 'es/mind_reading/wearUsDown',
    weight: 0.45,
    pattern: say(
      String.raw`${anyOf(
        'apuestan|apostaron|apuestas|esperas|esperan|estan esperando|estas esperando|confian',
      )} (?:a |en )?que (?:uno|nos|me|yo)? ?(?:se |nos |me )?(?:canse|cansemos|olvide|rinda|ibamos)`,
      String.raw`(?:nos|me|te) (?:tomas?|toman|tomais|toma usted|has tomado|han tomado|ha tomado) por (?:tont|idiot|imbecil|bob|estupid|pardill|el pito)\p{L}*`,
      String.raw`tomar(?:me|nos) por tont\p{L}+`,
      '(?:buscando|busca[sn]?) (?:cualquier|otra) (?:detalle|excusa|pretexto|pega)',
      'para (?:no|evitar) pagar(?:me|nos|le)?(?= ?[.,!]| ?$)',
      '(?:esta|queda) claro que (?:nuestr[oa]|mi|a ustedes|a usted|a ti|para (?:usted|ustedes|ti))',
      'veo que (?:a usted|a ustedes|a ti|mis (?:quejas|correos)|mi tiempo)',
      'seguro que (?:ni|esta[sn]? (?:en|de)|usted ni|tu ni|te has|se ha)|usted lo que (?:quiere|busca|pretende)',
    ),
    flags: [
      'Ustedes apuestan a que uno se canse.',
      'Nos tomas por tontos.',
      'Usted lo que quiere es no pagar.',
      'Está claro que a ustedes nuestro tiempo les sobra.',
      'Veo que mis correos no cuentan.',
    ],
    quiet: [
      'Está claro que la pieza es defectuosa.',
      'Estamos buscando otro proveedor para usted.',
      'Veo que el pago ya ha entrado.',
      'Esperan que nos llegue el lunes.',
      'Seguro que lo encontramos.',
    ],
  }),
];
