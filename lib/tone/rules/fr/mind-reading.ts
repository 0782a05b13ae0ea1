import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

export const mindReadingRules: readonly Rule[] = [
  defineRule({
    id: 'fr/mind_reading/youJustWant',
    weight: 0.5,
    pattern: say(
      "(?:vous|tu) (?:ne )?(?:pensez|penses|voulez|veux|cherchez|cherches|interessez|interesse)(?:-vous|-tu)? qu'(?:a|au)? ?(?:votre|ton|vos|a votre|l'argent|au fric|fric|mon argent|nous facturer|facturer|encaisser|gagner du temps|gratter|vous|toi|une chose)(?: (?:argent|fric|portefeuille|profit|marge))?",
      "(?:vous|tu) (?:cherchez|cherches|essayez|essaies|tentez|tentes)(?: juste| seulement| encore| simplement)? (?:a |de )(?:gagner du temps|nous (?:enfumer|rouler|avoir|couler|embrouiller|faire payer|voler)|m'(?:arnaquer|avoir|enfumer|humilier|embrouiller)|me (?:rouler|faire payer|pousser|voler|nuire)|noyer le poisson|te defiler|vous defiler)",
      String.raw`(?<!(?:ai|avons|pas) )(?<!n'\p{L}{1,6} pas )(?:(?:vous l'avez|tu l'as|vous avez|tu as) )?(?:fait|faites|fais|faisiez) (?:ca |cela |tout ca )?(?:expres|par mechancete|par malice|pour (?:nous|m'|me) ?(?:embeter|nuire|emmerder|humilier|faire))|(?:votre|ton) (?:but|objectif|seul but),? c'est (?:de )?(?:nous|me|m'|juste|l'argent)`,
      "(?:vous|tu) (?:vous |te |t'|vs )(?:en )?(?:fich(?:ez|es)|fout(?:ez)?|fous|moqu(?:ez|es)|contrefich(?:ez|es)|balances?|balancez)(?: (?:bien|completement|totalement|pas mal|royalement))*(?: (?:de (?:moi|nous|qui|ma gueule|la gueule)|du monde|de|du|des)| ?[.!,]| ?$)",
      "(?:vous|tu) (?:n'avez|n'avais|n'aviez|n'as) (?:jamais eu )?(?:aucune|nullement|pas) (?:la moindre )?(?:intention|l'intention)|(?:ca|cela) (?:vous|t')? ?(?:arrange|amuse) bien|(?:on|ca se) (?:voit|sent) (?:bien )?que (?:vous|tu) (?:n'avez|n'as|ne|vous en|t'en)",
      "(?:vous|tu) (?:preferez|preferes) (?:vos|tes) (?:gros|autres|riches) |(?:vous avez|tu as) decide de (?:nous|me) |(?:avouez|avoue|dites|admettez|admets)(?: que|-le| le)(?= (?:vous|tu|c'est)| ?[.!,])|(?:vous avez|t'as) trouve moins cher",
    ),
    suggestion: [
      [/(?:argent|fric|facturer|encaisser|profit|portefeuille|marge)$/u, "j'ai l'impression que seul l'argent compte"],
      [/^(?:vous|tu) .*fait (?:ca |cela |tout ca )?(?:expres|par mechancete|par malice)$/u, "cela n'aurait pas dû arriver"],
      [/(?:cherch|essay|essai|tent)[a-z]* .*(?:gagner du temps|noyer le poisson)$/u, "j'attends une réponse claire"],
      [/ (?:fich|fout|fous|moqu|contrefich)[a-z]*.* de$/u, "il manque un peu d'attention pour"],
      [/^vous n'.*intention$/u, "je doute que vous ayez l'intention"],
      [/^tu n'.*intention$/u, "je doute que tu aies l'intention"],
    ],
    calmer: [
      "J'ai l'impression que seul l'argent compte.",
      "Cela n'aurait pas dû arriver.",
      "J'attends une réponse claire.",
      "Il manque un peu d'attention pour vos clients.",
      "Je doute que vous ayez l'intention de payer.",
    ],
    flags: [
      "Vous ne pensez qu'à votre argent.",
      "Vous l'avez fait exprès.",
      'Tu cherches à gagner du temps.',
      'Vous vous fichez complètement de vos clients.',
      "Vous n'avez aucune intention de payer.",
    ],
    quiet: [
      "Je ne l'ai pas fait exprès, pardon.",
      'Je cherche à gagner du temps sur le chantier.',
      "Nous n'avons aucune intention de changer le prix.",
      'Ça vous arrange jeudi ?',
      'On voit bien que la teinte est différente.',
    ],
  }),
  defineRule({
    id: 'fr/mind_reading/youThinkIAm',
    weight: 0.5,
    pattern: say(
      '(?:vous|tu) (?:me|nous) (?:prenez|prends) (?:vraiment |tous |donc |decidement )?pour (?:un|une|des|qui|le|la|votre|ton)(?! (?:temps|visite))',
      "(?:vous|tu) (?:pensez|penses|croyez|crois)(?: vraiment| sans doute| peut-etre)? (?:qu'on a|que j'ai|que je suis|que je vais|que nous|que je n'ai|qu'on est|que je ne (?:vois|vais)|que l'argent|que ca)[^.!?]{0,12} ?(?:que ca|idiot|bete|stupide|dupe|rien|gratuit|banque|suffit|a faire|avaler|laisser|me taire|stupides|cons?)[a-z]*",
      "(?:je sais|on sait|je vois)(?: tres)? bien (?:ce que|a quoi|pourquoi|que) (?:vous (?:mijotez|cherchez|faites|voulez|jouez|avez|vous)|tu (?:mijotes|cherches|fais|veux|joues|as))|(?:je parie|parions|je suis sur|je mettrais ma main) que (?:vous|tu|personne) (?:n'avez|n'as|ne|n'a)",
      "(?:vous|tu) (?:esperiez|esperais|comptiez|comptais)(?: sans doute| peut-etre| bien)? que (?:je|on|nous|personne) (?:ne|n'[a-z]+)|(?:vous vous dites|tu te dis) (?:surement|sans doute|que je|qu'on)|(?:vous|tu) (?:jubilez|jubiles|adorez|adores|prenez plaisir) (?:de|a) (?:nous|me)|(?:tu me gardes|vous me gardez) rancune|au fond,? (?:vous|tu) (?:savez|sais|n'avez|voulez)",
      "on (?:a voulu|veut|cherche a) (?:m'|me |nous )(?:humilier|rouler|arnaquer|avoir|nuire|couler)",
    ),
    flags: [
      'Vous me prenez pour une imbécile.',
      "Tu crois que j'ai que ça à faire ?",
      'Je sais très bien ce que vous mijotez.',
      "Je parie que vous n'avez même pas ouvert le fichier.",
      'Vous espériez sans doute que je ne remarque pas.',
    ],
    quiet: [
      'Je crois que je suis le troisième sur la liste.',
      'Je parie que la couleur vous plaira.',
      'Au fond du tiroir se trouve la clé.',
      "Vous pensez que c'est possible jeudi ?",
      'Vous me prenez pour la visite de dix heures ?',
    ],
  }),

  defineRule({
    id: 'fr/mind_reading/didntRead',
    weight: 0.45,
    pattern: raw(
      ",? que (?:vous|tu) (?:n'avez|n'as) (?:manifestement|visiblement|evidemment|apparemment|clairement|de toute evidence) (?:pas |jamais )(?:ouverte?s?|lue?s?|regardee?s?|ecoutee?s?),?(?= |[.!]|$)|,? que (?:vous avez|tu as) (?:manifestement |visiblement |apparemment )?choisi de ne pas (?:lire|ouvrir|ecouter),?(?= |[.!]|$)",
    ),
    suggestion: [
      [/,$/u, ','],
      [/./u, ''],
    ],
    calmer: [
      "C'est dans mon mail du 8.",
      "C'est dans mes messages.",
      'Le devis, page 2, le dit.',
      'Voir le plan.',
      "C'est dans la notice, au point 3.",
    ],
    flags: [
      "C'est dans mon mail du 8, que vous n'avez manifestement pas ouvert.",
      "C'est dans mes messages, que vous avez manifestement choisi de ne pas lire.",
      "Le devis que tu n'as visiblement pas lu, page 2, le dit.",
      "Voir le plan que vous n'avez apparemment jamais regardé.",
      "C'est dans la notice, que vous n'avez clairement pas lue, au point 3.",
    ],
    quiet: [
      "Le mail que vous n'avez pas reçu est joint.",
      "Vous n'avez pas ouvert le colis ?",
      "La pièce que tu n'as pas trouvée est ici.",
      'Visiblement, la vanne est ouverte.',
      'Le film que vous avez choisi de voir commence.',
    ],
  }),

  defineRule({
    id: 'fr/mind_reading/youKnowIt',
    weight: 0.4,
    pattern: raw(',? (?:et|pis) (?:vous le savez|tu le sais)(?: (?:tres bien|bien|parfaitement|pertinemment))?(?= ?[.!]|$)'),
    suggestion: '',
    calmer: ["C'est voulu.", 'Le mur était droit.', 'Ton affiche est floue.', 'La pose était comprise.', 'Le prix a changé !'],
    flags: [
      "C'est voulu et vous le savez.",
      'Le mur était droit, et vous le savez très bien.',
      'Ton affiche est floue pis tu le sais.',
      'La pose était comprise et tu le sais parfaitement.',
      'Le prix a changé, et vous le savez !',
    ],
    quiet: [
      'Vous le savez, nous fermons en août.',
      'Et si vous le savez, dites-le-moi.',
      'Comme vous le savez, le port est compris.',
      'Tu le sais déjà ?',
      'Je le sais, merci.',
    ],
  }),

  defineRule({
    id: 'fr/mind_reading/evidently',
    weight: 0.45,
    pattern: say(
      "(?:il est (?:evident|clair)|c'est (?:clair|evident)|on voit bien) que(?= (?:vous|tu) (?:cherch|voul|veux|prefer|ne (?:voul|veux|pens|lis)|vous (?:en )?(?:fich|moqu)|t'en|n'avez (?:pas|rien) (?:lu|compris|ecoute)))",
      '(?:visiblement|manifestement|de toute evidence),? (?=(?:mon dossier|mes messages) )',
    ),
    suggestion: [
      [/ que$/u, "j'ai l'impression que"],
      [/./u, "j'ai l'impression que "],
    ],
    calmer: [
      "J'ai l'impression que vous cherchez un remboursement.",
      "J'ai l'impression que tu ne veux pas finir.",
      "J'ai l'impression que vous n'avez pas lu le devis.",
      "J'ai l'impression que vous préférez attendre.",
      "J'ai l'impression que tu cherches un prétexte.",
    ],
    flags: [
      'Il est évident que vous cherchez un remboursement.',
      'On voit bien que tu ne veux pas finir.',
      "C'est clair que vous n'avez pas lu le devis.",
      'Il est clair que vous préférez attendre.',
      "C'est évident que tu cherches un prétexte.",
    ],
    quiet: [
      'Il est évident que la teinte a changé.',
      'On voit bien que vous êtes du métier, merci.',
      "C'est clair que jeudi vous convient mieux.",
      'Il est clair que le devis est bon.',
      'Visiblement, la porte est neuve.',
    ],
  }),
];
