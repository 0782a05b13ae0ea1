import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const defensivenessRules: readonly Rule[] = [
  defineRule({
    id: 'pt/defensiveness/iDidMine',
    weight: 0.4,
    pattern: say(
      '(?:nunca|ninguem)(?: mais| antes)?(?: (?:tive|tivemos|recebi|recebemos|se|me|nos))? (?:queixou|reclamou|uma (?:unica )?(?:reclamacao|queixa)|reclamac(?:ao|oes)|queixas?)',
      '(?:eu )?(?:fiz|fizemos) (?:tudo (?:certo|bem|como devia|direito)|a minha parte|a nossa parte)(?= ?[.!,]| ?$)|(?:meu|o meu|nosso) trabalho (?:foi|esta|e) (?:perfeito|impecavel)',
      '(?:nao sou|nao somos) (?:obrigad[oa]s? a|adivinh[oa]s?|seu empregad[oa]|sua empregada|teu empregado|escrav[oa]s?|maquina|robo|magic[oa])|(?:nao tenho|nao temos) (?:de|que) (?:me|nos) justificar',
      '(?:faco|fazemos) o que posso(?:mos)? com o que|eu avisei(?=,| ?[.!]| que| mas)|(?:voce|o senhor|a senhora) (?:esta|ta) (?:me )?(?:atac|distorc|a atacar|a distorcer)[a-z-]*',
      '(?:entao )?(?:o errado|a errada|o culpado|a culpada|o mau da fita) (?:sou|somos|agora sou) (?:eu|nos)(?: agora)?|nao (?:admito|aceito) que (me|nos)|nao (?:admito|aceito) que (?:questione|duvide|ponha)[a-z]*|nao me (?:atire|acuse|ponha)[ms]? (?:as culpas|d[eo]|palavras)|se acha que fazia melhor|sempre fiz assim',
      '(?:estou|to) (?:fart[oa]|cansad[oa]) de (?:ser acusad|levar com|me culpar)[a-z]*',
    ),
    suggestion: [
      [
        /^nunca(?: mais| antes)? (?:tive|recebi) uma (?:unica )?(?:reclamacao|queixa)$/u,
        'esta é a primeira reclamação que recebo',
      ],
      [
        /^nunca(?: mais| antes)? (?:tivemos|recebemos) uma (?:unica )?(?:reclamacao|queixa)$/u,
        'esta é a primeira reclamação que recebemos',
      ],
      [/fiz (?:tudo|a minha parte)/u, 'creio que fiz o combinado'],
      [/fizemos (?:tudo|a nossa parte)/u, 'creio que fizemos o combinado'],
      [/^nao sou obrigad/u, 'não tenho como'],
      [/^nao somos obrigad/u, 'não temos como'],
      [/sou eu(?: agora)?$/u, 'posso explicar o meu lado'],
      [/somos nos(?: agora)?$/u, 'podemos explicar o nosso lado'],
      [/^nao (?:admito|aceito) que (?:me|nos)$/u, 'peço que não $1'],
    ],
    calmer: [
      'Esta é a primeira reclamação que recebo em vinte anos.',
      'Creio que fiz o combinado.',
      'Não tenho como adivinhar.',
      'Posso explicar o meu lado?',
      'Peço que não me falem assim.',
    ],
    flags: [
      'Nunca tive uma reclamação em vinte anos.',
      'Eu fiz tudo certo.',
      'Não sou obrigado a adivinhar.',
      'Então o errado sou eu agora?',
      'Não admito que me falem assim.',
    ],
    quiet: [
      'Fiz o pagamento ontem.',
      'Nunca tive conta neste banco.',
      'Não sou o titular da linha.',
      'Trabalho há vinte anos nisto e ainda gosto.',
      'Recebemos a sua reclamação e vamos corrigir.',
    ],
  }),
];
