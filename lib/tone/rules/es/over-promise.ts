import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const overPromiseRules: readonly Rule[] = [
  defineRule({
    id: 'es/over_promise/surely',
    weight: 0,
    pattern: say(
      String.raw`${anyOf(
        'cien por cien(?:to)?|100 ?%|al mil por ciento|sin falta|pase lo que pase|garantizad[oa]s?|te lo juro',
        'se lo juro|te juro|le juro|te prometo|le prometo|con los ojos cerrados|si o si|cero riesgos?',
        'sin ningun riesgo|imposible que (?:falle|se rompa|salga mal)|dalo por hecho|delo por hecho|para siempre',
        'no (?:volvera|vuelve) a (?:fallar|pasar|ocurrir)(?: jamas| nunca)?|jamas volvera',
      )}`,
    ),
    flags: [
      'Mañana sin falta lo tiene.',
      'Está al cien por cien garantizado.',
      'Te prometo que no fallará.',
      'Sí o sí sale hoy.',
      'No volverá a pasar.',
    ],
    quiet: [
      'Sale mañana por la mañana.',
      'La garantía es de dos años.',
      'Falta una firma en la hoja dos.',
      'Haremos lo que dice el contrato.',
      'La promesa de compra está firmada.',
    ],
  }),
];
