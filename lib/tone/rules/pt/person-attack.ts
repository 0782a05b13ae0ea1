import { defineRule, type Rule, say } from '@/lib/tone/rule';
import { youAre } from '@/lib/tone/rules/pt/lexicon';

export const personAttackRules: readonly Rule[] = [
  defineRule({
    id: 'pt/person_attack/youAreKind',
    weight: 0.5,
    pattern: say(
      `${youAre}(?: (?:muito|tao|mesmo|bem|uma pessoa|um sujeito|gente|sempre|meio|um bocado|demasiado|um profissional|uma profissional|um|uma|o mais|a mais)){0,3} (?:desorganizad[oa]s?|arrogantes?|enrolad[oa]s?|irresponsave(?:l|is)|imatur[oa]s?|mal[- ]?educad[oa]s?|grosseir[oa]s?|gross[oa]s?|egoistas?|avoad[oa]s?|teimos[oa]s?|relapsa?o?s?|desleixad[oa]s?|distraid[oa]s?|dificil|dificeis|complicad[oa]s?|insuportave(?:l|is)|prepotentes?|falsa?o?s?|cinic[oa]s?|ingrat[oa]s?|mimad[oa]s?|chat[oa]s?|lent[oa]s?|fingid[oa]s?|desastre|vergonha|pessim[oa]s?|decepcao|desilusao|fracas[so]o?|interesseir[oa]s?|gananci?os[oa]s?|antipatic[oa]s?|esquecid[oa]s?)`,
      '(?:voces?|tu|vcs?|o senhor|a senhora|os senhores)? ?nao (?:tem|tens|teem|tem) (?:um pingo de |o minimo de |a minima |a menor |nenhum |nenhuma |qualquer )?(?:etica|carater|palavra(?! (?:sobre|a dizer|chave))|educacao|respeito por|nocao|brio|escrupulos|profissionalismo|consideracao por|compromisso com)',
      '(?:que|quanta|tanta|sua|tua|vossa) (?:falta de (?:carater|educacao|respeito|etica|profissionalismo|vergonha|brio|nocao|consideracao)|arrogancia|ma[- ]criacao|prepotencia|lata|cara de pau|descaramento)',
      'falta de (?:carater|educacao|vergonha na cara|brio|nocao)',
    ),
    negatable: true,
    flags: [
      'Você é muito desorganizado.',
      'O senhor não tem educação nenhuma.',
      'Que falta de caráter.',
      'Vocês são irresponsáveis.',
      'És um desastre com números.',
      'A senhora é uma pessoa difícil.',
    ],
    quiet: [
      'Você é muito organizada, obrigada.',
      'O caso é complicado, explico amanhã.',
      'A senhora é a titular da conta?',
      'A educação infantil fecha às cinco.',
      'O atendimento foi difícil de marcar.',
    ],
  }),
  defineRule({
    id: 'pt/person_attack/typical',
    weight: 0.45,
    pattern: say(
      '(?:tipico|bem tipico|bem a cara|e a cara) (?:seu|teu|de voces?|vosso|do senhor|da senhora|de quem|de gente)',
      '(?:seu|teu|vosso|o seu|o teu|o vosso) (?:problema|mal) e (?:ser|ego|que (?:voces?|tu|nao|acha|pensa)|achar|falta|preguica|orgulho)[a-z]*',
      '(?:anda|andas|andam|vive|vives) (?:sempre )?(?:na lua|no mundo da lua|com a cabeca)|(?:voce|tu|o senhor) (?:nao )?(?:nasceu|nasceste) (?:pra|para|assim)',
      '(?:sujeito|gente|homem|mulher|pessoa) (?:sem (?:palavra|carater|brio|educacao|vergonha|escrupulos)|enrolad[oa]|desonest[oa])(?: como (?:voce|tu|o senhor))?',
      '(?:so mesmo|so podia) (?:ser )?(?:voces?|vindo|partindo|coisa|da (?:sua|tua|vossa))[^.!?]{0,15}',
      '(?:isso|isto) (?:diz|fala) (?:muito|mais|tudo) (?:de|sobre) (?:voces?|o senhor|a senhora|ti|si)',
    ),
    flags: [
      'Típico seu, sumir na hora de pagar.',
      'O seu mal é ser teimoso.',
      'Andas sempre na lua.',
      'Sujeito sem palavra.',
      'Só podia ser vindo de vocês.',
    ],
    quiet: [
      'Um prato típico da região.',
      'O seu problema é resolvido amanhã.',
      'Gente da equipe passa às nove.',
      'Nasceu para ser padaria, este espaço.',
      'Isto diz respeito ao contrato de março.',
    ],
  }),
];
