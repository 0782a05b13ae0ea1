import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const guiltTripRules: readonly Rule[] = [
  defineRule({
    id: 'pt/guilt_trip/afterAll',
    weight: 0.45,
    pattern: say(
      'depois de tudo (?:o )?(?:que|isso|isto)? ?(?:eu |nos |a gente )?(?:fiz|fizemos|te fiz|lhe fiz|passei|passamos|aguentei|te dei|investi)',
      '(?:eu )?(?:confiei|confiamos|acreditei) em (voces?|ti|si)(?= ?[.,!]| e | ?$)|(?:e )?assim que (?:me |nos )?(?:agradec|retribu|pag)[a-z]+|(?:levo|recebo) (?:isso|isto) em troca',
      '(?:eu|logo eu|e eu|a mim)(?:,)? que (?:sempre|tanto) (?:te|lhe|vos)? ?(?:ajudei|defendi|paguei|indiquei|recomendei|confiei|estive)',
      '(?:espero|tomara|oxala) que (?:voces? |o senhor |a senhora )?(?:durma[ms]? (?:bem|descansad|tranquil)[a-z]*|consigam? dormir|esteja[ms]? (?:feliz|contentes?|satisfeit[oa]s?)(?= ?[.!,]| agora| com o que| ?$))',
      '(?:nao )?(?:esperava|contava com) (?:isso|isto|mais|melhor)(?: logo)? (?:de|vindo de) (?:voces?|ti|si|um amigo|uma amiga|alguem)|(?:peso|pesa-?r?-?l?h?e?) na (?:sua |tua |vossa )?consciencia|cada um com a sua consciencia',
      '(?:se|caso) (?:voces?|tu|o senhor|a senhora) (?:tivesse[ms]?|ainda tem) (?:um )?(?:pingo de |minimo de )?(?:coracao|consciencia|vergonha|humanidade|consideracao)',
    ),
    suggestion: [
      [/^depois de tudo .*fiz$/u, 'fiz muito'],
      [/^depois de tudo .*fizemos$/u, 'fizemos muito'],
      [/(?:confiei|acreditei) em voces?$/u, 'contava com $1'],
      [/(?:confiei|acreditei) em ti$/u, 'contava contigo'],
      [/(?:confiei|acreditei) em si$/u, 'contava consigo'],
      [/que (?:voce |o senhor |a senhora )?(?:durma|esteja) /u, 'espero que leve isto em conta'],
      [/que (?:voces )?(?:durmam|estejam|consigam) /u, 'espero que levem isto em conta'],
      [/que (?:durmas|estejas) /u, 'espero que leves isto em conta'],
      [/^nao esperava (?:isso|isto)/u, 'isto foi uma surpresa para mim'],
      [/assim que (?:me|nos) agradec/u, 'esperava outro reconhecimento'],
    ],
    calmer: [
      'Fiz muito por você.',
      'Contava com vocês.',
      'Espero que leve isto em conta.',
      'Isto foi uma surpresa para mim.',
      'Esperava outro reconhecimento.',
    ],
    flags: [
      'Depois de tudo que eu fiz por você.',
      'Eu confiei em vocês.',
      'Espero que durma bem.',
      'Não esperava isso logo de você.',
      'É assim que me agradecem.',
    ],
    quiet: [
      'Espero que esteja tudo bem por aí.',
      'Depois de tudo pronto, envio as fotos.',
      'Esperava mais gente na feira.',
      'Espero que goste do bolo.',
      'Confiamos em fornecedores locais.',
    ],
  }),
  defineRule({
    id: 'pt/guilt_trip/sacrifice',
    weight: 0.4,
    pattern: say(
      '(?:perdi|passei) (?:a noite|noites|o sono|o fim de semana|as ferias|meu domingo|o natal)[^.!?]{0,20} por (?:sua|tua|vossa) causa|(?:abdiquei|abri mao) d[aoe]s? (?:minhas?|meus?|nossas?) (?:ferias|folga|familia|fim de semana)',
      '(?:meus|os meus|minha|a minha) (?:filhos?|filha|mae|familia|mulher|marido|funcionarios) (?:vao? (?:ficar sem|passar fome|pagar por)|chorou|chora|ficou sem|ficaram sem)',
      '(?:vou|terei) (?:ter )?(?:de|que) (?:despedir|demitir|fechar|vender|pedir emprestado)[^.!?]{0,25} por (?:sua|tua|vossa) causa',
      '(?:mato|matei|mata|matamo)-?(?:me|nos) a trabalhar|eu pago (?:as suas contas|o seu salario|o teu salario|o seu ordenado)|sou eu que (?:te|lhe|vos) pag[ao]',
      '(?:acab(?:ou|aram)|destru(?:iu|iram)) com? ?o (?:sonho|casamento|natal|aniversario) d|ja nem peco por mim|(?:fiz|fizemos) preco de amigo',
    ),
    flags: [
      'Perdi a noite por sua causa.',
      'Meus filhos vão ficar sem Natal.',
      'Abdiquei das minhas férias para isto.',
      'Eu pago o seu salário.',
      'Fiz preço de amigo e levo isto.',
    ],
    quiet: [
      'Perdi a noite do concerto por causa da chuva.',
      'Os meus filhos vão gostar do quarto.',
      'Minha mãe passa para pagar.',
      'Temos de vender o carro até julho.',
      'O salário é pago no dia 5.',
    ],
  }),
];
