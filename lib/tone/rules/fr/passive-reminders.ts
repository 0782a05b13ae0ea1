import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

/** Reminders with a raised eyebrow. */
export const passiveReminderRules: readonly Rule[] = [
  defineRule({
    id: 'fr/passive_aggression/inviteToReread',
    weight: 0.4,
    pattern: raw(
      ",? que (?:je|nous) (?:vous|t') ?(?:invite|invitons|conseille|conseillons|recommande|recommandons)(?: vivement)? (?:a|de) (?:re)?lire(?: attentivement)?,?(?= |[.!]|$)",
    ),
    suggestion: [
      [/,$/u, ','],
      [/./u, ''],
    ],
    calmer: [
      "Comme indiqué dans mon mail, c'est jeudi.",
      'Tout est dans le contrat.',
      'Voir le guide.',
      "C'est dans mon message, point 2.",
      'Les horaires sont dans le règlement !',
    ],
    flags: [
      "Comme indiqué dans mon mail, que je vous invite à relire, c'est jeudi.",
      'Tout est dans le contrat, que je vous invite à lire attentivement.',
      'Voir le guide que nous vous conseillons de relire.',
      "C'est dans mon message, que je t'invite à relire, point 2.",
      'Les horaires sont dans le règlement, que je vous recommande vivement de lire !',
    ],
    quiet: [
      'Je vous invite à dîner jeudi.',
      'Voici le texte que je vous propose de relire ensemble.',
      'Merci de relire le devis.',
      'Je vous conseille ce livre.',
      'Le plan que nous vous invitons à signer est joint.',
    ],
  }),

  defineRule({
    id: 'fr/passive_aggression/youSurelyRead',
    weight: 0.45,
    pattern: raw(
      ",? que (?:vous avez|tu as) (?:forcement|surement|certainement|sans doute|bien evidemment) (?:lue?s?|vue?s?|lue?s?)(?: avant de? [a-z]+| en entier)?,?(?= |[.!]|$)|,? au cas ou (?:ce (?:detail|point)|cela|ca) (?:vous|t')(?: ?)(?:aurait|avait) echappe(?: entre [^.!?,]{3,30})?(?= ?[.!,]|$)",
    ),
    suggestion: [
      [/,$/u, ','],
      [/./u, ''],
    ],
    calmer: [
      'Le lin rétrécit, comme le dit la fiche.',
      'Le robinet coule toujours.',
      "C'est dans le contrat, page 2.",
      'Nous fermons à midi.',
      'Le devis, date de mai.',
    ],
    flags: [
      'Le lin rétrécit, comme le dit la fiche, que vous avez forcément lue avant de commander.',
      'Le robinet coule toujours, au cas où ce détail vous aurait échappé.',
      "C'est dans le contrat que tu as sûrement lu, page 2.",
      'Nous fermons à midi, au cas où cela vous aurait échappé.',
      'Le devis, que vous avez certainement lu, date de mai.',
    ],
    quiet: [
      'Le devis que vous avez lu date de mai.',
      'Au cas où vous passez, voici le code.',
      'Le film que tu as vu est superbe.',
      "Un détail m'avait échappé, pardon.",
      'Au cas où il pleut, on reporte.',
    ],
  }),

  defineRule({
    id: 'fr/passive_aggression/tooMuchToAsk',
    weight: 0.45,
    pattern: say(
      "(?:j'imagine|je suppose|sans doute) (?:que |qu')([^.!?,]{3,50}?) (?:serait|est|etait|aurait ete) trop (?:vous )?demander",
    ),
    suggestion: '$1 aiderait',
    calmer: [
      'Un accusé de réception aiderait.',
      'Un coup de fil aiderait.',
      'Une date aiderait.',
      'Une réponse aiderait, mais bon.',
      'Le plan complet aiderait.',
    ],
    flags: [
      "Je suppose qu'un accusé de réception serait trop demander.",
      "J'imagine qu'un coup de fil était trop demander.",
      "Sans doute qu'une date serait trop vous demander.",
      "J'imagine qu'une réponse aurait été trop demander, mais bon.",
      'Je suppose que le plan complet est trop demander.',
    ],
    quiet: [
      'Est-ce trop demander pour jeudi ?',
      'Je suppose que le colis est arrivé.',
      'Un accusé de réception aiderait.',
      "J'imagine que c'est long à faire.",
      "On m'a demandé un plan.",
    ],
  }),

  defineRule({
    id: 'fr/passive_aggression/usedToIt',
    weight: 0.4,
    pattern: say(
      "(?:je commence a (?:etre habituee?|avoir l'habitude|m'habituer)|l'habitude est prise|j'ai fini par m'(?:y )?habituer)(?: (?:a|de) (?:vos|tes|votre|ton) [a-z]+)?(?= ?[.!,;]| ?$)",
    ),
    suggestion: "ce n'est pas la première fois",
    calmer: [
      "C'est correct, ce n'est pas la première fois.",
      "Ce n'est pas la première fois.",
      "Encore la douche froide, ce n'est pas la première fois.",
      "Ce n'est pas la première fois.",
      "Pas de nouvelles, ce n'est pas la première fois.",
    ],
    flags: [
      "C'est correct, je commence à être habituée à vos annulations.",
      "L'habitude est prise.",
      "Encore la douche froide, l'habitude est prise.",
      "Je commence à avoir l'habitude.",
      "Pas de nouvelles, j'ai fini par m'y habituer.",
    ],
    quiet: [
      "Je commence à m'habituer au nouveau logiciel, merci.",
      "D'habitude, je passe jeudi.",
      "On s'y rend ensemble.",
      "L'habitude de la maison est de signer.",
      'Je suis habituée aux grands chantiers.',
    ],
  }),

  defineRule({
    id: 'fr/passive_aggression/daresToHope',
    weight: 0.3,
    pattern: say("j'ose (?:esperer|croire|imaginer) que"),
    suggestion: "j'espère que",
    calmer: [
      "J'espère que cette fois quelqu'un le lira.",
      "J'espère que le délai sera tenu.",
      "J'espère que cette visite n'est pas facturée.",
      "Et j'espère que vous répondrez.",
      "J'espère que les autres ont aimé le pain.",
    ],
    flags: [
      "J'ose espérer que cette fois quelqu'un le lira.",
      "J'ose croire que le délai sera tenu.",
      "J'ose espérer que cette visite n'est pas facturée.",
      "Et j'ose imaginer que vous répondrez.",
      "J'ose espérer que les autres ont aimé le pain.",
    ],
    quiet: [
      "J'espère que tout va bien.",
      "Je n'ose pas toucher à la vanne.",
      "J'ose le bleu, qu'en dites-vous ?",
      'Nous espérons que cela vous plaira.',
      'Elle ose espérer un prix.',
    ],
  }),
];
