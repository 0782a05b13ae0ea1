import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const contemptRules: readonly Rule[] = [
  defineRule({
    id: 'pt/contempt/childsPlay',
    weight: 0.5,
    pattern: say(
      '(?:ate|qualquer|nem) (?:um |uma |o |a )?(?:meu |minha )?(?:crianca|sobrinh[oa]|macaco|cego|filh[oa] de [a-z]+ anos|av[oo]|amador|leigo|estagiari[oa])[^.!?]{0,30} (?:faz|faria|fazia|sabe|saberia|entende|entenderia|percebe|melhor|consegue|conseguiria|ve|via|veria)',
      'nao (?:espero|esperava) que (?:voces?|tu|o senhor|a senhora)? ?(?:entend|percebe?|compreend)[a-z]*',
      '(?:vou|deixa eu|deixe-me|passo a)? ?(?:te |lhe |vos )?(?:explic|desenh|repet)[a-z]*[^.!?]{0,15} (?:bem devagar|devagarinho|com desenhos?|desenhando|a ver se (?:entend|perceb)[a-z]*|para criancas?|como se fosse)',
      '(?:quer|queres|querem|precisa|preciso|precisam)(?: que)?(?: eu)?(?: te| lhe| vos)? (?:desenh[ea]r?|faca um desenho|um desenho)',
      '(?:o que|que) (?:e que )?(?:voces?|tu|o senhor|a senhora) (?:sabes?|percebes?|entendes?|entende|sabem) (?:de|disto|disso|la)',
      '(?:pro|para o|ao) (?:seu|teu|vosso) nivel|gente (?:da sua|da tua|da vossa|desse|dessa) (?:laia|tipo|especie|nivel)',
    ),
    flags: [
      'Qualquer criança faria melhor.',
      'Não espero que você entenda.',
      'Quer que eu desenhe?',
      'Até um macaco percebe o contrato.',
      'Com gente da sua laia não falo.',
    ],
    quiet: [
      'A criança entra na escola às nove.',
      'Explico os passos com detalhe no anexo.',
      'Espero que entenda e peço desculpa.',
      'Pode enviar o desenho da sala?',
      'Meu sobrinho leva a encomenda.',
    ],
  }),
  defineRule({
    id: 'pt/contempt/notWorthy',
    weight: 0.5,
    pattern: say(
      '(?<!o )(?:isso|isto|aquilo|a isso|a isto) (?:que|a que) (?:voces?|tu|o senhor|a senhora|vcs?|os senhores) (?:tem coragem de )?cham(?:a|am|as|ou) (?:de )?[a-z]+',
      '(?:seu|sua|teu|tua|vosso|vossa) (?:suposto|suposta|dito|dita|pretenso|pretensa|pseudo) [a-z]+',
      'me poupe|poup[ae]m?-me|faca-me rir|nao me faca rir|ridiculo(?= ?[.!,]| ?$)|(?:e|esta|foi|ficou) (?:simplesmente |absolutamente |completamente )?(?:ridicul[oa]|patetic[oa])',
      '(?:que|uma) (?:piada|palhacada|anedota|vergonha) (?:de (?:servico|empresa|atendimento|trabalho|orcamento|proposta|resposta)|de mau gosto)',
      '(?:ofensa|insulto|afronta) (?:a|para) (?:minha |nossa )?inteligencia|nao merecem? (?:sequer |nem )?(?:uma )?resposta',
      '(?:nem|nao) (?:vale|merece|compensa) a pena (?:discutir|falar|responder|explicar|argumentar)',
      '(?:va|vao|devia|deviam|deveria) (?:fazer|tirar|aprender)[^.!?]{0,12} (?:um curso|a trabalhar|o seu oficio|outra coisa da vida)|(?:mude|muda|mudem) de (?:profissao|ramo|vida)',
      'servico (?:porco|de porco|de quinta|nojento|mal[- ]?feito)|trabalho (?:porco|nojento|de amador)',
    ),
    flags: [
      'Isso que vocês chamam de trabalho.',
      'Me poupe.',
      'Que piada de orçamento.',
      'É um insulto à minha inteligência.',
      'Mude de profissão.',
    ],
    quiet: [
      'Aguardo a sua resposta amanhã.',
      'Vale a pena trocar o filtro.',
      'Vai fazer um curso de inglês em maio.',
      'O que você chama de etapa dois é a pintura?',
      'Ele contou uma piada ótima no almoço.',
      'Nem vale a pena enviar outra cópia, já recebemos.',
    ],
  }),
];
