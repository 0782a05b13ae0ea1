import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const mindReadingRules: readonly Rule[] = [
  defineRule({
    id: 'pt/mind_reading/youJustWant',
    weight: 0.5,
    pattern: say(
      '(?:voces?|tu|vcs?|o senhor|a senhora|os senhores) so (?:quer|queres|querem|pensa|pensas|pensam|se (?:importa|importam|lembra|lembram)|te lembras|responde|aparece|liga) ?(?:(?:e )?(?:o meu |o nosso |meu |nosso |saber de |de |em )?(?:dinheiro|cobrar|lucr[a-z]+|receber|ganhar|vender|enrolar|si|voces mesmos|mim quando|quando (?:lhe|te|vos|e pra)|arranjar|prejudicar))',
      '(?:(?:voces?|tu|vcs?|o senhor|a senhora) )?(?<!nao |ninguem ai |se )(?:fez|fizeram|fizeste|faz|fazem|foi) (?:isso |isto |tudo )?(?:de proposito|por maldade|por pirraca|com ma[- ]fe|de ma[- ]fe|so para (?:me|nos))(?! meu)',
      '(?:voces?|tu|o senhor|a senhora) (?:claramente |obviamente |evidentemente |pelos vistos |pelo visto |simplesmente )?(?:nao (?:se importa|se importam|te importas|quer saber|querem saber|esta nem ai|estao nem ai|da a minima|dao a minima|liga|ligam)|esta-se (?:nas tintas|a marimbar|a borrifar)|estao-se (?:nas tintas|a marimbar|a borrifar)|pouco se (?:importa|importam))',
      '(?:estas?-te|esta-se|estao-se) (?:nas tintas|a marimbar|a borrifar|a lixar)',
      '(?:nunca (?:teve|tiveram|tiveste)|nao (?:tem|tinham?|tens)) (?:a )?(?:menor|minima|qualquer) intencao',
      '(?:ta na cara|esta na cara|e obvio|claro|nota-se|ve-se (?:logo|bem)|da pra ver) que ((?:voces?|tu|o senhor|a senhora)? ?(?:nao|nem|esta[os]? (?:me )?(?:enrol|a enganar|a gozar|tent)|so |quer)[a-z]*)',
    ),
    suggestion: [
      [
        / so (?:quer|queres|querem|pensa|pensas|pensam) .*(?:dinheiro|cobrar|receber|lucr[a-z]+|ganhar)$/u,
        'sinto que só o pagamento conta',
      ],
      [
        /^(?:[a-z]+ ){0,2}(?:fez|fizeram|fizeste) (?:isso |isto |tudo )?(?:de proposito|por maldade|por pirraca|com ma[- ]fe|de ma[- ]fe)$/u,
        'isto não devia ter acontecido',
      ],
      [
        /nao (?:se importa|se importam|te importas|quer saber|querem saber|esta nem ai|estao nem ai|da a minima|dao a minima|liga|ligam)$/u,
        'sinto que isto ficou esquecido',
      ],
      [/(?:nas tintas|a marimbar|a borrifar)$/u, 'falta atenção'],
      [/ que (?:voces?|tu|o senhor|a senhora) (?:nao|nem)$/u, 'tenho a impressão de que $1'],
    ],
    calmer: [
      'Sinto que só o pagamento conta.',
      'Isto não devia ter acontecido.',
      'Sinto que isto ficou esquecido.',
      'Falta atenção para os clientes.',
      'Tenho a impressão de que vocês não querem resolver.',
    ],
    flags: [
      'Você só quer o meu dinheiro.',
      'Fizeram de propósito.',
      'Você claramente não se importa.',
      'Está-se nas tintas para os clientes.',
      'Tá na cara que vocês não querem resolver.',
    ],
    quiet: [
      'Não foi de propósito, peço desculpa.',
      'Só quero o meu dinheiro de volta até sexta.',
      'Nunca tivemos intenção de mudar o preço.',
      'É claro que a obra fica mais cara.',
      'Vocês só recebem depois da entrega?',
    ],
  }),
  defineRule({
    id: 'pt/mind_reading/youThinkIAm',
    weight: 0.5,
    pattern: say(
      '(?:voces?|tu|vcs?|o senhor|a senhora|os senhores)? ?(?:acham?|achas|pensam?|pensas|julgam?|julgas|deve[ms]? (?:achar|pensar|julgar)|ta[so]? achando|esta[os]? (?:achando|a pensar|pensando)) que (?:eu |nos |a gente )?(?:sou|somos|nasci|nascemos|nao (?:percebo|percebi|vejo|reparo|ia reparar|percebe|entendo|trabalho)|tenho cara|cago|sou de ferro|(?:a gente|o meu tempo|o dinheiro) )',
      '(?:aposto|garanto|tenho a certeza|certeza) que (?:nem|voces? nem|nunca|nao)(?: sequer)? (?:abriu|abriram|leu|leram|olhou|olharam|viu|viram|se deu|abriste|leste)',
      '(?:me|nos) (?:fazer|fazendo|fazem|faz|tomar|tomando|tomam|toma|faca) (?:de |por |passar por )(?:trouxa|otari[oa]|parv[oa]|palhac[oa]|idiota|burr[oa]|bob[oa]|tont[oa])',
      '(?:voce|tu|o senhor|a senhora)? ?no fundo,? (?:voce|tu|o senhor|a senhora|sabe|sabes)|sei (?:muito )?bem o que (?:anda|andas|andam|voce|esta|quer)[a-z]*',
      '(?:ja|bem) (?:vi|percebi|deu pra ver|saquei) que (?:voces?|vc|o senhor|a senhora|tu|nao|desist|acharam)[^.!?]{0,15} (?:nao|quer|desist|nem|so|tenta|ia)[a-z]*',
      '(?:o senhor|a senhora|voces?|tu) (?:esta|estas|estao) (?:torcendo|doid[oa]|a espera|louc[oa]) (?:pra|para) (?:dar errado|me|nos|se|que)[a-z]*|(?:querem?|queres) e (?:ver-se livre|se livrar|o meu dinheiro|me )',
    ),
    flags: [
      'Vocês acham que eu sou trouxa?',
      'Aposto que nem abriu o anexo.',
      'Estão a fazer-nos? Não, querem me fazer de parvo.',
      'Deve julgar que sou parvo.',
      'Sei muito bem o que anda a tramar.',
    ],
    quiet: [
      'Acho que sou o terceiro da lista.',
      'Aposto que vai gostar da cor.',
      'No fundo da gaveta está a chave.',
      'Vocês acham que dá para quinta?',
      'Já vi que o valor mudou, obrigado.',
    ],
  }),
];
