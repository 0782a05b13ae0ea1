import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const overPromiseRules: readonly Rule[] = [
  defineRule({
    id: 'pt/over_promise/surely',
    weight: 0,
    pattern: say(
      '(?:100|cem) ?(?:%|por cento) (?:garantid|segur|cert)[oa]s?|(?:100|cem) ?% de (?:certeza|garantia)|garantid[oa](?= ?[.!,]| ?$)|sem falta|custe o que custar|haja o que houver|nem que chovam? [a-z]+',
      '(?:eu )?(?:juro|prometo)(?:-te|-lhe|-vos| pra| por| pela| que|,| ?[.!]|(?= ?$))|te (?:juro|prometo)|ponho as? maos? no fogo|de olhos fechados|confi[ae] de olhos',
      'risco zero|zero riscos?|sem (?:nenhum|qualquer) risco|certeza absoluta|com toda a certeza|nunca mais (?:vai|vao|volta a|acontece|torna a|mete)|jamais (?:vai|volta a) acontecer|e batata|ta no papo|esta no papo|para toda a vida|em cinco minutinhos',
    ),
    flags: [
      'Amanhã sem falta está aí.',
      'É 100% garantido.',
      'Prometo que não falha.',
      'Ponho as mãos no fogo.',
      'Nunca mais vai acontecer.',
    ],
    quiet: [
      'Sai amanhã de manhã.',
      'A garantia é de dois anos.',
      'Falta uma assinatura na folha dois.',
      'A promessa de compra está assinada.',
      'Fazemos o que diz o contrato.',
    ],
  }),
];
