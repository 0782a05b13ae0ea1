import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const passiveAggressionRules: readonly Rule[] = [
  defineRule({
    id: 'fr/passive_aggression/asISaid',
    weight: 0.35,
    pattern: say(
      "(?:comme )?(?:je (?:vous |te )?(?:l')?(?:ai|avais)|nous (?:vous )?(?:l')?(?:avons|avions)) (?:deja )?(?:dit|ecrit|explique|signale|indique|precise)(?: deja)? (?:mille|cent|trois|quatre|dix|deux|plusieurs|x|maintes) fois",
      "comme (?:je (?:vous |te )?l'ai deja|deja) (?:dit|ecrit|explique|signale|indique|precise|mentionne)(?: (?:mille|cent|trois|quatre|dix|deux|plusieurs) fois)?",
      "pour la (?:enieme|n-ieme|nieme|dixieme|millieme|centieme) fois|(?:je|vous|te|le|la) (?:[a-z']+ ){1,3}pour la (?:deuxieme|troisieme|quatrieme|cinquieme) fois(?! ce| cette)|pour la (?:troisieme|quatrieme|cinquieme|sixieme) fois ?[,:]",
      "(?:je (?:le |vous le |te le )?repete|je me repete)(?=,| ?:| ?[.!]| encore| pour)|faut(?:-il| il)? tout (?:vous |te )?(?:repeter|expliquer|rappeler|redire)|(?:il faut|puisqu'il faut) tout (?:vous|te) (?:rappeler|repeter|expliquer|dire)",
    ),
    suggestion: 'je reviens sur ce point',
    flags: [
      "Comme je l'ai déjà écrit, le délai était hier.",
      'Pour la énième fois, le logo est bleu.',
      "Je vous l'ai dit trois fois.",
      "Je répète : le prix n'inclut pas le port.",
      'Il faut tout vous répéter.',
    ],
    quiet: [
      'Comme convenu, voici le devis.',
      'À la troisième visite, on a changé le moteur.',
      "Comme l'a dit le technicien, la pompe va bien.",
      'Je vous rappelle demain.',
      'Comme indiqué sur la facture, le délai est de dix jours.',
    ],
  }),
  defineRule({
    id: 'fr/passive_aggression/martyr',
    weight: 0.4,
    pattern: say(
      "(?:ce n'est )?pas grave,? (?:j'ai l'habitude|on a l'habitude|je (?:le )?(?:ferai|fais|vais le faire|devinerai)|je me debrouille|comme d'habitude|on commence a)|(?:laissez|laisse|laissez tomber),? (?:je (?:le fais|vais le faire|m'en occupe|ferai|me debrouille)|comme d'habitude)",
      "(?:si ce n'est|si c'est|sans) (?:pas )?(?:trop|vous) (?:demander|vous demander|en demander|abuser|deranger)(?= ?[.!,?]| ?$|,)",
      "(?:content|contente|heureux|heureuse|ravie?|ravis) de (?:voir|constater|savoir|apprendre) que (?:certains|vous|tu|mes|mon|nos|notre|quelqu'un|cela|ca|tout)[^.!?]{0,30} (?:repond|lis|amuse|vacances|temps|importe|priorit|serieux|pas|passionn)[a-z]*",
      '(?:libre a vous|faites comme (?:bon )?(?:vous semble|vous voulez)|grand bien (?:vous|te) fasse|bonne chance pour trouver|tant mieux pour (?:vous|toi))(?: (?:de|mieux|si)|,| ?[.!]| ?$)',
      '(?:je dis ca,? je dis rien|sans vouloir etre (?:desagreable|mechant|mechante|chiant)|je ne voudrais (?:surtout )?pas (?:vous |te )?(?:deranger|embeter|interrompre)|je (?:vais faire|ferai|fais) comme si)',
      "(?:j'imagine|je suppose|sans doute) que (?:vous etes|vous etiez|tu es|tu etais|vous avez (?:mieux|plus)|tu as mieux|mon mail|c'est trop)[^.!?]{0,8} ?(?:tres |si |trop |bien |completement )?(?:occupee?s?|debordee?s?|important|mieux a faire|perdu|demander|prise?)",
      "(?:prenez|prends) (?:bien |tout )?(?:votre|ton) temps,? surtout|surtout,? ne (?:vous|te) (?:pressez|presse|derangez|derange|sentez) pas|certains (?:repondent|travaillent|lisent|respectent)|merci de lire (?:jusqu'au bout|cette fois|avant)|cette fois,? (?:merci|lisez|essayez)",
    ),
    flags: [
      "Pas grave, j'ai l'habitude.",
      "Si ce n'est pas trop demander, envoyez le devis.",
      'Je dis ça, je dis rien.',
      "Libre à vous de penser que c'est urgent.",
      "J'imagine que vous étiez débordé.",
    ],
    quiet: [
      "Ce n'est pas grave, on reporte à jeudi.",
      'Faites comme indiqué dans la notice.',
      'Je suis ravie de savoir que le colis est arrivé.',
      'Prenez votre temps, rien ne presse.',
      'Je suppose que le colis arrive mardi.',
    ],
  }),
];
