import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const vaguePromiseRules: readonly Rule[] = [
  defineRule({
    id: 'es/vague_promise/someday',
    weight: 0,
    pattern: say(
      String.raw`${anyOf(
        'lo antes posible|cuanto antes|en breve|a la brevedad(?: posible)?|proximamente|prontito',
        'en cuanto (?:pueda|podamos|tenga un (?:rato|hueco))',
        'cuando (?:pueda|saque un rato|tenga un (?:rato|hueco|momento))(?! usted)|un dia de estos',
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
];
