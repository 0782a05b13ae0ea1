import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const demandExplanationRules: readonly Rule[] = [
  defineRule({
    id: 'pt/demand_explanation/explain',
    weight: 0.45,
    pattern: say(
      '(?:exijo|exigimos|exige-se|mereco|merecemos) (?:saber|uma (?:explicacao|satisfacao|justificativa|justificacao|resposta)|explicacoes|satisfacoes|que (?:me|nos) (?:expliqu|digam?|deem)[a-z]*)',
      '(?:(?:voces?|tu|o senhor|a senhora) )?(?:me |nos )?(?:devem?|deves?)(?:-me|-nos)? (?:uma (?:explicacao|satisfacao)|explicacoes|satisfacoes)|explique-se|expliquem-se|justifique-se|explica-te',
      'com que (?:direito|autoridade|autorizacao)|quem (?:lhe|te|vos) deu (?:licenca|autorizacao|o direito|ordem)',
      '(?:diga|digam|fala|fale|diz)(?:-me| me)? na (?:minha )?cara|(?:me )?(?:diga|fala|fale|diz) na cara',
      '(?:quero|queremos|exijo) (?:saber )?(?:nome e (?:sobrenome|apelido)|o nome do responsavel|saber (?:ja|agora|quem foi|quem (?:autorizou|mandou|decidiu)|por ?que (?:diabos|raio|voces?)))',
      '(?:pode|podem) ir (?:se )?(?:justific|explic)ando|(?:faca|facam) o favor de ((?:me |nos )?(?:explicar|justificar|responder|dizer|ler))|o minimo (?:e|que) (?:me |nos )?(?:dizer|explicar|podia[ms]?|deviam?)',
      '(?:o )?que (?:e que )?(?:foi que )?eu (?:te |lhe |vos )?fiz (?:pra|para|a) (?:voces?|ti|si|merecer)|quem (?:lhe|te) meteu isso na cabeca|que (?:explicacao|desculpa) (?:tem|tens|vao) (?:pra|para|me|desta|dessa)',
    ),
    suggestion: [
      [/^(?:exijo|mereco) saber$/u, 'gostaria de saber'],
      [/^(?:exigimos|merecemos) saber$/u, 'gostaríamos de saber'],
      [/^(?:exijo|mereco) (?:uma|explicacoes)/u, 'peço uma explicação'],
      [/^(?:exigimos|merecemos) (?:uma|explicacoes)/u, 'pedimos uma explicação'],
      [/(?:devem?|deves)(?:-me)? (?:uma )?(?:explicac|satisfac)/u, 'gostaria de uma explicação'],
      [/^com que direito$/u, 'por que motivo'],
      [/^(?:diga|fale)(?:-me| me)? na (?:minha )?cara$/u, 'fale comigo diretamente'],
      [/^(?:digam)(?:-me| me)? na (?:minha )?cara$/u, 'falem comigo diretamente'],
      [/^(?:diz|fala)(?:-me| me)? na (?:minha )?cara$/u, 'fala comigo diretamente'],
      [/^faca o favor de /u, 'agradeço se puder $1'],
      [/^facam o favor de /u, 'agradeço se puderem $1'],
    ],
    calmer: [
      'Gostaria de saber quem assinou.',
      'Gostaria de uma explicação.',
      'Por que motivo entram na minha casa?',
      'Fale comigo diretamente.',
      'Agradeço se puder me explicar esta taxa.',
    ],
    flags: [
      'Exijo saber quem assinou.',
      'Você me deve uma explicação.',
      'Com que direito entram na minha casa?',
      'Diga na minha cara.',
      'Faça o favor de me explicar esta taxa.',
    ],
    quiet: [
      'Pode explicar o segundo passo?',
      'Explico o motivo da mudança abaixo.',
      'Qual é o nome completo do titular?',
      'Quero saber o horário da loja.',
      'O contrato exige uma explicação técnica.',
    ],
  }),
];
