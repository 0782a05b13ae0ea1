import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';
import { insultWords, openInsults, youAre } from '@/lib/tone/rules/fr/lexicon';

export const insultRules: readonly Rule[] = [
  defineRule({
    id: 'fr/insult/directed',
    weight: 0.7,
    pattern: say(
      `${youAre}(?:[a-z]{3,12}ment )?${insultWords}(?! (?:de (?:bonne|bon)|de bons|d'art|de cafe|de vin|de musique|eclaire|en cas))`,
      `(?:soyez|sois|faites|arretez de faire|arrete de faire|cessez d'etre|arretez d'etre|arrete d'etre) (?:pas )?(?:les?|la|aussi|si)? ?${insultWords}`,
      `(?:seul|seule) (?:un|une) (?:vrai |vraie |parfait )?${insultWords}`,
      `(?:cet?|cette|ces|votre|ton|vos|tes|l'|un|une|quel|quelle|des|les) ?(?:vrais? |vraie |sacre |espece d[e'] ?|petite? )?${openInsults}`,
    ),
    negatable: true,
    flags: [
      'Vous êtes un menteur et un voleur.',
      "T'es qu'un connard.",
      'Tu es complètement abruti.',
      'Vous êtes vraiment des incapables.',
      "Seul un idiot monte la porte à l'envers.",
      'Quel crétin a signé ça ?',
    ],
    quiet: [
      "Vous n'êtes pas un idiot, la notice est mal faite.",
      'Vous êtes très aimable, merci.',
      "L'assurance couvre si un voleur entre.",
      'Vous êtes les bienvenus.',
      'Tu es un client important pour nous.',
      "Vous êtes à la tête de l'équipe.",
    ],
  }),
  defineRule({
    id: 'fr/insult/epithet',
    weight: 0.7,
    pattern: say(
      `(?:espece|bande|tas|ramassis|sale|sales|pauvre|pauvres|bougre|gros|grosse|vieux|vieille|foutu|satane|sacre|bel|belle bande|petit|petite|beau) (?:de |d'|d' ?)?(?:sales? |gros |grosse |pauvres? |petite?s? |vieux |espece de )?${openInsults}`,
      `(?:espece|bande|tas|ramassis|bougre)s? (?:de |d')(?:[a-z]{3,9} )?${insultWords}`,
      '(?:sale|pauvre|gros|grosse|vieux|vieille|petit|sacre) (?:idiote?|con|conne|menteur|menteuse|voleur|escroc|filou|radin|tache|nul|nulle|merde|porc|truie|type|mec|minable|lache|clown|rat|ane|debile|bandit|hypocrite)(?= ?[.!,?;]| ?$| va| que)',
      "(?:bande|gang|tas|ramassis|brochette) (?:de |d')(?!(?:roulement|tissus?|jeunes|copains|amis|enfants|feuilles?|sable|graviers?|gravats?|terre|bois|potes|filles|garcons|travaux?|choses?|dessinee?s?|papiers?|dossiers?|cartons?|musiciens|passage|messages?|gens|questions?|trucs?|mails?|factures?|photos?)(?![a-z]))[a-z-]{4,16}s(?= ?[.!?,]| ?$)",
      "(?:osti|estie?|ostie|crisse|maudit|maudite|tabarnak) (?:de |d')?(?:gros |grosse )?(?:sans-dessein|mange-marde|crosseurs?|crosseuse|voleurs?|voleuse|profiteurs?|profiteuse|menteurs?|menteuse|cave|niaiseux|branleux|trou|chien|fou|folle|vache|epais)",
      '(?:pauvre|vieux|vieille|grosse|gros|sale) (?:fou|folle|cloche|fille aigrie|debris|vache|harpie|chouette|lard|tas|grigou|faux-cul|pingre|pomme|bique|peau)(?= ?[.!?,]| ?$| qui| de| va| avide| avinee)',
      '(?:tete|tetes) (?:de (?:con|noeud|mule|linotte|cochon|gland|pioche)|a claques)',
    ),
    flags: [
      "Espèce d'idiot.",
      "Bande d'incapables !",
      'Pauvre tache.',
      'Sale menteur, rendez-moi mon argent.',
      'Quelle tête de mule.',
    ],
    quiet: [
      'Une bande de tissu bleu suffit.',
      'La pauvre plante a soif.',
      'Un tas de sable reste devant le garage.',
      'Cette espèce de rosier fleurit en mai.',
      'Un vieux client nous a recommandé votre atelier.',
    ],
  }),
  defineRule({
    id: 'fr/insult/vocative',
    weight: 0.7,
    pattern: raw(
      `(?:^|[,:;!?] ?)(?:bande d[e']? ?|espece d[e']? ?)?${insultWords}(?= ?[.!,;]| ?$)(?<!(?:tas|tetes?|taches?|trous?|caves?|rats?|patates?|buses?|dindes?|cruches?|cornichons?|epais|colons?|amateurs?|parasites?|porcs?|cochons?|truies?|anes?|mules?|nuls?|nulles?|requins?|clowns?|merdes?|lamentables?|pathetiques?|deplorables?|innocente?s?|ordures?|laches?|buse|ringarde?s?|malhonnetes?|incapables?|cons?|andouilles?))`,
      '(?:^|[,!] ?)(?:sale |gros |pauvre )?(?:con|conne|nul|nulle|lache|incapables?|porc|ordure|andouille|clown) ?!',
    ),
    flags: [
      'Vous avez cassé le parquet, idiot.',
      'Voleurs !',
      'Réponds, menteur.',
      "C'est honteux, bande d'escrocs.",
      "Rendez l'argent, lâche !",
    ],
    quiet: [
      'Deux caves, un grenier.',
      "Les ordures, c'est le mardi.",
      'Bonjour, Serge.',
      'Un voleur est entré.',
      "Vente de cornichons, d'olives et de taches de couleur.",
    ],
  }),
  defineRule({
    id: 'fr/insult/motherland',
    weight: 0.9,
    pattern: say(
      "(?:fils|fille)s? (?:de |d'une? )(?:pute|putain|chienne|garce|truie)s?|nique (?:ta|sa|votre|tes|vos) (?:mere|race|morts)",
      '(?:ta|votre|sa) (?:mere|race)(?: la| est une)? (?:pute|putain|grosse|maudite)|(?:putain|pute) de (?:ta|sa|votre) (?:mere|race)',
      "fdp|ntm|encule de ta (?:mere|race)|mange (?:d'la|de la|ta) marde",
    ),
    flags: [
      "Fils de pute, rends l'argent.",
      'Nique ta mère.',
      'Bande de fils de putes.',
      'Ta mère la pute.',
      'Mange de la marde.',
    ],
    quiet: [
      'Le fils de la cliente passera signer.',
      'La fille de Madame Roux prend le colis.',
      'Votre mère peut retirer le gâteau à dix heures.',
      'Bravo à ta mère pour le prix.',
      "Le local de la mère d'Anne est loué.",
    ],
  }),
  defineRule({
    id: 'fr/insult/worthless',
    weight: 0.7,
    pattern: say(
      "(?:vous|tu|t'|vs) (?:ne |n')?(?:valez|vaux|servez|sers|serez|etes bons?|etes bonnes?|es bon|es bonne) (?:vraiment |strictement |absolument )?(?:rien|a rien|bon a rien|pas un clou|que dalle|qu'a)",
      '(?:bons? a rien|bonnes? a rien|moins que rien|rate|ratee?s?|sous-merdes?|sous-homme)(?= ?[.!,]| ?$| de )(?<!(?:est|ete|a|ai|soit|completement) rate[es]*)',
      '(?:vous|tu) me (?:degoutez|degoutes|donnez envie de vomir|donnes envie de vomir|repugnez|faites pitie|fais pitie|faites honte|fais honte)',
      '(?:plombier|artisan|avocat|avocate|prof|medecin|boite|entreprise|ouvrier|electricien|client|cliente|photographe|comptable|agence) (?:de merde|a la con|du dimanche|de pacotille|a deux balles|de mes deux|de bas etage)',
      "(?:pas|aucun|sans|ni) (?:un gramme de |une once de |la moindre )?(?:cervelle|cerveau|neurone)|(?:petit|pois chiche|le) pois chiche|(?:petit pois|merde|vide) a la place du cerveau|bas(?:se)? de plafond|bete (?:jusqu'aux os|a manger du foin|comme (?:tes|vos) pieds)|con(?:ne)? comme (?:un|une|la) [a-z]+|cerveau de (?:moineau|moule|poisson)",
    ),
    flags: [
      'Tu ne vaux rien.',
      'Vous êtes un bon à rien.',
      'Vous me dégoûtez.',
      'Un artisan du dimanche.',
      "Vous n'avez pas une once de cervelle.",
    ],
    quiet: [
      'La clé ne sert à rien pour cette porte.',
      'Le bon de réduction ne vaut que le lundi.',
      "J'ai raté votre appel.",
      'Les clients du dimanche sont nombreux.',
      'Cela ne vaut pas la peine de changer la pompe.',
    ],
  }),
];
