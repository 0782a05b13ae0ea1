import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const rhetoricalQuestionRules: readonly Rule[] = [
  defineRule({
    id: 'pt/rhetorical_question/canYouRead',
    weight: 0.5,
    pattern: say(
      '(?:voces?|tu|o senhor|a senhora|vcs?|alguem ai) (?:sabem?|sabes|consegue[ms]?|aprenderam?) (?:sequer |ao menos |pelo menos )?(?:ler|contar|fazer contas|escrever|somar)(?= ?[?,]| ou )',
      String.raw`(?:e|sera) (?:assim )?tao (?:dificil|complicado|custoso)(?: assim)? ([a-z]+r(?: [^.!?]{0,30})?)(?= ?\?)|(?:e|sera|assim) (?:assim )?tao (?:dificil|complicado|custoso)(?: assim)?[^.!?]{0,35}(?= ?\?)`,
      '(?:quem|o que) (?:e que )?(?:voces?|tu|o senhor|a senhora|vcs?) (?:pensas?|pensam|acham?|achas|se acham?|julgas?|julgam) que (?:e|es|sao|eu)(?: (?:pra|para) [a-z]+)?|quem (?:pensas?|pensa|julgas?|julga|voce pensa|acha) que (?:e|es)(?: (?:pra|para) [a-z]+)?',
      String.raw`(?:acha|acham|achas|parece|voces? acham?)(?:-lhe|-te|-vos)?(?: que)?(?: isso| isto)? (?:e )?normal(?= ?\?)|em que (?:mundo|planeta) (?:voces?|e que|o senhor|tu)?`,
      String.raw`(?:custava|custa) (?:muito |assim tanto |tanto )?(avisar|responder|ligar|ler|dizer|atender|mandar)(?= ?\?| um)|(?:ta|tao|estas?|estao|esta) (?:me )?(?:gozando|a gozar|brincando|de brincadeira|a brincar)(?: comigo| conosco| connosco)?(?= ?\?)`,
      '(?:falo|estou a falar|estou falando|sera que falo) (?:em |eu )?(?:grego|chines|para as paredes|pras paredes|com as paredes|sozinh[oa]|com um muro)',
    ),
    suggestion: [
      [/^(?:voce|o senhor|a senhora|alguem ai) .*ler$/u, 'pode ler outra vez a mensagem'],
      [/^voces .*ler$/u, 'podem ler outra vez a mensagem'],
      [/^tu .*ler$/u, 'podes ler outra vez a mensagem'],
      [/tao (?:dificil|complicado|custoso)(?: assim)? [a-z]+r(?: |$)/u, 'há alguma dificuldade em $1'],
      [/que (?:e|es)$/u, 'podemos falar com respeito'],
      [/^(?:ach|parece)[a-z-]*(?: que)?(?: isso| isto)? (?:e )?normal$/u, 'podemos rever isto'],
      [/^(?:custava|custa) /u, 'da próxima vez podem $2'],
    ],
    calmer: [
      'Pode ler outra vez a mensagem?',
      'Há alguma dificuldade em responder?',
      'Podemos falar com respeito?',
      'Podemos rever isto?',
      'Da próxima vez podem avisar?',
    ],
    flags: ['Você sabe ler?', 'É tão difícil assim responder?', 'Quem você pensa que é?', 'Acha isso normal?', 'Custava avisar?'],
    quiet: [
      'Você sabe ler partituras ou prefere cifra?',
      'É normal o motor aquecer?',
      'Quem é que assina o contrato?',
      'É difícil instalar sozinho?',
      'Quanto custa avisar por SMS?',
    ],
  }),
  defineRule({
    id: 'pt/rhetorical_question/andMe',
    weight: 0.45,
    pattern: say(
      'e eu com isso|(?:tenho|eu tenho) cara de|(?:sou|eu sou) (?:banco|adivinh[oa]|palhac[oa]|obrigad[oa] a adivinhar|empregad[oa] de)(?= ?[?.!,]| ?$)',
      String.raw`(?:pra|para) que (?:e que )?(?:serve|servem|eu pago|pago|te pago|lhe pago|temos|existe)[^.!?]{0,40}(?= ?\?)(?<!(?:botao|peca|cabo|campo|codigo|chave|tecla|luz) ?)`,
      '(?:ate )?onde (?:e que )?(?:ja )?se viu|que (?:raio|diabos?|porra|merda|droga|caralho) (?:de(?! (?:oxidacao|cano|tempo|chuva|calor|frio|maquina))|e|foi|voces?|estao|e que)|(?:por que|porque) (?:raio|diabos|carga de agua|cargas de agua)',
      '(?:como|como e que) (?:e possivel|se consegue|conseguem?|alguem consegue|podem?|se pode)(?: que)? (?:errar|falhar|fazer|enviar|cobrar|demorar|ser tao|trabalhar|esquecer)[^.!?]{0,50}(?= ?[?!])',
      '(?:acham?|achas|pensam?) que (?:eu )?tenho (?:a vida toda|o dia todo|todo o tempo|tempo a perder|dinheiro)|nao (?:tem|tens|teem) (?:vergonha|mais nada que fazer)(?= ?[?!.]| ?$| na cara| de)',
      '(?:adivinh[ae]m?|adivinhe[ms]? so)(?= (?:o que|quem|quantas?|qual|onde)| ?[?!])|sera que (?:ninguem|e pedir|so eu|alguem (?:ai )?(?:le|trabalha))',
    ),
    flags: [
      'E eu com isso?',
      'Tenho cara de banco?',
      'Para que é que eu pago este serviço?',
      'Onde é que já se viu?',
      'Como é possível errar três vezes?',
    ],
    quiet: [
      'Para que serve este botão?',
      'Onde é que fica a loja?',
      'Como é possível pagar em duas vezes?',
      'O banco fecha às três.',
      'Acho que tenho a medida certa.',
    ],
  }),
];
