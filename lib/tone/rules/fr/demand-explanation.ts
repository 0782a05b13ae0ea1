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
];
