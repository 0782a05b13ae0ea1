import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceRules: readonly Rule[] = [
  defineRule({
    id: 'fr/impatience/waiting',
    weight: 0.35,
    pattern: say(
      "(?:ca fait|voila|cela fait|depuis) [^.!?]{0,25} (?:que j'attends|qu'on attend|que nous attendons|que je (?:demande|relance|reclame)|que j'essaie|j'attends toujours|sans reponse|sans nouvelles)",
      "(?:j'attends|on attend|nous attendons) toujours(?: depuis| ?[.!,]| ?$| votre| ta| vos| une| la| le| mon)|(?:j'en ai|on en a) (?:marre|assez|ras|soupe|plus qu'assez|plein)|(?:marre|ras le bol|ras-le-bol) (?:de|d'|des)|(?:fatiguee?s?|lassee?s?|epuisee?s?) (?:de (?:relancer|repeter|courir|vos|attendre)|d'(?:attendre|expliquer|ecrire))",
      "jusqu'a quand(?= (?:vais|va|dois|faut|allez|je)| ?[?!])|combien de (?:temps|fois|jours|semaines) (?:encore|faut|faudra|dois|vais|va|vous)[^.!?]{0,30}(?= ?[?!])|(?:c'est|est-ce) pour (?:aujourd'hui|bientot)(?: ou (?:pour )?demain)?(?= ?[?!])",
      '(?<!dire )(?:ou (?:est|sont|reste))(?: passe[es]*)? (?:mon|ma|mes|notre|nos|la|le) (?:colis|argent|commande|remboursement|facture|dossier|acompte|reponse|livraison|fric|materiel)[^.!?]{0,20}(?= ?[?!])',
      String.raw`(?:depechez-vous|depeche-toi|grouillez-vous|grouille-toi|bougez-vous|bouge-toi|magnez-vous|remuez-vous)|(?:allo|il y a quelqu'un|quelqu'un)(?: au bout| la)? ?\?|c'est (?:long|tres long)[.,!]|(?:bon )?ca vient(?: oui ou non| ou quoi)? ?\?|alors,? ca vient`,
    ),
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
      "(?:je veux|j'exige|remboursez|payez|rendez|livrez|repondez|reglez|envoyez|faites|rappelez)[^.!?]{0,40} (?:immediatement|tout de suite|sur-le-champ|maintenant|sans delai|dans l'heure|aujourd'hui meme|illico)(?= ?[!.]| ?$)",
      "(?:pas une (?:minute|seconde|heure|journee) de plus|une fois pour toutes|trop c'est trop|assez(?= ?!)|ca suffit(?= ?!| maintenant)|stop(?= ?!)|y en a marre|c'est bon,? la|la coupe est pleine)",
      "(?:c'est|ce n'est|c) (?:tout (?:simplement|bonnement) |proprement |absolument |vraiment |juste )?(?:inadmissible|inacceptable|scandaleux|honteux|une honte|un scandale|intolerable|insupportable|hallucinant|du foutage|n'importe quoi|plus possible|pas serieux|du vol|de l'arnaque|abuse)|(?:inadmissible|inacceptable|scandaleux|n'importe quoi)(?= ?[.!,]| ?$)",
      '(?:repondez|reponds|payez|paye|decidez-vous|reagissez)(?:-moi|-nous)?(?: enfin| donc| bon sang| a la fin)? ?!|a la fin ?!',
    ),
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
