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
];
