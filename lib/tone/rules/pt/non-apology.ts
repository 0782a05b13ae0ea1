import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

export const nonApologyRules: readonly Rule[] = [
  defineRule({
    id: 'pt/non_apology/ifYouFelt',
    weight: 0.4,
    pattern: say(
      '(?:desculp[ae]m?|lamento|lamentamos|sinto muito|pedimos? desculpas?|peco desculpas?|perdao) (?:imenso |muito )?(?:se|caso) (?:voces?|o senhor|a senhora|alguem|isso|isto|te|lhe|a|o|houve|ofendi|o meu|a minha|atrapalhei)[^.!?]{0,25}(?:sentiu|sentiram|sentido|sentiste|ofend|incomod|magoou|magoad|custou|perfeita|levou a mal|travados|houve)[a-z]*',
      '(?:lamento|sinto muito|lamentamos|pena) que (?:voces?|o senhor|a senhora|tu)? ?(?:se |te )?(?:(?:pense[sm]?|ache[sm]?|veja[sm]?)(?: assim| isso| isto| dessa forma| dessa maneira)?|tenha[sm]? (?:se |-se )?(?:sentido|criado|apegado|interpretado|ficado|levado|entendido)(?: [a-z]+d[oa]s?| mal| a mal)?)',
      'se (?:houve|existiu) (?:algum|alguma|qualquer) (?:erro|falha|mal-entendido|inconveniente)',
      '(pel[oa]s?) (?:supost[oa]s?|alegad[oa]s?|eventua(?:l|is)) (atrasos?|erros?|falhas?|problemas?|incomodos?|transtornos?|inconvenientes?)',
      '(?:se) (?:voces?|o senhor|a senhora|alguem)? ?se (?:sentiu|sentiram|ofendeu|ofenderam|magoou)',
    ),
    suggestion: [
      [/^pel[oa]s? /u, '$1 $2'],
      [/^se .* erro$/u, 'houve um erro'],
      [/^se .* falha$/u, 'houve uma falha'],
      [/^se .* mal-entendido$/u, 'houve um mal-entendido'],
      [/^(?:lamentamos|pedimos)/u, 'lamentamos o que aconteceu'],
      [
        /(?:senti(?:u|ram|ste)|ofend[a-z]*|incomod[a-z]*|magoou|magoad[a-z]*|(?:pense|ache)[sm]?(?: [a-z ]+)?|sentido(?: [a-z]+)?|ficado [a-z]+d[oa]s?)$/u,
        'lamento o que aconteceu',
      ],
    ],
    calmer: [
      'Lamento o que aconteceu.',
      'Lamento o que aconteceu.',
      'Lamento o que aconteceu.',
      'Pedimos desculpas pelo atraso.',
      'Houve um erro, foi pequeno.',
    ],
    flags: [
      'Desculpe se você se sentiu ofendida.',
      'Sinto muito que você pense assim.',
      'Lamento que se tenha sentido incomodado.',
      'Pedimos desculpas pelo suposto atraso.',
      'Se houve algum erro, foi pequeno.',
    ],
    quiet: [
      'Desculpe o atraso, a culpa é nossa.',
      'Lamento o atraso e devolvo o valor.',
      'Sinto muito pela sua perda.',
      'Peço desculpa por não ter avisado.',
      'Se houver algum erro, avise-me.',
    ],
  }),
  defineRule({
    id: 'pt/non_apology/but',
    weight: 0.35,
    pattern: say(
      '(?:desculp[ae]m?(?: la)?|sinto muito|lamento|peco desculpas?|ja pedi desculpas?),? mas (?:voces?|tu|o senhor|a senhora|convenhamos|quem|eu nao)',
      '(?:ja pedi desculpas?|ja me desculpei),? (?:o )?que (?:e que )?(?:mais|voce|quer)[^.!?]{0,12}',
      '(?:mil|as minhas) (?:perdoes|desculpas) (?:por|se)(?= (?:existir|morar|respirar|ter|e isso|ser))',
      '(?:voce|tu|o senhor|a senhora) (?:e )?que (?:levou|levaste|percebeu|entendeu) (?:tudo )?(?:a mal|mal)|(?:anda|andas|esta|es|e) (?:meio |muito |demasiado |bem )?sensivel(?: demais)?(?= ?[.!,]| ?$)',
      '(?:erros acontecem|acontece),? paciencia|paciencia,? acontece|foi sem querer,? (?:ta|ok|caramba)|se isso te (?:deixa|faz) mais feliz',
    ),
    flags: [
      'Desculpe, mas o senhor não leu.',
      'Já pedi desculpa, o que mais você quer?',
      'Mil desculpas por existir.',
      'Erros acontecem, paciência.',
      'Você é que levou a mal.',
    ],
    quiet: [
      'Desculpe, mando a fatura ainda hoje.',
      'Lamento, mas não temos vaga na quinta.',
      'Mil desculpas pelo atraso!',
      'Peço desculpa, mas ainda falta a sua assinatura.',
      'O tecido é sensível ao calor.',
      'Acontece com todos, sem problema.',
    ],
  }),

  defineRule({
    id: 'pt/non_apology/thatYouSay',
    weight: 0.45,
    pattern: raw(
      '(?<=(?:desculpas?|lamento|lamentamos|sentimos|perdao)[^.!?]{0,30}) que (?:o senhor|a senhora|voces?|vc|os senhores) (?:acha|acham|diz|dizem|julga|julgam|considera|consideram|alega|alegam|imagina) (?:que (?:teve|tiveram|sofreu|sofreram)|ter (?:tido|sofrido))(?![a-z])',
    ),
    suggestion: '',
    calmer: [
      'Peço desculpas pelo inconveniente.',
      'Lamentamos o prejuízo.',
      'Desculpa o atraso.',
      'Pedimos desculpa pela espera.',
      'Lamento o dano, senhora.',
    ],
    flags: [
      'Peço desculpas pelo inconveniente que o senhor acha que teve.',
      'Lamentamos o prejuízo que a senhora diz ter tido.',
      'Desculpa o atraso que você alega ter sofrido.',
      'Pedimos desculpa pela espera que os senhores dizem que tiveram.',
      'Lamento o dano que a senhora considera ter sofrido, senhora.',
    ],
    quiet: [
      'Peço desculpas pelo atraso que teve.',
      'O valor que o senhor diz ter pago está certo.',
      'Lamento o prejuízo que a senhora teve.',
      'Desculpe, o que você acha da cor?',
      'Diga-me o dano que a senhora teve.',
    ],
  }),
  defineRule({
    id: 'pt/non_apology/tookItWrong',
    weight: 0.45,
    pattern: say(
      '(?:(?:uma )?pena que )?(?:o senhor|a senhora|voces?|vcs?|tu|os noivos|os senhores|os clientes) (?:e que )?(?:levou|levaram|levaste|tenha[ms]? levado|interpretou|interpretaram|interpretaste|tenha[ms]? interpretado|entendeu|entenderam|entendeste) (?:tudo |isso |isto )?(?:a mal|mal|errado|tudo errado|(?:pro|para o) (?:lado )?pessoal)(?! o | a | que)',
    ),
    suggestion: 'isto soou de outra forma',
    calmer: [
      'Isto soou de outra forma.',
      'Isto soou de outra forma, era uma piada.',
      'Isto soou de outra forma, afinal.',
      'Isto soou de outra forma.',
      'Acho que isto soou de outra forma.',
    ],
    flags: [
      'Você levou isso pro lado pessoal.',
      'A senhora levou a mal, era uma piada.',
      'Uma pena que os noivos tenham levado pro lado pessoal, afinal.',
      'Tu entendeste tudo errado.',
      'Acho que o senhor interpretou mal.',
    ],
    quiet: [
      'Acho que entendi mal a data.',
      'Não me leve a mal, mas prefiro azul.',
      'Você levou a mala errada.',
      'Diga se entendeu tudo.',
      'A senhora entendeu o prazo?',
    ],
  }),
];
