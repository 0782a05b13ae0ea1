import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const sarcasmRules: readonly Rule[] = [
  defineRule({
    id: 'pt/sarcasm/fakeAdmiration',
    weight: 0.5,
    pattern: say(
      'parabens(?:,? (?:hein|viu|mesmo|pra voces?|ao genio|aos genios|aos envolvidos|pela (?:incompetencia|proeza|facanha|rapidez|demora|eficiencia|competencia|organizacao|pontualidade)|pelo (?:feito|desastre|atraso|profissionalismo|descaso)))',
      '(?:que|mas que|quanta|tanta|uma) (?:eficiencia|competencia|rapidez|pontualidade|profissionalismo|gentileza a sua|consideracao|maravilha de (?:servico|atendimento|trabalho)|bela surpresa|rico servico|lindo servico|organizacao exemplar|velocidade)(?= ?[!.,]|,? (?:a sua|hein|impressionante)| ?$)',
      '(?:nossa|uau|ena|olha),? que (?:surpresa|novidade|milagre|rapidez|maravilha|eficiencia|espanto)|que (?:surpresa|novidade),? (?:hein|mais um|outra vez|de novo)',
      '(?:muito|super|tudo muito|bem) profissional(?:,? (?:da (?:sua|vossa) parte|hein|mesmo|como sempre)|!)',
      'obrigad[oa] por (?:nada|coisa nenhuma|estragar|me (?:fazer|deixar)|nos (?:fazer|deixar)|mais (?:um|uma) (?:atraso|desculpa|erro))',
      'agradeco (?:imensamente |penhoradamente |desde ja |muito )?(?:o silencio|a (?:demora|falta|desorganizacao)|o (?:atraso|descaso))',
      'bravo,? bravo|palmas (?:para|pra|pro|ao|a)|(?:merecem?|ganhou|ganharam) (?:um premio|uma medalha|um oscar|o premio)|salva de palmas|de tirar o chapeu(?= pela| a)',
    ),
    flags: [
      'Parabéns, hein, mais uma vez errado.',
      'Que eficiência!',
      'Nossa, que surpresa, atrasou de novo.',
      'Obrigado por nada.',
      'Agradeço imensamente o silêncio dos últimos dez dias.',
    ],
    quiet: [
      'Parabéns pelo aniversário!',
      'Parabéns pela nova loja.',
      'Obrigada por avisar.',
      'A eficiência da bomba é de 90 %.',
      'Um fotógrafo muito profissional, recomendo.',
    ],
  }),
  defineRule({
    id: 'pt/sarcasm/genius',
    weight: 0.5,
    pattern: say(
      '(?:o|a|os|as|algum|que|seu|esse|ao|do) genios?(?: (?:que|ai|da|do|de voces?|responsavel)|,| ?[.!?]| ?$)',
      '(?:claro|sim|ah),? (?:claro,? )?(?:porque|que) (?:o )?(?:dinheiro|eu|nos|a culpa|os outros|meu tempo|o meu tempo|o cliente) (?:nasce|cresce|da em|nao tenho|nao temos|adivinh|so existo|vivo|e (?:minha|meu|nosso|nossa) (?:e nunca|,))[^.!?]{0,30}',
      'pois,? pois|ta serto|ta bom,? (?:vou fingir|entao fica)|faz de conta que|conta outra|me engana que eu gosto|me engana',
      '(?:deve|devem|deves) (?:ser|estar|ter) (?:muito|mesmo|bem|super|ocupadissim|tao) ?(?:dificil|complicado|cansativo|ocupad[oa]s?|cansad[oa]s?)[^.!?]{0,40}',
      '(?:adoro|amo|e sempre um prazer|nada como|que delicia) (?:quando (?:voces?|me|nos|pago|o cliente|alguem|a entrega|o prazo)|pagar|esperar|repetir|falar sozinh[oa]|descobrir)[^.!?]{0,30}',
      '(?:so|ja so) faltava (?:agora )?(?:voces?|me |cobrar|eu |o senhor |quererem|dizer)[a-z-]*',
    ),
    flags: [
      'Quem foi o gênio que ligou o cabo errado?',
      'Claro, porque dinheiro nasce em árvore.',
      'Pois, pois, a culpa é do sistema.',
      'Deve ser muito difícil abrir um anexo.',
      'Adoro quando pago duas vezes.',
    ],
    quiet: [
      'Adoro quando chove à noite.',
      'Só faltava a assinatura, já está.',
      'Deve ser cansativo trabalhar no verão.',
      'É sempre um prazer trabalhar convosco.',
      'Claro, porque o prazo é curto, começamos já.',
    ],
  }),
  defineRule({
    id: 'pt/sarcasm/absurd',
    weight: 0.4,
    pattern: say(
      '(?:nesta|nessa) encarnacao|ainda (?:neste|nesse|este) (?:seculo|milenio|ano da graca)',
      '(?:passo de (?:tartaruga|lesma)|pombo[- ]correio|sinal de fumaca|sinais de fumo|bola de cristal|telepatia)',
      '(?:se e que|se por acaso|caso) (?:voces?|o senhor|a senhora|tu)? ?(?:tem|tenham|sabem?|saibam|conhec[a-z]+|le[em]+) (?:calendario|relogio|ler|telefone|o que e)',
      '(?:com|de) (?:tanto|tanta|todo o|toda a) (?:capricho|esmero|carinho|dedicacao|cuidado) que',
      '(?:descer|desca) (?:um instantinho )?do (?:olimpo|pedestal)|(?:sua|vossa) (?:excelencia|majestade|alteza) (?:se dign|poder|quis)[a-z]*',
    ),
    flags: [
      'Ainda neste século, de preferência.',
      'Mandaram por pombo-correio?',
      'Se é que têm calendário aí.',
      'Revisado com tanto capricho que o nome saiu errado.',
      'Quando puder descer do pedestal, responda.',
    ],
    quiet: [
      'A tartaruga da loja de animais chegou.',
      'O calendário de obras segue em anexo.',
      'Fizemos tudo com muito carinho.',
      'O relógio da sala parou.',
      'Nesta década já fizemos cem obras.',
    ],
  }),
];
