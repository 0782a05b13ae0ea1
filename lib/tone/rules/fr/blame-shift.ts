import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameShiftRules: readonly Rule[] = [
  defineRule({
    id: 'fr/blame_shift/notMe',
    weight: 0.4,
    pattern: say(
      "(?:ce n'est|c'est|c) pas (?:de )?(?:ma|notre|mon|nous|moi)(?: (?:faute|probleme|affaire|responsabilite|ressort)|,? c'est|,? (?:adress|voyez|demand))",
      "(?:voyez (?:ca )?avec|adressez-vous a|demandez a) ((?:votre (?:hebergeur|banque|mari|femme|assureur|fournisseur|syndic)|la (?:banque|mairie|poste|douane)|l'assurance))(?= ?[.!,]| ?$)",
      "(?:voyez|voyez ca|adressez-vous|plaignez-vous|prenez-vous-en|demandez|allez voir|reclamez|arrangez-vous)(?: ca| donc)? (?:avec |a |au |aux )(?:votre (?:hebergeur|banque|mari|femme|assureur|fournisseur|syndic)|la (?:banque|mairie|poste|douane)|fabricant|fournisseur|transporteur|la poste|le (?:fabricant|transporteur|fournisseur)|l'assurance)(?= ?[.!,]| ?$| pas)",
      "(?:la faute a|c'est la faute (?:du|de la|de l'|des|a)) (?!nous|moi|la meteo|meteo|pluie|vent)[a-z]+|c'est (l'imprimeur|le (?:stagiaire|logiciel|livreur|fournisseur|transporteur|facteur)|la (?:stagiaire|secretaire|banque|douane|poste)|mon (?:associe|predecesseur|collegue|sous-traitant)) qui (?:a|s'est|note|fait|bloque|n'a)",
      "moi,? (?:je|j') ?(?:fais juste|ne fais que|ai transmis|ai juste|execute|n'y (?:peux|suis)|suis (?:pas|juste))|(?:on|je) (?:n'y|y) (?:suis|est|peux|peut) (?:pour )?rien|(?:le|mon) (?:logiciel|sous-traitant|correcteur)[^.!?]{0,12} (?:a bugge|m'a lache|a change|a plante)",
      '(?:ne )?(?:me|nous) (?:mettez|mets|collez) pas ca sur le dos|rejet(?:ez|er) (?:pas )?la faute sur',
    ),
    suggestion: [
      [/pas (?:de )?(?:ma|mon) (?:faute|probleme|affaire|responsabilite)$/u, 'cela ne dépend pas de moi'],
      [/pas (?:de )?notre (?:faute|probleme|affaire|responsabilite)$/u, 'cela ne dépend pas de nous'],
      [/^(?:voyez|adressez-vous|demandez) (?:ca )?(?:avec|a) (?:votre|la|l')/u, '$1 pourra vous répondre'],
      [/^c'est (?:la|le|mon) (?:stagiaire|secretaire|collegue|associe) qui a$/u, "chez nous, quelqu'un a"],
      [/^c'est (?:l'imprimeur|le logiciel|le livreur|le fournisseur|le transporteur) qui a$/u, 'de notre côté, $2 a'],
      [/^moi,? je fais juste$/u, "je m'occupe seulement de"],
      [/^on (?:n')?y (?:peut|est) (?:pour )?rien$/u, 'cela ne dépend pas de nous'],
      [/^je (?:n')?y (?:peux|suis) (?:pour )?rien$/u, 'cela ne dépend pas de moi'],
    ],
    calmer: [
      "Cela ne dépend pas de moi, c'est l'imprimeur.",
      'La mairie pourra vous répondre.',
      "Chez nous, quelqu'un a fait l'erreur.",
      "Je m'occupe seulement de la pose.",
      'Cela ne dépend pas de nous.',
    ],
    flags: [
      "Ce n'est pas ma faute, c'est l'imprimeur.",
      'Adressez-vous à la mairie.',
      "C'est la stagiaire qui a fait l'erreur.",
      'Moi je fais juste la pose.',
      "On n'y peut rien.",
    ],
    quiet: [
      'Quel est le problème avec la pompe ?',
      "Demandez Anne à l'accueil.",
      'Le transporteur a du retard, nous avons demandé une date.',
      "C'est la secrétaire qui vous accueillera mardi.",
      "Ce n'est pas un problème, on décale.",
    ],
  }),

  defineRule({
    id: 'fr/blame_shift/strictlyNothing',
    weight: 0.45,
    pattern: say(
      "(?:(je)|(?:nous|on)),? (?:n'|nous n')?y (?:peux|pouvons|peut|suis|sommes|est) (?:strictement|absolument|franchement|vraiment) (?:pour )?rien",
    ),
    suggestion: [
      [/^je/u, 'cela ne dépend pas de moi'],
      [/./u, 'cela ne dépend pas de nous'],
    ],
    calmer: [
      'Cela ne dépend pas de moi.',
      'Cela ne dépend pas de nous.',
      'Il pleut, cela ne dépend pas de nous.',
      'Cela ne dépend pas de moi, voyez la mairie.',
      'Cela ne dépend pas de nous.',
    ],
    flags: [
      "Je n'y peux strictement rien.",
      "Nous n'y sommes absolument pour rien.",
      "Il pleut, on n'y peut vraiment rien.",
      "Je n'y suis absolument pour rien, voyez la mairie.",
      "Nous n'y pouvons strictement rien.",
    ],
    quiet: [
      "Je n'y connais rien, merci de m'aider.",
      "Il n'y a strictement rien à payer.",
      "Nous n'y sommes pas allés.",
      "Je n'y vois absolument rien sans lunettes.",
      "On n'y est pas encore.",
    ],
  }),

  defineRule({
    id: 'fr/blame_shift/onlyYouHadTo',
    weight: 0.45,
    pattern: say("encore (faut-il|fallait-il|faudrait-il)(?= (?:[a-z']+ )?(?:[a-z]+r|[a-z]+re)(?![a-z]))"),
    suggestion: [
      [/faudrait/u, 'il faudrait aussi'],
      [/fallait/u, 'il fallait aussi'],
      [/./u, 'il faut aussi'],
    ],
    calmer: [
      'Les supports ont été envoyés, il faut aussi les ouvrir.',
      "C'est affiché, il faudrait aussi lever les yeux.",
      'Il fallait aussi lire la notice.',
      'Le lien marche, il faut aussi cliquer dessus.',
      'Le micro existe, il faut aussi répondre.',
    ],
    flags: [
      'Les supports ont été envoyés, encore faut-il les ouvrir.',
      "C'est affiché, encore faudrait-il lever les yeux.",
      'Encore fallait-il lire la notice.',
      'Le lien marche, encore faut-il cliquer dessus.',
      'Le micro existe, encore faut-il répondre.',
    ],
    quiet: [
      'Faut-il encore signer ?',
      'Il faut encore une vis.',
      'Faut-il lire la notice ?',
      'Il faudrait encore un jour.',
      'Il fallait encore payer le port.',
    ],
  }),

  defineRule({
    id: 'fr/blame_shift/dontCryLater',
    weight: 0.45,
    pattern: say(
      "(?:apres,? |et apres,? )?(?:il )?(?:ne )?(?:faut|faudra) pas (?:venir |ensuite |apres )?(?:pleurer|s'etonner|se plaindre|chouiner|raler|vous plaindre|vous etonner)(?: ensuite| apres)?(?= ?[.,;!]| ?$)",
    ),
    suggestion: 'je préfère prévenir',
    calmer: [
      'Je préfère prévenir.',
      'Le bois travaille, je préfère prévenir.',
      'Signez ici, je préfère prévenir.',
      'Je préfère prévenir.',
      'Sans vernis, je préfère prévenir.',
    ],
    flags: [
      'Après, il ne faut pas venir pleurer.',
      'Le bois travaille, faudra pas vous plaindre.',
      'Signez ici, et après faut pas râler.',
      "Il ne faut pas s'étonner ensuite.",
      'Sans vernis, il ne faudra pas venir se plaindre après.',
    ],
    quiet: [
      "Il ne faut pas s'étonner que la teinte fonce.",
      'Il ne faut pas courir près du bassin.',
      'Je ne vais pas me plaindre.',
      'Faut pas oublier la clé.',
      'Il faut prévenir le voisin.',
    ],
  }),

  defineRule({
    id: 'fr/blame_shift/hadYouRead',
    weight: 0.45,
    pattern: say(
      'si (?:vous aviez|tu avais) (?:seulement )?(?:lu|ouvert|regarde) ((?:le|la|mon|ma|votre|ton) (?:contrat|devis|notice|mail|message|annonce|fiche|facture|plan|courrier|reglement)),? (?:vous sauriez|tu saurais|vous auriez (?:su|vu)|tu aurais (?:su|vu)) que',
    ),
    suggestion: '$1 précise que',
    calmer: [
      'Le contrat précise que le port est en sus.',
      'Mon mail précise que je ferme mardi.',
      "La notice précise que la vanne s'ouvre.",
      'Le devis précise que la pose est comprise.',
      'Enfin, le plan précise que la porte est à gauche.',
    ],
    flags: [
      'Si vous aviez lu le contrat, vous sauriez que le port est en sus.',
      'Si tu avais ouvert mon mail, tu saurais que je ferme mardi.',
      "Si vous aviez seulement lu la notice, vous auriez vu que la vanne s'ouvre.",
      'Si vous aviez lu le devis, vous sauriez que la pose est comprise.',
      'Enfin, si tu avais regardé le plan, tu aurais vu que la porte est à gauche.',
    ],
    quiet: [
      'Si vous avez lu le contrat, signez-le.',
      'Le contrat précise que le port est en sus.',
      "Si j'avais lu le devis, je n'aurais pas demandé.",
      'Avez-vous lu le plan ?',
      "Si vous aviez la mesure, cela m'aiderait.",
    ],
  }),
];
