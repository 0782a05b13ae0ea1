import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameRules: readonly Rule[] = [
  defineRule({
    id: 'pt/blame/yourFault',
    weight: 0.5,
    pattern: say(
      '(?:a )?culpa (?:e|foi|disso e|disto e|de tudo e) (?:toda |so |inteirinha |unica e exclusivamente )?(?:sua|tua|vossa|de voces?|do senhor|da senhora)',
      'por (?:sua|tua|vossa) (?:exclusiva |unica |inteira )?(?:causa|culpa|responsabilidade)',
      '(?:gracas|devido) (?:a|ao) (?:sua|tua|vossa|seu|teu|vosso) (?:desorganizacao|incompetencia|teimosia|descuido|descaso|desleixo|negligencia|falta)',
      'por causa d[ao]s? (?:sua|tua|vossa|seu|teu|vosso)s? (?:teimosia|desorganizacao|incompetencia|descuido|descaso|desleixo|negligencia|falta|preguica|erros?|atrasos?|burrice|demora)',
      '(?:unica e exclusivamente|tudo) por (?:sua|tua|vossa) (?:causa|culpa)',
    ),
    flags: [
      'A culpa é toda sua.',
      'Perdi o cliente por sua causa.',
      'Foi por culpa vossa? Sim, por vossa culpa.',
      'Graças à sua desorganização perdemos o prazo.',
      'Por causa da sua teimosia a obra parou.',
    ],
    quiet: [
      'A culpa é minha e já corrijo.',
      'Por causa da chuva adiamos a obra.',
      'Graças à sua ajuda terminamos cedo.',
      'De quem é a responsabilidade pelo frete?',
      'A causa foi um curto no quadro.',
    ],
  }),
  defineRule({
    id: 'pt/blame/youDid',
    weight: 0.45,
    pattern: say(
      '(?:voces?|tu|vcs?|o senhor|a senhora|os senhores) (?:e que )?(?:estrag(?:ou|aram|aste)|arruin(?:ou|aram|aste)|destru(?:iu|iram|iste)|acab(?:ou|aram|aste) com|detonou|detonaram|deitou tudo a perder|lixaram|me deix(?:ou|aram) na mao|nos deix(?:ou|aram) na mao|me fizeram? passar vergonha|me fez passar vergonha|nao (?:fez|fizeram) a sua parte|nao tiver?a?m? (?:o minimo|a decencia|cuidado))',
      '(?:quem|foi quem) (?:errou|estragou|partiu|quebrou|fez (?:besteira|asneira|merda)|mexeu|falhou) (?:foi|foram) (?:voces?|tu|o senhor|a senhora|vcs?)',
      '(?:foi|foram) (?:voces?|tu|o senhor|a senhora|vcs?) (?:que|quem) (?:estrag|partiu|quebr|errou|erraram|nao (?:soub|fez|fizeram|leu|ler)|mexeu|deix|atras|faz)[a-z]*',
      '(?:foi|e|tudo) porque (?:voces?|tu|o senhor|a senhora|vcs?) (?:nao|mexeu|deixou|deixaram|deixaste|mexeram|embalaram|esquec)[a-z]*',
      '(?:se|bastava) (?:voces?|tu|o senhor|a senhora)? ?(?:soubesse[ms]?|tivesse[ms]?|terem?|fizesse[ms]?) (?:ler|lido|feito|prestado|o minimo|o seu trabalho|o vosso trabalho)',
      '(?:descaso|desleixo|negligencia) (?:de voces?|do senhor|da senhora|vosso|seu|da sua parte|da vossa parte)|(?:seu|vosso|teu) (?:descaso|desleixo)',
    ),
    flags: [
      'Vocês estragaram o piso.',
      'Foi você que quebrou o portão.',
      'Quem errou foram vocês.',
      'Bastava terem lido uma linha do contrato.',
      'Se soubesse ler um e-mail, não perguntava.',
    ],
    quiet: [
      'O piso estragou com a umidade.',
      'Foi você que pediu a cor azul?',
      'Se tivesse a medida exata, ajudava.',
      'Você acabou de receber o link?',
      'Foi a senhora que assinou a entrega?',
    ],
  }),
];
