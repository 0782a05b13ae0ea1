import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const vaguePromiseRules: readonly Rule[] = [
  defineRule({
    id: 'fr/vague_promise/someday',
    weight: 0,
    pattern: say(
      "(?:des que possible|au plus vite|le plus (?:vite|rapidement|tot) possible|dans les (?:meilleurs|plus brefs) delais|sous peu|prochainement|incessamment(?: sous peu)?|tres bientot|asap|en temps voulu|d'ici (?:peu|quelque temps))",
      "(?:un (?:de ces (?:jours|quatre)|jour ou l'autre)|a l'occasion|quand (?:j'aurai|j'ai|on aura|ce sera) (?:un moment|le temps|pret|cinq minutes|possible)|des que (?:j'ai|j'aurai|nous aurons|on a) (?:un moment|le temps|une minute)|ca s'en vient|tot ou tard|d'un moment a l'autre)",
      "(?:on va (?:essayer|voir|regarder)|on (?:y travaille|s'en occupe|verra)|nous (?:y travaillons|faisons (?:le|notre) (?:necessaire|maximum|possible)))(?= ?[.!,]| ?$| de faire| ce)",
    ),
    flags: [
      'Je vous réponds dès que possible.',
      'Je regarde un de ces jours.',
      'Dans les meilleurs délais.',
      'On y travaille.',
      "Ça s'en vient.",
    ],
    quiet: [
      'Je réponds jeudi avant midi.',
      "C'est prêt demain à neuf heures.",
      'Le chantier finit le 3 mai.',
      'Le texte est court.',
      'Combien de jours prend la livraison ?',
    ],
  }),
];
