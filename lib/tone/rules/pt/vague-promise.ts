import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const vaguePromiseRules: readonly Rule[] = [
  defineRule({
    id: 'pt/vague_promise/someday',
    weight: 0,
    pattern: say(
      'em breve|o quanto antes|o mais (?:breve|rapido|depressa) possivel|logo que (?:possivel|possa|pudermos)|assim que (?:der|puder|possivel|possa|pudermos)|oportunamente|brevemente',
      'nos proximos dias|qualquer (?:hora|dia) dess[ea]s|(?:um|num) dia (?:destes|desses)|mais (?:pra|para a) frente|uma hora (?:dessas|sai)|ja ja|na medida do possivel|mais dia,? menos dia',
      'quando (?:der|puder|eu puder|tiver um tempinho|tiver tempo|sobrar)|estamos (?:vendo|a ver|a tratar)(?= (?:isso|disso|disto)| ?[.!,])|logo se ve|depois (?:eu )?(?:vejo|digo alguma coisa)|a qualquer momento|mais cedo ou mais tarde',
    ),
    flags: [
      'Enviamos em breve.',
      'Vejo isso assim que der.',
      'Um dia destes passo aí.',
      'Respondemos o quanto antes.',
      'Qualquer hora dessas eu mando.',
    ],
    quiet: [
      'Respondo na quinta antes das doze.',
      'Amanhã às nove está pronto.',
      'A obra acaba no dia 3 de maio.',
      'O texto é breve.',
      'Quantos dias leva a entrega?',
    ],
  }),
];
