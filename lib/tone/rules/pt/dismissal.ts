import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const dismissalRules: readonly Rule[] = [
  defineRule({
    id: 'pt/dismissal/notMyProblem',
    weight: 0.5,
    pattern: say(
      '(?:isso|isto) (?:ja )?nao e (?:problema|assunto) (?:meu|nosso)|(?:o )?problema e (?:seu|teu|vosso|de voces?)(?= ?[.!,]| ?$| se)|(?:problema|azar) (?:seu|teu|vosso|de voces)',
      '(?:se vir[ae]m?|vir[ae]m?-se|desenrasqu?[ae]m?-se|amanhe-se|te vira|se virem)(?= ?[.!,]| ?$| sozinh| com)',
      '(?:tanto (?:me )?faz|pouco me importa|(?:to|estou) nem ai|nao (?:me )?interessa|nao quero saber|quero la saber)(?: (?:o que|do que|d[oae]s? (?:sua|tua|seu|teu|vossa)|se voces?))',
      '(?:assunto|conversa|discussao) encerrad[oa]|ponto final(?= ?[.!]| ?$)|nao ha (?:mais )?(?:nada a|conversa)|nao (?:tenho|temos) (?:mais )?nada a (?:dizer|acrescentar a isto|discutir)',
      'nao (?:tenho|temos) (?:tempo|paciencia|saco|pachorra) (?:pra|para|a|de|pr) ?(?:isso|isto|isto|essa|essas|as|os|frescura|conversa|aturar|drama|voces?|discutir|suas|tuas)',
      '(?:nao vou|nem vou|nao pretendo) (?:perder|gastar) (?:mais )?(?:o meu |meu )?tempo|nem me dou ao trabalho|nao me (?:venha[ms]?|faca[ms]? perder)(?: ca| tempo)? ?(?:com|tempo)?',
    ),
    flags: [
      'Isso não é problema meu.',
      'Se vira.',
      'Assunto encerrado.',
      'Não tenho tempo pra isso.',
      'Pouco me importa o que vocês acham.',
    ],
    quiet: [
      'Não há problema nenhum.',
      'Tanto faz azul ou verde, escolha você.',
      'Não tenho tempo na terça, pode ser quarta?',
      'O problema é o filtro, trocamos amanhã.',
      'A discussão do projeto é na sala dois.',
    ],
  }),
  defineRule({
    id: 'pt/dismissal/exaggerating',
    weight: 0.45,
    pattern: say(
      String.raw`(?:voces?|tu|o senhor|a senhora|vcs?)? ?(?:esta|estas|estao|ta|tas) (?:a )?(?:exager|dramatiz|delir|fazer (?:um )?drama|fazendo (?:um )?drama|fazendo tempestade|ver coisas|vendo coisas)[a-z]*|(?:esta|estas|estao|ta) (?:louc[oa]s?|maluc[oa]s?)(?= ?\?)`,
      '(?:nao e|nem e|tambem nao e) (?:pra|para|caso para|motivo para) tanto|menos(?:,| ?!)|calma(?:,? (?:la|ai|que nao|que isso))|(?:acalm|relax)[ae](?:-te|-se| ai)?(?= ?[.!,])',
      '(?:deix[ae]|para|pare|chega) (?:de|com) (?:a )?(?:frescura|drama|mimimi|fita|fitas|birra|histeria|chilique|palhacada|conversa|lamuria)s?',
      '(?:que|quanto|tanto|aff,? que) (?:drama|mimimi|frescura|exagero|histeria|chilique)(?= ?[.!,]| ?$| por| so)',
      '(?:isso|isto|sao|e) (?:sao |e )?(?:coisas? da (?:sua|tua|vossa) cabeca|manias? (?:suas?|tuas?)|invencao (?:sua|tua)|paranoia)',
      String.raw`(?:^|(?<=[.!] ))(?:cresc[ae]|crescam)(?: e aparec[ae]| um pouco)?(?= ?[.!]| ?$)|cresc[ae] e aparec[ae]|era so o que (?:me |nos )?faltava|la vem (?:voce|a (?:dona|d\.|senhora)|o senhor|outra vez)|guarde (?:o|a) (?:romance|historinha|sermao)|poupe-me o`,
    ),
    flags: [
      'Você está exagerando.',
      'Calma, não é pra tanto.',
      'Deixa de frescura.',
      'Isso são manias suas.',
      'Era só o que faltava.',
    ],
    quiet: [
      'A calma da rua é ótima.',
      'A planta vai crescer até o muro.',
      'Deixe de molho por duas horas.',
      'Pare de usar o forno até a visita.',
      'Que drama lindo, adorei a peça de teatro.',
    ],
  }),
];
