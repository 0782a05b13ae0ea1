import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const dismissalRules: readonly Rule[] = [
  defineRule({
    id: 'fr/dismissal/notMyProblem',
    weight: 0.5,
    pattern: say(
      "(?:ce n'est|c'est|c) pas (?:mon|notre|nos|mes) (?:probleme|affaire|soucis?|oignons|problemes)|c'est (?:votre|ton) (?:probleme|affaire|souci)(?= ?[.!,]| ?$| si| pas)|(?:rien a (?:faire|cirer|foutre|battre)|je m'en (?:fiche|fous|moque|contrefiche|balance|tape)|on s'en (?:fiche|fout|moque))",
      "(?:vous n'avez|t'as|tu n'as|vous avez|t'avez) qu'a (?:vous |te |l' ?)?(?:debrouiller|demerder|lire|faire|appeler|vous en prendre|changer|attendre|aller)|(?:debrouillez-vous|debrouille-toi|demerdez-vous|demerde-toi|arrangez-vous)(?= ?[.!,]| ?$| tout| sans| avec)",
      "(?:peu (?:m'importe|importe) (?:ce que|vos|votre|tes)|(?:gardez|garde) (?:vos|votre|tes|ton) (?:conseils|lecons|excuses|commentaires|remarques|avis|lecon)|(?:vos|tes) (?:petites? )?(?:etats d'ame|caprices|jeremiades|humeurs|petites? (?:remarques|histoires|manies)))",
      "(?:c'est comme ca)(?: et (?:pas autrement|puis c'est tout))?(?= ?[.!]| ?$| et)|(?:point final|un point c'est tout|fin de (?:la )?discussion|le sujet est clos|affaire classee|discussion close)|(?:je|on) n'ai? (?:pas|rien) a (?:me justifier|vous repondre|discuter|ajouter)",
      "(?:j'ai|je n'ai|on n'a|on a) (?:vraiment )?pas (?:de |le )?(?:temps|temps a perdre|que ca a faire)(?: (?:pour (?:ca|vos|tes|ces)|a perdre|avec (?:ca|vous|vos)|de vous lire))|(?:je|on) (?:ne )?(?:vais|va) pas (?:perdre mon temps|discuter|polemiquer|en discuter|debattre)|(?:voyez|vois) ca avec quelqu'un que ca interesse",
      '(?:et alors|et apres) ?\\?|(?:et alors|et apres|encore vous|laissez tomber|laisse tomber|passez a autre chose|passe a autre chose|contentez-vous de)(?= ?[?.!,]| ?$| [a-z]+er)',
    ),
    suggestion: [
      [/pas mon (?:probleme|affaire)$/u, 'cela ne dépend pas de moi'],
      [/pas notre (?:probleme|affaire)$/u, 'cela ne dépend pas de nous'],
      [/^(?:vous n'avez|vous avez) qu'a vous (?:debrouiller|demerder)$/u, 'je ne peux pas vous aider sur ce point'],
      [/^(?:tu n'as|t'as) qu'a te (?:debrouiller|demerder)$/u, "je ne peux pas t'aider sur ce point"],
      [/^(?:un point c'est tout|point final|fin de (?:la )?discussion|le sujet est clos)$/u, "c'est ma position"],
      [/^je n'ai .*temps pour ca$/u, "je ne peux pas m'en occuper maintenant"],
      [/^et (?:alors|apres) ?\?$/u, 'que puis-je y faire ?'],
    ],
    calmer: [
      'Cela ne dépend pas de moi.',
      'Je ne peux pas vous aider sur ce point.',
      "C'est ma position.",
      "Je ne peux pas m'en occuper maintenant.",
      'Que puis-je y faire ?',
    ],
    flags: [
      "Ce n'est pas mon problème.",
      "Vous n'avez qu'à vous débrouiller.",
      "Un point c'est tout.",
      "Je n'ai pas le temps pour ça.",
      'Et alors ?',
    ],
    quiet: [
      "Il n'y a aucun problème.",
      'Bleu ou vert, peu importe, choisissez.',
      "Je n'ai pas le temps mardi, mercredi vous va ?",
      'Le problème vient du filtre, on le change demain.',
      "C'est comme sur la photo.",
    ],
  }),
  defineRule({
    id: 'fr/dismissal/exaggerating',
    weight: 0.45,
    pattern: say(
      '(?:vous|tu) (?:exager|dramatis|affabul|delir|radot|pinaill|chipot|chial)(?:ez|es|ais)|(?:vous|tu) (?:vous |te )?(?:noyez|noies) dans un verre|(?:vous|tu) (?:vous |te )(?:plaignez|plains) (?:pour|de) (?:rien|tout)|(?:vous|tu) (?:faites|fais|en faites|en fais) (?:tout )?(?:une? |des |toute une )?(?:montagne|drame|histoire|cinema|scene|caprice|caisses|fromage)s?',
      '(?:calmez-vous|calme-toi|detendez-vous|detends-toi|on se calme|du calme|respirez(?: un (?:coup|bon coup))?|zen)(?= ?[.!,]| ?$| un| deux)',
      '(?:on ne va|faut|il ne faut|faut|va) pas (?:en faire|virer fou|exagerer|en faire (?:un|une|tout)|abuser|pousser)(?: (?:un fromage|un drame|une histoire|toute une histoire|une montagne|une maladie|pour))?(?= ?[.!,]| ?$| un| une| tout| pour| non plus)',
      "(?:arretez|arrete|cessez|cesse) (?:un peu )?(?:de |d' ?|avec |votre |ton |vos |tes |ce )(?:vous plaindre|te plaindre|raler|pleurnicher|dramatiser|votre|ton|vos|tes|cinema|caprices?|chialer|geindre|delirer|jouer|faire (?:votre|ton|des histoires|l'enfant))",
      "(?:c'est dans votre tete|vous vous faites des idees|tu te fais des (?:idees|films)|quel cinema|que de bruit pour rien|tempete dans un verre)|(?:vous etes|t'es|tu es) (?:parano|hysterique|trop sensible|folle|fou)(?= ?[.!,]| ?$)",
    ),
    suggestion: [
      [/^(?:vous|tu) (?:exager|dramatis|delir|radot|chipot|pinaill)(?:ez|es)$/u, 'je ne vois pas les choses ainsi'],
      [/^(?:vous vous|tu te) (?:plaignez|plains) (?:pour|de) rien$/u, 'je ne vois pas les choses ainsi'],
      [/^(?:calmez-vous|calme-toi|on se calme|du calme|zen)$/u, 'reprenons calmement'],
      [/pas en faire (?:un fromage|un drame|une histoire|toute une histoire|une montagne|une maladie)$/u, "cela peut s'arranger"],
      [/^(?:arrete[z]?|cesse[z]?) .*(?:cinema|caprices?|plaindre|raler|pleurnicher|dramatiser)$/u, 'revenons à la question'],
    ],
    calmer: [
      'Je ne vois pas les choses ainsi.',
      'Reprenons calmement.',
      'Je ne vois pas les choses ainsi.',
      "Cela peut s'arranger.",
      'Revenons à la question.',
    ],
    flags: [
      'Vous exagérez.',
      'Calmez-vous.',
      'Tu te plains pour rien.',
      'On ne va pas en faire un fromage.',
      'Arrêtez votre cinéma.',
    ],
    quiet: [
      'Le quartier est calme.',
      'Il ne faut pas exposer la plante au soleil.',
      'Arrêtez le four avant la visite.',
      'Le cinéma ouvre à dix heures.',
      'Respirez-vous mieux depuis le traitement ?',
    ],
  }),

  defineRule({
    id: 'fr/dismissal/shouldHaveRead',
    weight: 0.5,
    pattern: say(
      '(?:il )?(?:fallait|suffisait de) lire ((?:le|la|les|mon|mes|notre|nos) (?:devis|contrat|notice|annonce|conditions|mail|mails|message|reglement|fiche|etiquette|facture|bon))',
    ),
    suggestion: 'cela figure dans $1',
    calmer: [
      'Cela figure dans le devis.',
      'Cela figure dans la notice.',
      'Le port est en sus, cela figure dans les conditions.',
      'Cela figure dans mon mail.',
      "Il fallait lire l'annonce, cela figure dans la fiche.",
    ],
    flags: [
      'Il fallait lire le devis.',
      'Fallait lire la notice.',
      'Le port est en sus, il fallait lire les conditions.',
      'Il suffisait de lire mon mail.',
      "Il fallait lire l'annonce, il fallait lire la fiche.",
    ],
    quiet: [
      'Il faut lire le devis avant jeudi.',
      'Je vais lire la notice.',
      'Cela figure dans le devis.',
      'Pouvez-vous lire mon message ?',
      'Il fallait payer le port.',
    ],
  }),

  defineRule({
    id: 'fr/dismissal/lookElsewhere',
    weight: 0.5,
    pattern: say(
      "(?:libre a vous d'|vous n'avez qu'a |vous pouvez |(?:et )?)?(?:aller|allez(?: donc)?) voir ailleurs|(?:libre a toi d'|t'as qu'a |tu n'as qu'a |tu peux )aller voir ailleurs|(?<![a-z] )va voir ailleurs",
    ),
    suggestion: [
      [/toi|^t|^va /u, 'je comprends si tu préfères un autre prestataire'],
      [/./u, 'je comprends si vous préférez un autre prestataire'],
    ],
    calmer: [
      'Je comprends si vous préférez un autre prestataire.',
      'Je comprends si tu préfères un autre prestataire, tu reviendras.',
      "Si c'est trop cher, je comprends si vous préférez un autre prestataire.",
      'Je comprends si vous préférez un autre prestataire.',
      'Je comprends si tu préfères un autre prestataire.',
    ],
    flags: [
      'Allez voir ailleurs.',
      "Libre à toi d'aller voir ailleurs, tu reviendras.",
      "Si c'est trop cher, allez donc voir ailleurs.",
      "Vous n'avez qu'à aller voir ailleurs.",
      'Tu peux aller voir ailleurs.',
    ],
    quiet: [
      'Je suis allé voir ailleurs, sans succès.',
      'Allez voir la salle deux.',
      'La pièce est ailleurs.',
      'On peut voir ailleurs si vous voulez.',
      'Nous allons voir un ami.',
    ],
  }),

  defineRule({
    id: 'fr/dismissal/notMyOnlyClient',
    weight: 0.45,
    pattern: say(
      "(?:vous n'etes|t'es|tu n'es) pas (?:mon|notre|le) seule? (?:client|cliente|patient|patiente|locataire)|(?:j'ai|nous avons|on a) d'autres (?:clients|patients|dossiers|chats a fouetter) que (?:vous|toi|le votre|le tien)",
    ),
    suggestion: 'je traite les demandes dans leur ordre',
    calmer: [
      'Je traite les demandes dans leur ordre.',
      'Je traite les demandes dans leur ordre.',
      "Patience, tu n'es pas la seule cliente, je traite les demandes dans leur ordre.",
      'Je traite les demandes dans leur ordre.',
      'Là, je traite les demandes dans leur ordre.',
    ],
    flags: [
      "Vous n'êtes pas mon seul client.",
      "J'ai d'autres clients que vous.",
      "Patience, tu n'es pas la seule cliente, tu n'es pas notre seul client.",
      "Nous avons d'autres dossiers que le vôtre.",
      "Là, on a d'autres chats à fouetter que vous.",
    ],
    quiet: [
      "J'ai d'autres clients jeudi matin.",
      'Vous êtes mon premier client du jour.',
      "Nous avons d'autres coloris.",
      "Avez-vous d'autres dossiers à m'envoyer ?",
      "Vous n'êtes pas seul sur ce projet.",
    ],
  }),

  defineRule({
    id: 'fr/dismissal/sinceYouKnow',
    weight: 0.45,
    pattern: say(
      "puisque (?:vous savez|tu sais) (?:tout|mieux(?: que (?:moi|nous|tout le monde))?)|puisque (?:vous etes|tu es) (?:si (?:malin|maligne|fort|forte)|(?:l'expert|le specialiste))",
    ),
    suggestion: 'sur ce point nos avis diffèrent',
    calmer: [
      'Sur ce point nos avis diffèrent, je ne dis plus rien.',
      'Sur ce point nos avis diffèrent, vas-y.',
      'Sur ce point nos avis diffèrent, posez-la.',
      'Sur ce point nos avis diffèrent, monte le meuble.',
      'Faites donc, sur ce point nos avis diffèrent.',
    ],
    flags: [
      'Puisque vous savez tout, je ne dis plus rien.',
      'Puisque tu sais mieux que moi, vas-y.',
      "Puisque vous êtes l'expert, posez-la.",
      'Puisque tu es si malin, monte le meuble.',
      'Faites donc, puisque vous savez mieux que tout le monde.',
    ],
    quiet: [
      "Puisque vous savez où c'est, je vous suis.",
      'Vous savez tout, je crois.',
      'Puisque tu es là, signe ici.',
      'Puisque vous savez nager, venez.',
      "Vous êtes l'expert, que conseillez-vous ?",
    ],
  }),
];
