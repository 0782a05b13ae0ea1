import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

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

  defineRule({
    id: 'pt/mind_reading/youKnowIt',
    weight: 0.4,
    pattern: raw(
      ',? e (?:voces?|vc|tu|o senhor|a senhora|os senhores) (?:bem )?(?:o )?sab(?:e|em|es)(?:-o)?(?: disso)?(?: (?:muito|perfeitamente) bem| bem)?(?= ?[.!]|$)|, e bem o sab(?:e|em|es)(?= ?[.!]|$)',
    ),
    suggestion: '',
    calmer: [
      'A cobertura não precisava de obra.',
      'O atraso foi vosso.',
      'O preço era outro.',
      'A tinta era lavável.',
      'Isso estava no contrato!',
    ],
    flags: [
      'A cobertura não precisava de obra e a senhora sabe-o muito bem.',
      'O atraso foi vosso, e bem o sabem.',
      'O preço era outro e você sabe disso.',
      'A tinta era lavável, e o senhor sabe muito bem.',
      'Isso estava no contrato e vocês sabem!',
    ],
    quiet: [
      'Ela desenha e você sabe cozinhar.',
      'O senhor sabe onde fica a loja?',
      'Conheço a casa e você sabe o caminho.',
      'Quem sabe bem disso é a Ana.',
      'Vem na terça e a senhora sabe logo o preço.',
    ],
  }),
  defineRule({
    id: 'pt/mind_reading/didntEvenRead',
    weight: 0.45,
    pattern: raw(
      ',? que (?:(?:o senhor|a senhora|voces?|tu|os senhores|ninguem ai) )?(?:claramente|obviamente|manifestamente|pelo visto|pelos vistos|pelo jeito|evidentemente) (?:nao|nem) (?:foram|foi|leu|leram|leste|ouviu|ouviram|abriu|abriram|viu|viram)(?: (?:lid|abert|vist)[oa]s?)?,?(?= |[.!]|$)',
    ),
    suggestion: [
      [/,$/u, ','],
      [/./u, ''],
    ],
    calmer: [
      'Está nos dois últimos e-mails, o logo é azul.',
      'Está no e-mail, o backup é do cliente.',
      'Mandei o áudio.',
      'O prazo está no contrato.',
      'Mandei um resumo, o frete é à parte.',
    ],
    flags: [
      'Está nos dois últimos e-mails, que pelo visto não foram lidos, o logo é azul.',
      'Está no e-mail que o senhor claramente não leu, o backup é do cliente.',
      'Mandei o áudio que você pelo jeito não ouviu.',
      'O prazo está no contrato, que obviamente não leram.',
      'Mandei um resumo que vocês pelo visto nem abriram, o frete é à parte.',
    ],
    quiet: [
      'Vi que não leu o e-mail, reenvio.',
      'Pelo visto não foi preciso trocar a peça.',
      'O e-mail que não chegou segue de novo.',
      'Claramente não foi culpa sua.',
      'Acho que ele não abriu o anexo.',
    ],
  }),
  defineRule({
    id: 'pt/mind_reading/itsObvious',
    weight: 0.5,
    pattern: say(
      'ja (?:percebi|entendi|saquei) que(?= (?:(?:para|pra) (?:o senhor|a senhora|voces?|ti|si)|o que (?:voces?|o senhor|a senhora|tu) (?:quer|mesmo)|(?:o senhor|a senhora|voces?) (?:so|nao (?:vai|vao|quer|querem)))(?![a-z]))',
      'ja vi que(?= (?:o (?:seu|teu|vosso) plano|(?:para|pra) (?:voces?|o senhor|a senhora)))|(?:esta|ta) na cara que(?= (?:voces?|vcs?|o senhor|a senhora|tu) )',
      'e (?:obvio|evidente) que(?= (?:voces?|vcs?|o senhor|a senhora) (?:so|nunca|nao (?:quer|querem|se|liga|ligam|leu|leram)) )',
    ),
    suggestion: 'tenho a impressão de que',
    calmer: [
      'Tenho a impressão de que você já pegou o dinheiro.',
      'Tenho a impressão de que para o senhor sou só um número.',
      'Tenho a impressão de que o teu plano era outro.',
      'Tenho a impressão de que a senhora nunca abriu o arquivo.',
      'Tenho a impressão de que o que você quer é desistir.',
    ],
    flags: [
      'Está na cara que você já pegou o dinheiro.',
      'Já percebi que para o senhor sou só um número.',
      'Já vi que o teu plano era outro.',
      'É evidente que a senhora nunca abriu o arquivo.',
      'Já entendi que o que você quer é desistir.',
    ],
    quiet: [
      'Já percebi que o prazo mudou.',
      'Já vi que você mandou o arquivo, obrigado.',
      'É evidente que a obra atrasou por causa da chuva.',
      'Já entendi que a peça vem na quinta.',
      'É óbvio que vocês podem escolher a cor.',
    ],
  }),
];
