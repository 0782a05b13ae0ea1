import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const legaleseThreatRules: readonly Rule[] = [
  defineRule({
    id: 'pt/legalese_threat/court',
    weight: 0.5,
    pattern: say(
      '(?:te |lhe |vos )?(?:vejo|veremos|vemo-nos|encontramo-nos|nos vemos)(?:-te|-o|-vos)? (?:no|em) (?:tribunal|juizo|justica|forum)',
      String.raw`(?:vou|vamos|irei|iremos) (?:te |lhe |vos |meter |botar )*(?:processar(?!\s+(?:o|a|os|as|seu|sua) (?:pedido|pagamento|encomenda|dados|reembolso))|(?:um )?processo (?:nas|em|contra)|denunciar (?:voces?|o senhor|a senhora|a vossa|essa|esta)|pro procon|acionar a justica|para tribunal)`,
      '(?:meu|minha|meus|nosso|nossa|os meus) (?:advogad[oa]s?|juridico)[^.!?]{0,15} (?:vao?|adora|adorara?|ja (?:esta|foi|preparou|tem)|tratara?|entrara|cuidara|acabara?)',
      '(?:processo|processo voces?|procon|deco|asae|livro de reclamacoes|reclame aqui|tribunal|policia)(?:,| e)(?: o| a)? (?:procon|deco|asae|livro de reclamacoes|reclame aqui|tribunal|vai tudo|policia|justica|imprensa)',
      '(?:ponho|meto|mando|boto|chamo)(?:-vos|-lhe|-te)? (?:a |o |um |uma )?(?:asae|procon|policia|fiscalizacao|processo|financas|inspecao|fisco)(?= (?:a porta|ai|em cima|nas|contra|amanha)| ?[.!,]| ?$)',
      '(?:preparem?|prepara) (?:o bolso|a defesa|o advogado|os advogados)|(?:nao pense[ms]?|nao julgue[ms]?) que (?:vai|vao|fica|ficam|sai|isto fica)[a-z ]{0,12}(?:impune|assim|barato)|(?:sair|ficar) impunes?',
    ),
    flags: [
      'Te vejo no tribunal.',
      'Vou processar vocês.',
      'Meu advogado vai acabar com isso.',
      'Ponho-vos a ASAE à porta amanhã.',
      'Prepare o bolso.',
    ],
    quiet: [
      'Vamos processar o pagamento na segunda.',
      'Meu advogado envia a minuta amanhã.',
      'A audiência no tribunal é às dez.',
      'O livro de reclamações está no balcão.',
      'A polícia fechou a rua até ao meio-dia.',
    ],
  }),
  defineRule({
    id: 'pt/legalese_threat/fullWeight',
    weight: 0.45,
    pattern: say(
      '(?:sob (?:as )?penas? da lei|vias? (?:judiciais|legais)|meios (?:judiciais|legais)|accao judicial|acao judicial)(?= ?[.,!]| (?:sem|contra|e|caso|imediat)| ?$)',
      '(?:e|isto e|isso e|trata-se de|configura) (?:um )?(?:crime|fraude|roubo|burla|estelionato|furto|abuso)(?!, um)(?= ?[.,!]| (?:e|previsto|contra)| ?$)',
      '(?:vai|vao|vais|havera?|tera de|vai ter de|vai ter que) (?:explicar|se explicar|responder|pagar)(?: isto| isso| por isso| por isto)? (?:ao juiz|na justica|perante|em tribunal|judicialmente|criminalmente|na delegacia)',
      '(?:fica|ficam|esta|considere-se)(?: desde ja| ja)? (?:intimad|avisad|notificad)[oa]s?(?= ?[.,!]| a | de | ?$)|(?:brincando|a brincar) com a (?:cadeia|justica|lei)|ver o sol nascer quadrado|acaba[rs]?(?: na| em) (?:cadeia|prisao)',
      '(?:vou|vamos) (?:apresentar|fazer|dar|abrir) (?:uma )?(?:queixa|queixa-crime|denuncia|boletim de ocorrencia|parte)(?= (?:contra|na|a|de|amanha)| ?[.!,]| ?$)|(?:indemnizacao|indenizacao) por danos morais|danos morais',
    ),
    flags: [
      'Seguiremos as vias judiciais, sem mais aviso.',
      'Isto é um crime.',
      'Vai ter de explicar isto ao juiz.',
      'Vou fazer queixa na polícia.',
      'Vai ver o sol nascer quadrado.',
    ],
    quiet: [
      'Vai ter de explicar o plano à equipe.',
      'O filme é um crime contado em três atos.',
      'A acessibilidade das vias é boa.',
      'Vou apresentar uma proposta na sexta.',
      'Fica avisado que a loja fecha mais cedo, bom feriado.',
    ],
  }),
];
