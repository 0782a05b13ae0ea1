import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceRules: readonly Rule[] = [
  defineRule({
    id: 'pt/impatience/waiting',
    weight: 0.35,
    pattern: say(
      '(?:ja|ainda) (?:faz|estou|vai|vao|la vao|ha|passaram)[^.!?]{0,25} (?:a espera|esperando|aguardando|a aguardar)(?= ?[.!,?]| (?:ha|faz|e|por uma) )',
      '(?:cansei|cansad[oa]|fart[oa]s?|chei[oa]|sem paciencia) (?:de|para|pra) (?:esperar|repetir|desculpas|promessas|pedir|ligar|explicar|cobrar|ser|avisar|correr|ouvir|tanta|tanto)',
      'ate quando (?:vou|vamos|tenho|isto|isso|e que|voces?)|ate quando(?= ?[?!])|(?:quanto tempo mais|quantos dias mais|quantas semanas mais)|quantas vezes (?:mais )?(?:vou|tenho|terei) (?:ter )?(?:de|que) (?:pedir|repetir|ligar|explicar|avisar|dizer)(?= ?\\?)|quantas vezes (?:mais )?(?:vou|tenho|e preciso|preciso|ja|eu|e que|terei)',
      '(?:cade|onde (?:e que )?(?:anda|esta|para)) ((?:o|a) (?:meu |minha |nosso |nossa )?(?:dinheiro|resposta|reembolso|encomenda|pedido|orcamento|fatura|sinal))(?= ?[?!])',
      '(?:cade|onde (?:e que )?(?:anda|esta|para)) (?:o|a|os|as)? ?(?:meu|minha|meus|minhas|nosso|nossa|dinheiro|resposta|raio)[^.!?]{0,25}(?= ?[?!])',
      String.raw`(?:e pra|e para) (?:ontem|agora)(?= ?[.!?,])|(?:e pra|e para) hoje(?= ?\?)|pra ontem|(?:responde|respondam|resolve|resolvam|anda|despach[ae]m?-?s?e?)(?: logo| ja| de uma vez| isso logo| rapido)`,
      String.raw`(?<!mais )de uma vez(?: por todas)?(?= ?[.!]| ?$)|(?:alguem|alo)(?: vivo| ai| desse lado)* ?\?|vai demorar muito|(?:e|sera) assim tao dificil`,
    ),
    suggestion: [
      [
        /^(?:cade|onde [a-z ]+) [oa] (?:meu |minha |nosso |nossa )?(?:dinheiro|resposta|reembolso|encomenda|pedido|orcamento|fatura|sinal)$/u,
        'quando recebo $1',
      ],
      [/(?:cansei|cansad[oa]|fart[oa]s?|chei[oa]|sem paciencia) (?:de|para|pra) esperar$/u, 'a espera já é longa'],
      [/^ate quando$/u, 'quando fica resolvido'],
      [/^quantas vezes .* (?:de|que) [a-z]+$/u, 'podemos resolver isto agora'],
      [/^de uma vez por todas$/u, 'por favor'],
    ],
    calmer: [
      'Quando recebo o meu dinheiro?',
      'A espera já é longa.',
      'Quando fica resolvido?',
      'Podemos resolver isto agora?',
      'Resolvam isso por favor.',
    ],
    flags: [
      'Cadê o meu dinheiro?',
      'Cansei de esperar.',
      'Até quando?',
      'Quantas vezes vou ter que pedir?',
      'Resolvam isso de uma vez por todas.',
    ],
    quiet: [
      'Fico à espera da sua resposta.',
      'Onde está a entrada do prédio?',
      'É para hoje ou pode ser amanhã cedo, tanto faz.',
      'Quantas vezes por semana é a aula?',
      'Aguardo notícias, sem pressa.',
    ],
  }),
  defineRule({
    id: 'pt/impatience/immediately',
    weight: 0.35,
    pattern: say(
      '(?:quero|exijo|(mandem?|devolvam?|paguem?|resolvam?|enviem?|respondam?)) ([oa]s? [^.!?]{0,36}) (?:imediatamente|ja|agora mesmo|agora)(?= ?[!]| ?[.] ?$| ?$)',
      '(?:quero|exijo|preciso|mandem?|devolvam?|paguem?|resolvam?|enviem?|respondam?)[^.!?]{0,40} (?<!ligando )(?:imediatamente|ja|agora mesmo|agora)(?= ?[!]| ?[.] ?$| ?$)',
      '(?:nem mais um (?:minuto|dia|segundo|centavo)|nem por mais um dia|sem mais (?:demoras?|desculpas?|conversa))',
      String.raw`(?:ja deu|(?:(?<![a-z] )(?:ja )?|(?<=(?:agora|isto|isso|mas|e) ))(?:basta|chega))(?: (?:disso|disto|de (?:desculpas?|enrolac[a-z]*|conversa|promessas|atrasos|mentiras)))?(?= ?!| ?\. ?$| ?$)`,
      '(?:isto|isso) (?:ja )?(?:e|passou|esta|ja) (?:inaceitavel|inadmissivel|dos limites|um absurdo|uma vergonha|o cumulo|uma falta de respeito|passou dos limites)|(?:e|um) (?:absurdo|vergonha|descaso|inadmissivel)|que (?:absurdo|descaso|inadmissivel|inaceitavel|falta de respeito)(?= ?[.!,]| ?$)',
    ),
    suggestion: [
      [/^(?:quero|exijo) [oa]s? .* (?:imediatamente|ja|agora|agora mesmo)$/u, 'peço $2 com urgência'],
      [/^[a-z]+ [oa]s? .* (?:imediatamente|ja|agora|agora mesmo)$/u, '$1 $2 com urgência'],
      [/^(?:ja deu|(?:ja )?basta|(?:ja )?chega)$/u, 'vamos resolver isto'],
      [/^nem mais um (?:minuto|dia|segundo)$/u, 'é urgente'],
      [/^(?:isto|isso) /u, 'isto não pode continuar assim'],
    ],
    calmer: [
      'Peço a chave com urgência!',
      'Vamos resolver isto!',
      'É urgente.',
      'Isto não pode continuar assim.',
      'Devolvam o sinal com urgência.',
    ],
    flags: ['Quero a chave já!', 'Basta!', 'Nem mais um minuto.', 'Isto é uma vergonha.', 'Devolvam o sinal imediatamente.'],
    quiet: [
      'Já pode levantar a encomenda.',
      'Basta enviar o formulário.',
      'Chega na quinta de manhã.',
      'Agora mesmo enviei o anexo.',
      'O preço já inclui o IVA.',
    ],
  }),
];
