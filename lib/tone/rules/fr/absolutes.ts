import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const absolutesRules: readonly Rule[] = [
  defineRule({
    id: 'fr/absolutes/alwaysNever',
    weight: 0.35,
    pattern: say(
      "(?:vous|tu) (?:ne |n')?(?:[a-z']{2,14}) (?:absolument |vraiment |strictement )?jamais(?! (?:de souci|decu|manque|plus belle|ete aussi))",
      "(?:vous|tu) (?:[a-z']{2,14}) (?:toujours|systematiquement|constamment|sans arret|tout le temps|sans cesse|perpetuellement) (?:tout|les|la|le|l'|oui|pas|tout de|de|en retard|une|des|un|a cote|dernier|derniere|quelque chose|a |que|juste)?(?<!(?:avez|etes|as|es|serez|pouvez|peux|pouvez) (?:toujours|toujours la|toujours le|toujours un|toujours une|toujours de|toujours a |toujours les))",
      "(?:c'est|toujours|encore) (?:toujours |encore |eternellement )?(?:la meme (?:chose|histoire|rengaine|excuse|chanson|musique|comedie)|pareil(?: avec)|les memes (?:excuses|erreurs|problemes))|a chaque fois,? (?:c'est|vous|tu|il|la meme|pareil|on)|(?:, |encore |rate |oublie |en retard )(?:comme d'habitude|pour changer)(?= ?[.!]| ?$)",
      "(?:jamais|pas) (?:mais jamais )?une seule fois|pas une (?:seule )?(?:fois|reponse|excuse|explication|ligne)(?= ?[.!,]| ?$| vous| tu| en| depuis)|jamais,? mais jamais|rien n'est jamais|(?:constamment|eternellement|systematiquement|toujours) (?:en retard|faux|a cote|l'inverse)",
      "(?:vous|tu) (?:n'ecoutez|n'ecoutes|ne faites|ne fais|ne comprenez|ne comprends|ne respectez|ne respectes|ne lisez|ne lis|ne savez|ne sais) (?:jamais |strictement )?rien",
    ),
    suggestion: [
      [/^(?:vous|tu) (?:ne )?repond(?:ez|s) .*jamais$/u, "je n'ai pas eu de réponse"],
      [/la meme (?:excuse|rengaine|chanson|musique)$/u, "j'ai déjà entendu cette explication"],
      [/(?:la meme (?:chose|histoire|comedie)|pareil|les memes (?:erreurs|problemes))$/u, "ce n'est pas la première fois"],
      [/^vous oubliez toujours tout$/u, 'vous avez oublié plusieurs choses'],
      [/^tu oublies toujours tout$/u, 'tu as oublié plusieurs choses'],
      [/^pas une seule fois$/u, 'à aucun moment'],
      [/n'ecoute[sz] .*rien$/u, "mon message n'est pas passé"],
    ],
    calmer: [
      "Je n'ai pas eu de réponse.",
      "Ce n'est pas la première fois.",
      'Tu as oublié plusieurs choses.',
      "À aucun moment vous n'avez prévenu.",
      "Mon message n'est pas passé.",
    ],
    flags: [
      'Vous ne répondez jamais.',
      "C'est toujours la même chose.",
      'Tu oublies toujours tout.',
      "Pas une seule fois vous n'avez prévenu.",
      "Vous n'écoutez rien.",
    ],
    quiet: [
      'Vous avez toujours été aimable.',
      "Je n'avais jamais vu une si belle finition.",
      "C'est toujours un plaisir.",
      "L'alarme ne se déclenche jamais la nuit.",
      'La porte est toujours ouverte à midi.',
    ],
  }),
  defineRule({
    id: 'fr/absolutes/nobody',
    weight: 0.35,
    pattern: say(
      "(?:personne|aucun|aucune)(?: de vos (?:ouvriers|collegues|services|employes))?(?: chez vous| dans votre (?:boite|equipe|service)| la-bas)? (?:ne |n')?(?:repond|decroche|sait|fait|travaille|verifie|rappelle|previent|est capable|est fichu|m'a (?:prevenu|rappele|repondu|dit)|nous a (?:prevenu|rappele))[a-z]*(?: (?:rien|jamais|chez vous|plus|a rien|ici))*(?! (?:blesse|malade))",
      "tout le monde (?:se plaint|le sait|vous fuit|dit|en parle|s'en plaint|rit|rigole)(?= (?:de|que|chez)| ?[.!,]| ?$)|n'importe qui (?:vous|d'autre|aurait|ferait|sait|le sait|y arrive|pourrait)",
      "(?:vous|tu) (?:ne )?(?:savez|sais|faites|fais) (?:que |rien d'autre que )(?:de )?(?:facturer|mentir|promettre|vous plaindre|te plaindre|raler|encaisser|reclamer|critiquer)|tout (?:ce que vous (?:faites|touchez|dites)|est (?:faux|a refaire|nul|rate))",
      "(?:que|rien que|toujours) des (?:mensonges|excuses|promesses|problemes|retards|paroles)(?= ?[.!,]| ?$)|depuis le (?:debut|premier jour),? (?:c'est|vous|tu|rien|tout)",
    ),
    suggestion: [
      [/^personne .*repond.* chez vous$/u, "je n'arrive à joindre personne"],
      [/^tout le monde (?:se plaint)$/u, "d'autres se plaignent"],
      [/(?:savez|sais) .*(?:facturer|encaisser)$/u, "il n'y a pas que la facture qui compte"],
      [/des mensonges$/u, 'cela ne correspond pas aux faits'],
      [/^tout est (?:faux|a refaire|rate)$/u, 'plusieurs points sont à reprendre'],
    ],
    calmer: [
      "Je n'arrive à joindre personne.",
      "D'autres se plaignent de vous.",
      "Il n'y a pas que la facture qui compte.",
      'Cela ne correspond pas aux faits.',
      'Plusieurs points sont à reprendre.',
    ],
    flags: [
      'Personne ne répond chez vous.',
      'Tout le monde se plaint de vous.',
      'Vous ne savez que facturer.',
      'Que des mensonges.',
      'Tout est à refaire.',
    ],
    quiet: [
      "Personne n'est blessé.",
      'Tout le monde a aimé le gâteau.',
      'Je sais seulement que la livraison est mardi.',
      'Dès le premier jour, nous avons été bien reçus.',
      'Tout est prêt pour samedi.',
    ],
  }),

  defineRule({
    id: 'fr/absolutes/aHundredTimes',
    weight: 0.45,
    pattern: say(
      "(?:ca fait|voila|cela fait) (?:bien |au moins )?(?:cent|mille|dix mille|trente-six|cinquante|vingt|quinze) fois que (je|on|nous|j'[a-z]+)",
    ),
    suggestion: '$1',
    calmer: [
      'Je dis non.',
      'Je demande le plan.',
      'Nous signalons la fuite.',
      "Cela fait cinquante fois qu'on relance, je relance.",
      "J'appelle.",
    ],
    flags: [
      'Ça fait cent fois que je dis non.',
      'Voilà mille fois que je demande le plan.',
      'Ça fait au moins vingt fois que nous signalons la fuite.',
      "Cela fait cinquante fois qu'on relance, ça fait dix mille fois que je relance.",
      "Ça fait quinze fois que j'appelle.",
    ],
    quiet: [
      'Ça fait deux fois que je viens, toujours ravi.',
      'Merci mille fois.',
      'Cela fait vingt ans que je travaille ici.',
      'Cent fois oui.',
      'Voilà la quinzième photo.',
    ],
  }),

  defineRule({
    id: 'fr/absolutes/systematic',
    weight: 0.4,
    pattern: say(
      "(?:c'est (?:systematique|toujours pareil|toujours comme ca|chaque fois pareil|a chaque fois pareil)(?:,? (?:avec|chez) (?:vous|toi))?|avec (?:vous|toi),? c'est (?:systematique|toujours pareil|toujours comme ca))",
    ),
    suggestion: 'cela est déjà arrivé',
    calmer: [
      'Cela est déjà arrivé.',
      'Cela est déjà arrivé.',
      'Cela est déjà arrivé.',
      'Un oubli de plus, cela est déjà arrivé.',
      "Cela est déjà arrivé, dès qu'il pleut.",
    ],
    flags: [
      "C'est systématique avec vous.",
      "Avec toi, c'est toujours pareil.",
      "C'est toujours comme ça chez vous.",
      "Un oubli de plus, c'est à chaque fois pareil.",
      "Avec vous, c'est systématique, dès qu'il pleut.",
    ],
    quiet: [
      'Le contrôle est systématique.',
      "C'est toujours un plaisir.",
      "Chez vous, c'est toujours ouvert ?",
      "C'est pareil pour nous.",
      "Avec vous, c'est réglé en un jour.",
    ],
  }),
];
