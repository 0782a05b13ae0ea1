import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const vaguePromiseRules: readonly Rule[] = [
  defineRule({
    id: 'es/vague_promise/someday',
    weight: 0,
    pattern: say(
      String.raw`${anyOf(
        'lo antes posible|cuanto antes|en breve|a la brevedad(?: posible)?|proximamente|prontito',
        'en cuanto (?:pueda|podamos|tenga un (?:rato|hueco))',
        String.raw`(?=cuando )(?<=(?:miro|veo|hago|mando|envio|llamo|paso|respondo|contesto|reviso|aviso|digo|mirare|vere|hare|mandare|enviare|llamare|contestare|revisare)(?: \p{L}+){0,3} )cuando (?:pueda|saque un rato|tenga un (?:rato|hueco|momento))(?! usted)`,
        'un dia de estos',
        'uno de estos dias|tarde o temprano|mas pronto que tarde|de un momento a otro',
        'ya (?:te|le) (?:dire|aviso|digo) algo|estamos en ello|trabajando en ello',
        '(?:apenas|ni bien) (?:pueda|tenga)|ahorita|al toque|en los proximos dias|ya veremos',
      )}`,
    ),
    flags: [
      'Le contestaremos lo antes posible.',
      'Lo miro en cuanto pueda.',
      'Estamos en ello.',
      'Un día de estos paso por ahí.',
      'En breve tendrá noticias.',
    ],
    quiet: [
      'Le contesto el jueves antes de las doce.',
      'Mañana a las nueve está listo.',
      'La obra acaba el 3 de mayo.',
      'Pase cuando pueda usted, abrimos hasta las ocho.',
      'El texto es breve.',
    ],
  }),
  defineRule({
    id: 'es/vague_promise/iWillTry',
    weight: 0,
    pattern: say(
      'en la medida de lo posible|(?:haremos|hare|intentaremos|intentare) (?:todo )?lo (?:que (?:pueda|podamos)|posible)(?! para que no se repita)|(?:vere|veremos|a ver) que (?:puedo|podemos|se puede) hacer|a ver si (?:puedo|podemos)',
      '(?:su|tu|vuestra) (?:caso|consulta|solicitud|peticion|reclamo|reclamacion) (?:esta siendo|sera) (?:atendid|revisad|tramitad|gestionad|estudiad|derivad)[oa]|(?:se le dara|le daremos|te daremos) (?:curso|tramite|seguimiento)|(?:lo tendremos|lo tengo) en cuenta|en su debido momento|oportunamente',
      'quedo (?:en|de) (?:avisar|contar|decir)(?:le|te|les|os) (?:algo|cualquier cosa)',
    ),
    flags: [
      'Veré qué puedo hacer.',
      'En la medida de lo posible, lo resolveremos.',
      'Su consulta está siendo atendida.',
      'Intentaré lo que pueda.',
      'A ver si podemos pasar esta semana.',
    ],
    quiet: [
      'El miércoles le digo si hay plaza.',
      'Su caso lo lleva Marta y le llama hoy.',
      'Haremos la prueba el martes a las diez.',
      'Le confirmo la hora antes de las seis.',
      '¿Qué puedo hacer para adelantar el trámite?',
    ],
  }),
];
