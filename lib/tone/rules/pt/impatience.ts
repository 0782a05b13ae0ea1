import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceRules: readonly Rule[] = [
  defineRule({
    id: 'pt/impatience/waiting',
    weight: 0.35,
    pattern: say(
      '(?:ja|ainda) (?:faz|estou|vai|vao|la vao|ha|passaram)[^.!?]{0,25} (?:a espera|esperando|aguardando|a aguardar)(?= ?[.!,?]| (?:ha|faz|e|por uma) )',
      '(?:cansei|cansad[oa]|fart[oa]s?|chei[oa]|sem paciencia) (?:de|para|pra) (?:esperar|repetir|desculpas|promessas|pedir|ligar|explicar|cobrar|ser|avisar|correr|ouvir|tanta|tanto)',
      'ate quando(?= (?:vou|vamos|tenho|isto|isso|e que|voces?)| ?[?!])|(?:quanto tempo mais|quantos dias mais|quantas semanas mais)|quantas vezes (?:mais )?(?:vou|tenho|e preciso|preciso|ja|eu|e que|terei)',
      '(?:cade|onde (?:e que )?(?:anda|esta|para)) (?:o|a|os|as)? ?(?:meu|minha|meus|minhas|nosso|nossa|dinheiro|resposta|raio)[^.!?]{0,25}(?= ?[?!])',
      String.raw`(?:e pra|e para) (?:ontem|agora)(?= ?[.!?,])|(?:e pra|e para) hoje(?= ?\?)|pra ontem|(?:responde|respondam|resolve|resolvam|anda|despach[ae]m?-?s?e?)(?: logo| ja| de uma vez| isso logo| rapido)`,
      String.raw`(?<!mais )de uma vez(?: por todas)?(?= ?[.!]| ?$)|(?:alguem|alo)(?: vivo| ai| desse lado)* ?\?|vai demorar muito|(?:e|sera) assim tao dificil`,
    ),
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
      '(?:quero|exijo|preciso|mandem?|devolvam?|paguem?|resolvam?|enviem?|respondam?)[^.!?]{0,40} (?<!ligando )(?:imediatamente|ja|agora mesmo|agora)(?= ?[!]| ?[.] ?$| ?$)',
      '(?:nem mais um (?:minuto|dia|segundo|centavo)|nem por mais um dia|sem mais (?:demoras?|desculpas?|conversa))',
      String.raw`(?:ja deu|basta|chega)(?: (?:disso|disto|de (?:desculpas?|enrolac[a-z]*|conversa|promessas|atrasos|mentiras)))?(?= ?!| ?\. ?$| ?$)`,
      '(?:isto|isso) (?:ja )?(?:e|passou|esta|ja) (?:inaceitavel|inadmissivel|dos limites|um absurdo|uma vergonha|o cumulo|uma falta de respeito|passou dos limites)|(?:e|um) (?:absurdo|vergonha|descaso|inadmissivel)|que (?:absurdo|descaso|inadmissivel|inaceitavel|falta de respeito)(?= ?[.!,]| ?$)',
    ),
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
