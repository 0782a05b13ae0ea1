import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceRules: readonly Rule[] = [
  defineRule({
    id: 'fr/impatience/waiting',
    weight: 0.35,
    pattern: say(
      "(?:ca fait|voila|cela fait) ([^.!?]{2,25}) que j'attends|j'attends toujours ((?:votre|ta|vos|mon|ma) [a-z]+)",
      "(?:ca fait|voila|cela fait|depuis) [^.!?]{0,25} (?:que j'attends|qu'on attend|que nous attendons|que je (?:demande|relance|reclame)|que j'essaie|j'attends toujours|sans reponse|sans nouvelles)",
      "(?:j'attends|on attend|nous attendons) toujours(?: depuis| ?[.!,]| ?$| votre| ta| vos| mon)|(?:j'en ai|on en a) (?:marre|assez|ras|soupe|plus qu'assez|plein)(?! (?:la casquette|de cet hiver))|(?:marre|ras le bol|ras-le-bol) (?:de|d'|des)|(?:fatiguee?s?|lassee?s?|epuisee?s?) (?:de (?:relancer|repeter|courir|vos|attendre)|d'(?:attendre|expliquer|ecrire))",
      "jusqu'a quand(?= (?:vais|va|dois|faut|allez|je)| ?[?!])|combien de (?:temps|fois|jours|semaines) (?:encore|faut|faudra|dois|vais|va|vous)[^.!?]{0,30}(?<! )(?= ?[?!])|(?:c'est|est-ce) pour (?:aujourd'hui|bientot)(?: ou (?:pour )?demain)?(?= ?[?!])",
      '(?<!dire )ou est ((?:mon|ma|notre|le|la) (?:colis|argent|commande|remboursement|facture|dossier|acompte|reponse|livraison|materiel))(?= ?[?!])|(?<!dire )(?:ou (?:est|sont|reste))(?: passe[es]*)? (?:mon|ma|mes|notre|nos|la|le) (?:colis|argent|commande|remboursement|facture|dossier|acompte|reponse|livraison|fric|materiel)[^.!?]{0,20}(?= ?[?!])',
      String.raw`(?:depechez-vous|depeche-toi|grouillez-vous|grouille-toi|bougez-vous|bouge-toi|magnez-vous|remuez-vous)|(?:allo,? )?(?:il y a quelqu'un|quelqu'un)(?: au bout| la)? ?\?|c'est (?:long|tres long)[.,!]|(?:bon )?ca vient(?: oui ou non| ou quoi)? ?\?|alors,? ca vient`,
    ),
    suggestion: [
      [
        /^ou est (?:mon|ma|notre|le|la) (?:colis|argent|commande|remboursement|facture|dossier|acompte|reponse|livraison|materiel)$/u,
        'où en est $3',
      ],
      [/^(?:j'en ai|on en a) (?:marre|assez)$/u, 'cela devient pesant'],
      [/^combien de (?:temps|jours|semaines) encore$/u, 'quand cela sera-t-il réglé'],
      [/^j'attends toujours (?:votre|ta|vos|mon|ma) /u, "je n'ai pas encore reçu $2"],
      [/ que j'attends$/u, "j'attends depuis $1"],
    ],
    calmer: [
      'Où en est mon colis ?',
      'Cela devient pesant.',
      'Quand cela sera-t-il réglé ?',
      "Je n'ai pas encore reçu votre réponse.",
      "J'attends depuis trois semaines.",
    ],
    flags: [
      'Où est mon colis ?',
      "J'en ai marre.",
      'Combien de temps encore ?',
      "J'attends toujours votre réponse.",
      "Ça fait trois semaines que j'attends.",
    ],
    quiet: [
      "Je reste dans l'attente de votre réponse.",
      "Où est l'entrée de l'immeuble ?",
      'Combien de fois par semaine a lieu le cours ?',
      "C'est pour offrir, merci.",
      "J'attends de vos nouvelles, sans urgence.",
    ],
  }),
  defineRule({
    id: 'fr/impatience/immediately',
    weight: 0.35,
    pattern: say(
      "(?:je veux|j'exige) ((?:ma|mon|mes|le|la|les|une?) [^.!?]{1,36}) (?:immediatement|tout de suite|sur-le-champ|maintenant|sans delai)(?= ?[!.]| ?$)|((?:remboursez|rendez|livrez|reglez|envoyez|rappelez)(?:-moi|-nous)?(?: [^.!?]{1,36})?) (?:immediatement|tout de suite|sur-le-champ|sans delai)(?= ?[!.]| ?$)",
      "(?:je veux|j'exige|remboursez|payez|rendez|livrez|repondez|reglez|envoyez|faites|rappelez)[^.!?]{0,40} (?:immediatement|tout de suite|sur-le-champ|maintenant|sans delai|dans l'heure|aujourd'hui meme|illico)(?= ?[!.]| ?$)",
      "(?:(?<!attendrai |attends |attendrons )pas une (?:minute|seconde|heure|journee) de plus|une fois pour toutes|trop c'est trop|assez(?= ?!)|ca suffit(?= ?!| maintenant)|stop(?= ?!)|y en a marre|c'est bon,? la|la coupe est pleine)",
      "(?:c'est|ce n'est|c) (?:tout (?:simplement|bonnement) |proprement |absolument |vraiment |juste )?(?:inadmissible|inacceptable|scandaleux|honteux|une honte|un scandale|intolerable|insupportable|hallucinant|du foutage|n'importe quoi|plus possible|pas serieux|du vol|de l'arnaque|abuse)(?! et (?:c'est (?:entierement )?notre|je (?:vous |te )?compren))|(?:inadmissible|inacceptable|scandaleux|(?<!fait )n'importe quoi)(?= ?[.!,]| ?$)",
      '(?:repondez|reponds|payez|paye|decidez-vous|reagissez)(?:-moi|-nous)?(?: enfin| donc| bon sang| a la fin)? ?!|a la fin ?!',
    ),
    suggestion: [
      [
        /^(?:je veux|j'exige) (?:ma|mon|mes|le|la|les|une?) .*(?:immediatement|tout de suite|sur-le-champ|maintenant|sans delai)$/u,
        'il me faut $1 sans attendre',
      ],
      [
        /^(?:remboursez|rendez|livrez|reglez|envoyez|rappelez).* (?:immediatement|tout de suite|sur-le-champ|sans delai)$/u,
        '$2 en priorité',
      ],
      [/^(?:ca suffit|trop c'est trop)$/u, 'trouvons une solution'],
      [/^c'est .*(?:inadmissible|inacceptable|intolerable|scandaleux|honteux)$/u, 'cela ne me convient pas'],
      [/^pas une (?:minute|seconde|heure) de plus$/u, "c'est urgent"],
    ],
    calmer: [
      'Remboursez-moi en priorité.',
      'Trouvons une solution !',
      'Cela ne me convient pas.',
      "C'est urgent.",
      'Il me faut ma clé sans attendre.',
    ],
    flags: [
      'Remboursez-moi immédiatement.',
      'Ça suffit !',
      "C'est inadmissible.",
      'Pas une minute de plus.',
      'Je veux ma clé tout de suite.',
    ],
    quiet: [
      'Vous pouvez retirer la commande maintenant ou demain.',
      "Il suffit d'envoyer le formulaire.",
      'Le colis arrive jeudi matin.',
      "Je viens de vous envoyer le fichier tout de suite après l'appel.",
      'Le prix comprend déjà la TVA.',
    ],
  }),
];
