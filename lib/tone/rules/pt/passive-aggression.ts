import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const passiveAggressionRules: readonly Rule[] = [
  defineRule({
    id: 'pt/passive_aggression/asISaid',
    weight: 0.35,
    pattern: say(
      'como (?:eu )?(?:ja |lhe ja |te ja )(?:(?:disse|falei|expliquei|escrevi|avisei|informei|referi|mencionei)(?= (?:antes|varias|mil|trocentas|tres|duas|quatro|na semana|ontem|no e-?mail|anteriormente))|(?:lhe |te |vos )(?:disse|expliquei|avisei|falei)) (?:antes|varias vezes|mil vezes|trocentas vezes|tres vezes|duas vezes|quatro vezes|anteriormente)?',
      '(?:conforme|segundo) (?:ja )?(?:dito|explicado|avisado|informado) (?:antes|anteriormente|varias vezes|mil vezes|diversas vezes)',
      '(?:volto a|torno a) (?:repetir|insistir|dizer|explicar)|pela (?:enesima|milesima|decima) vez|(?:digo|repito|aviso|explico|peco|escrevo|mando|pergunto|insisto),? pela (?:segunda|terceira|quarta|quinta|sexta) vez|pela (?:terceira|quarta|quinta|sexta) vez,',
      '(?:repito|insisto)(?=,| ?:| pela| mais uma| outra vez| que)',
    ),
    suggestion: 'retomo o ponto',
    flags: [
      'Como já disse antes, o prazo era ontem.',
      'Conforme explicado várias vezes, não inclui.',
      'Pela terceira vez, o logo é azul.',
      'Volto a repetir que falta a nota.',
      'Repito: o valor não inclui frete.',
    ],
    quiet: [
      'Como disse o técnico, a bomba está boa.',
      'Volto a ligar amanhã.',
      'Na terceira visita trocamos o motor.',
      'Como combinado, segue o anexo.',
      'Conforme acordado, envio a fatura.',
    ],
  }),
  defineRule({
    id: 'pt/passive_aggression/martyr',
    weight: 0.4,
    pattern: say(
      '(?:nao se (?:incomode|preocupe|incomodem|preocupem)|deixa|deixe|deixem|tudo bem|tranquilo|sem problema|nao faz mal),? (?:que )?(?:eu )?(?:faco|resolvo|me viro|arranjo|adivinho|ja estou habituad[oa]|ja estou acostumad[oa]|estou habituad[oa]|eu mesm[oa] faco|espero sentad[oa]|limpo eu|eu (?:faco|resolvo|adivinho))',
      'nao sei se (?:voces?|chegou|chegaste|o senhor|a senhora|alguem) ?(?:chegou |chegaram )?(?:a |ai )?(?:ler|leu|leram|abrir|abriu|reparou|repararam|percebeu|notou)',
      '(?:vou|prefiro) fingir que (?:nao )?(?:li|vi|ouvi)|interessante (?:a )?(?:sua|tua|vossa) (?:escolha|logica|nocao|interpretacao|forma)',
      '(?:se nao for|se nao fosse) (?:pedir|incomodar|abusar) (?:muito|demais|demasiado)',
      '(?:fico|que) (?:feliz|bom|contente) (?:que|por)[^.!?]{0,14} (?:encontrado tempo|pelo menos alguem|tido tempo|alguem (?:ai )?trabalh|se lembr)[a-z]*',
      'sem querer ser (?:chat[oa]|inconveniente|mal educad[oa]|desagradavel),? mas',
      '(?:ja|so) (?:me|nos|te) (?:acostum|habitu)[a-z]+ (?:a|com) (?:isso|isto|esper|ser ignorad|nao ter)[a-z]*|ninguem agradece mesmo|com certeza havera uma (?:boa )?(?:razao|explicacao)',
      '(?:deve|devem) (?:ter|ter-se) (?:se )?perdido (?:no caminho|na caixa|algures)',
    ),
    flags: [
      'Tudo bem, já estou acostumada.',
      'Não sei se você chegou a ler o contrato.',
      'Vou fingir que não li isso.',
      'Se não for pedir muito, mande a nota.',
      'Deixa que eu faço, como sempre.',
    ],
    quiet: [
      'Tudo bem, eu aguardo até sexta.',
      'Não sei se o e-mail anterior chegou.',
      'Não se preocupe, é rápido.',
      'Fico feliz que tenha gostado.',
      'Já me acostumei ao novo horário.',
    ],
  }),
];
