import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const nonApologyRules: readonly Rule[] = [
  defineRule({
    id: 'fr/non_apology/ifYouFelt',
    weight: 0.4,
    pattern: say(
      "(desolee?s?|navree?s?|pardon|excuses?|m'excuse|s'excuse|excusez-(?:nous|moi)|regrette|regrettons)(?: vraiment)? (?:si|que) (?:vous|tu|cela|ca|certains|quelqu'un|la verite|mes|l'on|t'es|vs|le vernis)[^.!?]{0,30}(?:sentie?s?|vexee?|blessee?|heurtee?s?|choquee?s?|impression|offensee?|mal (?:pris|vecu|compris|interprete)|preni?ez|prenne|deçue?|decue?s?|sensible|derange|pensiez|penses|deplu|ressent|coeur|genee?)[a-z]*(?: oubliee?s?| lesee?s?| vexee?s?| blessee?s?| mal| ainsi| comme ca| (?:ca )?aussi a cœur| que| d'| de)?",
      "((?:desolee?s?|excuses?|m'excuse|s'excuse|pardon)[^.!?]{0,15} (?:gene|erreur|desagrement|inconvenient)s?) (?:eventuelle?s?|supposee?s?|pretendue?s?)|(?:si erreur il y a(?: eu)?|si (?:faute|retard|probleme) il y a eu)|(?:pretendu|soi-disant) (?:retard|defaut|probleme|erreur)",
      "(?:excuses|excuse|desolee?|pardon)(?: pour| de)? (?:votre|ton) ressenti|(?:si|puisque) (?:la verite|ca) (?:vous |te )?(?:derange|blesse|vexe|fait mal)|si (?:vous etes|t'es|tu es) trop sensible|si ca (?:vous|te) (?:a )?(?:heurte|vexe|blesse|choque|fait plaisir)[a-z]*",
    ),
    suggestion: [
      [/(?:eventuel|suppose|pretendu)(?:le)?e?s?$/u, '$2'],
      [/^(?:desolee?s?|navree?s?|m'excuse|s'excuse) (?:vraiment )?(?:si|que) .*(?<! que| d'| de)$/u, "$1 de ce qui s'est passé"],
      [/^(?:pardon|excuses?|excusez-(?:nous|moi)) (?:vraiment )?(?:si|que) .*(?<! que| d'| de)$/u, "$1 pour ce qui s'est passé"],
      [/^(?:regrette|regrettons) (?:vraiment )?que .*(?<! que| d'| de)$/u, "$1 ce qui s'est passé"],
      [/^excuses (?:pour|de) (?:votre|ton) ressenti$/u, "excuses pour ce qui s'est passé"],
      [/^si erreur /u, 'il y a eu une erreur'],
      [/^si retard /u, 'il y a eu du retard'],
      [/^si probleme /u, 'il y a eu un problème'],
    ],
    calmer: [
      "Désolé de ce qui s'est passé.",
      "Je suis désolé de ce qui s'est passé.",
      "On s'excuse pour la gêne.",
      "Toutes nos excuses pour ce qui s'est passé.",
      'Il y a eu une erreur, elle est minime.',
    ],
    flags: [
      'Désolé si vous vous êtes senti vexé.',
      'Je suis désolé que vous ayez cette impression.',
      "On s'excuse pour la gêne éventuelle.",
      'Toutes nos excuses pour votre ressenti.',
      'Si erreur il y a eu, elle est minime.',
    ],
    quiet: [
      "Désolé pour le retard, c'est de notre faute.",
      'Toutes nos excuses, je vous rembourse.',
      'Je suis désolé pour votre perte.',
      'Pardon de ne pas avoir prévenu.',
      'Si vous trouvez une erreur, dites-le-moi.',
    ],
  }),
  defineRule({
    id: 'fr/non_apology/but',
    weight: 0.35,
    pattern: say(
      "(?:desolee?s?|pardon|je m'excuse|excusez-moi|navree?s?),? mais (?:bon|vous|tu|enfin|franchement|si vous|si tu|faut|il faut|quand meme|avouez|c'est vous)",
      "(?:mille|toutes mes|mes plus plates) (?:excuses|pardons|condoleances)(?:,? (?:votre majeste|d'exister|d'avoir ose|de vivre|de respirer|pour ces))",
      "(?:desolee?|excuse(?:z)?-?moi|pardon|scuse-moi) (?:d'etre|d'exister|de vivre|d'avoir (?:une vie|ose|cru|espere)|de respirer|de travailler)(?: humain[e]?)?",
      "(?:bon,? )?d'accord,? pardon,? voila|cela dit,? vous (?:auriez|aviez)|mais (?:vous l'aviez|tu l'avais) (?:un peu |bien )?cherche|(?:j'ai|on s'est) deja (?:dit pardon|excusee?s?|presente (?:mes|nos) excuses),? (?:que|vous voulez|tu veux|ca)",
    ),
    flags: [
      "Désolé, mais vous n'aviez pas lu.",
      'Mille excuses, Votre Majesté.',
      "Désolé d'être humain.",
      "Bon, d'accord, pardon, voilà.",
      'Désolée mais bon, ça arrive.',
    ],
    quiet: [
      "Désolé, j'envoie la facture aujourd'hui.",
      'Désolée, mais nous sommes complets jeudi.',
      'Mille excuses pour le retard !',
      'Pardon, mais il manque encore une signature.',
      'Toutes mes excuses, le fichier part ce soir.',
    ],
  }),

  defineRule({
    id: 'fr/non_apology/howYouTakeIt',
    weight: 0.45,
    pattern: say(
      "(desolee?s?|navree?s?|regrette|regrettons|regrettable) que (?:vous|tu) (?:(?:le |la |l')(?:vivi?ez|vives|preni?ez|prennes|ressenti?ez|percevi?ez|ay(?:ez) (?:pris|percu|vecu|ressenti|interprete)|aies (?:pris|percu|vecu|ressenti))(?: (?:comme|la situation|l'attente|cela|ca|ainsi|de cette|mal)[^.!?,;]{0,45})?|(?:vivi?ez|vives|preni?ez|prennes|ressenti?ez|percevi?ez|ay(?:ez) (?:pris|percu|vecu|ressenti|interprete)|aies (?:pris|percu|vecu|ressenti))(?: (?:comme|la situation|l'attente|cela|ca|ainsi|de cette|mal)[^.!?,;]{0,45}))",
    ),
    suggestion: [
      [/^(?:regrette|regrettons) /u, "$1 ce qui s'est passé"],
      [/^(?:desole|navre)e?s? /u, "$1 de ce qui s'est passé"],
      [/./u, 'dommage que cela se soit passé ainsi'],
    ],
    calmer: [
      "Je suis désolé de ce qui s'est passé.",
      "Nous regrettons ce qui s'est passé.",
      "Le cabinet est désolé de ce qui s'est passé.",
      "Je regrette ce qui s'est passé, vraiment.",
      "Navrée de ce qui s'est passé.",
    ],
    flags: [
      "Je suis désolé que vous l'ayez pris comme ça.",
      'Nous regrettons que vous viviez la situation de cette manière.',
      "Le cabinet est désolé que vous ayez perçu l'attente comme excessive.",
      "Je regrette que tu l'aies vécu comme ça, vraiment.",
      'Navrée que vous le preniez ainsi.',
    ],
    quiet: [
      'Je suis désolé que vous ayez attendu.',
      'Nous regrettons ce retard.',
      'Désolé que tu aies pris froid.',
      'Je regrette que vous preniez le train de nuit.',
      'Désolée que vous ayez payé deux fois.',
    ],
  }),
];
