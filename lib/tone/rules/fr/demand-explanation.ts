import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const demandExplanationRules: readonly Rule[] = [
  defineRule({
    id: 'fr/demand_explanation/explain',
    weight: 0.45,
    pattern: say(
      "(?:j'exige|nous exigeons|exige|on exige) (?:de savoir|une (?:explication|reponse|justification)|des (?:explications|excuses|comptes)|que (?:vous|l'on|on) )",
      "(?:vous|tu) (?:me|nous) (?:devez|dois) (?:au moins |bien )?(?:une (?:explication|reponse)|des (?:explications|comptes|excuses))|(?:j'ai|nous avons) droit a (?:des|une) (?:explication|excuse)s?|(?:justifiez-vous|justifie-toi|expliquez-vous|explique-toi)(?= ?[.!,]| ?$| sur)",
      "(?:de quel droit|qui vous a (?:permis|autorise|donne le droit|donne l'autorisation)|comment osez-vous|comment oses-tu|vous osez|tu oses|vous avez (?:ose|le culot|le toupet|l'audace)|tu as (?:ose|le culot|le toupet))",
      '(?:je veux|donnez-moi|donne-moi) (?:savoir pourquoi|la vraie raison|la verite|une (?:seule )?(?:bonne|vraie) raison|un nom|des noms|le nom du responsable|comprendre pourquoi)|(?:on|je) peut? (?:peut-on )?savoir (?:pourquoi|ce qu|qui|quand|a quoi|comment)',
      "(?:dites|dis)(?:-le)?(?:-moi|-le-moi) (?:donc )?(?:en face|la verite|les yeux dans)|ayez (?:au moins )?(?:le courage|la decence|la politesse|l'honnetete)|aie (?:au moins )?(?:le courage|la decence)|sans (?:un mot|la moindre|aucune) (?:d')?explication|qu'est-ce qu'on vous a fait|qu'est-ce que je vous ai fait",
      "(?:et )?c'est maintenant que (?:vous|tu) (?:le |me |nous )?(?:dites|dis|prevenez|previens)(?: ?\\?)?|pourquoi ce (?:revirement|silence)|qui vous a monte la tete",
    ),
    suggestion: [
      [/^(?:j'exige|exige) de savoir$/u, "j'aimerais savoir"],
      [/^(?:nous exigeons|on exige) de savoir$/u, 'nous aimerions savoir'],
      [/^(?:j'exige|exige) (?:une|des) explications?$/u, "j'aimerais une explication"],
      [/^(?:vous|tu) me (?:devez|dois) .*explications?$/u, "j'aimerais une explication"],
      [/^(?:vous|tu) nous (?:devez|dois) .*explications?$/u, 'nous aimerions une explication'],
      [/^de quel droit$/u, 'pour quelle raison'],
      [/^comment ose(?:z-vous|s-tu)$/u, 'pourquoi'],
      [/maintenant que .*\?$/u, "j'aurais aimé le savoir plus tôt."],
      [/maintenant que /u, "j'aurais aimé le savoir plus tôt"],
    ],
    calmer: [
      "J'aimerais savoir pourquoi.",
      "J'aimerais une explication.",
      'Pour quelle raison entrez-vous chez moi ?',
      'Pourquoi annuler la veille ?',
      "J'aurais aimé le savoir plus tôt.",
    ],
    flags: [
      "J'exige de savoir pourquoi.",
      'Vous me devez une explication.',
      'De quel droit entrez-vous chez moi ?',
      'Comment osez-vous annuler la veille ?',
      "Et c'est maintenant que vous le dites ?",
    ],
    quiet: [
      'Pouvez-vous expliquer la deuxième étape ?',
      "J'explique la raison du changement ci-dessous.",
      'Quel est le nom complet du titulaire ?',
      "Je veux savoir vos horaires d'ouverture.",
      'Le contrat demande une explication technique.',
    ],
  }),

  defineRule({
    id: 'fr/demand_explanation/expectExplanation',
    weight: 0.4,
    pattern: say(
      "j'attends (?:toujours |encore )?(?:de (?:votre|ta) part )?(?:une explication|des explications)(?: digne de ce nom| dignes de ce nom)?(?: de (?:votre|ta) part)?",
    ),
    suggestion: [
      [/de ta part/u, "j'aimerais que tu m'expliques"],
      [/./u, "j'aimerais une explication"],
    ],
    calmer: [
      "J'aimerais une explication.",
      "J'aimerais une explication et pas un robot.",
      "J'aimerais une explication.",
      "J'aimerais une explication.",
      "J'aimerais que tu m'expliques.",
    ],
    flags: [
      "J'attends une explication digne de ce nom.",
      "J'attends des explications et pas un robot.",
      "J'attends de votre part une explication.",
      "J'attends toujours des explications.",
      "J'attends une explication de ta part.",
    ],
    quiet: [
      "J'attends votre visite.",
      'Merci pour les explications.',
      'Une explication est jointe.',
      "J'aimerais une explication.",
      "J'attends un colis de ta part.",
    ],
  }),

  defineRule({
    id: 'fr/demand_explanation/explainToMe',
    weight: 0.4,
    pattern: say(
      "(?:vous m'expliquerez|tu m'expliqueras|il faudra (?:qu'on )?m'expliquer?|j'aimerais (?:bien )?qu'on m'explique)(?: un jour| peut-etre)?(?= (?:comment|pourquoi|ou|ce que|par quel)(?![a-z]))",
      '(?:expliquez-moi|explique-moi|expliquez-nous)(?: donc| un peu| alors)(?=(?:,? par ecrit,?)? (?:comment|pourquoi|ou|ce que|par quel)(?![a-z]))',
    ),
    suggestion: "j'aimerais comprendre",
    calmer: [
      "J'aimerais comprendre comment on perd une carte.",
      "J'aimerais comprendre où va notre argent !",
      "J'aimerais comprendre pourquoi tu as signé.",
      "J'aimerais comprendre comment c'est arrivé.",
      "J'aimerais comprendre pourquoi le port a doublé.",
    ],
    flags: [
      "Vous m'expliquerez comment on perd une carte.",
      'Expliquez-moi donc où va notre argent !',
      "Tu m'expliqueras un jour pourquoi tu as signé.",
      "J'aimerais bien qu'on m'explique comment c'est arrivé.",
      "Il faudra m'expliquer pourquoi le port a doublé.",
    ],
    quiet: [
      'Expliquez-moi comment monter le filtre, merci.',
      "Vous m'expliquerez la suite jeudi ?",
      "Merci de m'expliquer pourquoi.",
      "Elle m'explique comment faire.",
      'Explique-moi la recette.',
    ],
  }),

  defineRule({
    id: 'fr/demand_explanation/wantToKnowNow',
    weight: 0.45,
    pattern: say("(?:je veux|nous voulons) savoir (?:tout de suite|immediatement|maintenant|aujourd'hui)(?: meme)?,?"),
    suggestion: [
      [/^je/u, "j'aimerais savoir dès aujourd'hui"],
      [/./u, "nous aimerions savoir dès aujourd'hui"],
    ],
    calmer: [
      "J'aimerais savoir dès aujourd'hui qui a réglé ce filtre.",
      "J'aimerais savoir dès aujourd'hui où est le chat.",
      "Nous aimerions savoir dès aujourd'hui quand vous venez.",
      "J'aimerais savoir dès aujourd'hui combien je dois.",
      "J'aimerais savoir dès aujourd'hui.",
    ],
    flags: [
      'Je veux savoir tout de suite qui a réglé ce filtre.',
      'Je veux savoir immédiatement où est le chat.',
      'Nous voulons savoir maintenant quand vous venez.',
      "Je veux savoir aujourd'hui combien je dois.",
      'Je veux savoir tout de suite.',
    ],
    quiet: [
      'Je veux savoir vos horaires.',
      'Dites-moi tout de suite si cela vous va.',
      "J'aimerais savoir si c'est prêt.",
      'Nous voulons savoir si le bleu existe.',
      "Je sais maintenant où c'est.",
    ],
  }),
];
