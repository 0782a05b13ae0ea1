import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';

export const ultimatumRules: readonly Rule[] = [
  defineRule({
    id: 'fr/ultimatum/orElse',
    weight: 0.5,
    pattern: say(
      "(?:soit|ou bien|ou) ((?:vous|tu) [^.!?,]{2,45}),? (?:soit|ou) ((?:j'|je |on |nous )(?:pars|annule|arrete|vais|cherche|resilie|quitte|change|trouve|romp[st]?)[a-z]*)",
      "(?:soit|ou bien|ou) (?:vous|tu) [^.!?]{2,45},? (?:soit|ou) (?:je|j'|on|nous|vous|tu|c'est|ca|oubli)[a-z']* ?(?:pars|part|arrete|annule|vais|cherche|ne|rompt|resilie|coupe|quitte|change|trouve|oublie|assume|dessine|rendez|degagez|partez|fini|termine|engage|saisis|porte)[a-z]*",
      "(?:a prendre ou a laisser|c'est (?:ce soir|demain|maintenant|vendredi|lundi|mardi|jeudi|aujourd'hui|elle|lui) ou (?:jamais|moi|rien|c'est)|derniere (?:chance|fois que|sommation)(?! (?:de (?:s'inscrire|profiter|reserver)|pour (?:s'inscrire|profiter|reserver|commander)))|dernier avertissement)",
      "(?:vous|tu) (?:avez|as) (jusqu'(?:a (?:demain|ce soir|vendredi|lundi|midi|[0-9]+))),? (?:sinon|apres)(?=,? (?:j'|je |on |nous ))",
      "(?:vous|tu) (?:avez|as) (?:jusqu'a (?:demain|ce soir|vendredi|lundi|midi|[0-9]+)|(?:une|deux|24|48) ?(?:heures?|h|jours?))[^.!?]{0,30}(?:sinon|pas une|pas plus|apres|ou je|avant que| ?[.!] ?$)",
      "(?:sinon|sans quoi|faute de quoi|autrement|apres),? (?:oubliez|oublie|c'est (?:fini|termine|la guerre|la porte)|ce sera la guerre|(?:je|on) (?:coupe|arrete|annule|resilie|me (?:plains|retire)|ne (?:reponds|repond|paie|viens)|pars|passe a|viens (?:moi-meme|chercher)|bloque|vais voir)|vous (?:aurez|allez|verrez|pouvez))",
      "(?:je ne le (?:redirai|repeterai|dirai) (?:pas|plus)|je n'attendrai pas|(?:ma|notre) patience (?:a des limites|est a bout|s'epuise)|(?:je suis|on est) a bout(?: de patience)?|une (?:erreur|fois) de plus et|encore une (?:erreur|fois) et|la porte est (?:la|grande ouverte)|reflechissez bien)",
    ),
    suggestion: [
      [
        /^(?:soit|ou bien|ou) (?:vous|tu) [^,]*,? (?:soit|ou) (?:j'|je |on |nous )(?:pars|annule|arrete|vais|cherche|resilie|quitte|change|trouve|romp)/u,
        '$1 ; dans le cas contraire, $2',
      ],
      [/a prendre ou a laisser$/u, "c'est ma proposition"],
      [/^derniere chance$/u, 'je le demande encore une fois'],
      [/jusqu'a [a-z0-9 ]+,? (?:sinon|apres)$/u, 'le délai va $3 ; ensuite,'],
      [/patience/u, "j'ai besoin d'une solution"],
    ],
    calmer: [
      'Vous baissez le prix ; dans le cas contraire, je pars.',
      "C'est ma proposition.",
      'Je le demande encore une fois.',
      "Le délai va jusqu'à demain ; ensuite, j'annule tout.",
      "J'ai besoin d'une solution.",
    ],
    flags: [
      'Soit vous baissez le prix, soit je pars.',
      'À prendre ou à laisser.',
      'Dernière chance.',
      "Vous avez jusqu'à demain, sinon j'annule tout.",
      'Ma patience a des limites.',
    ],
    quiet: [
      "Soit je passe, soit vous l'envoyez par la poste.",
      "Vous avez jusqu'à vendredi pour choisir la couleur, sans urgence.",
      "Dernière chance de s'inscrire à l'atelier.",
      'Sinon, nous pouvons décaler à jeudi.',
      'La porte est coulissante.',
    ],
  }),
  defineRule({
    id: 'fr/ultimatum/lastTime',
    weight: 0.4,
    pattern: say(
      "(?:c'est|ce sera) la derniere fois que je ((?:vous |te )(?:le )?(?:demande|dis|previens|relance|ecris|rappelle|explique|signale))",
      "(?:c'est|ce sera) la derniere fois que je (?:(?:vous|te|le) [a-z]+|vous le [a-z]+|commande|viens|travaille|paie|ferai|fais|l'ecris|relance|demande|previens|passe)",
      "(?:plus jamais|jamais plus) (?:je (?:ne )?(?:vous )?)?(?:chez vous|avec vous|commande|travaille|remet|confi|d'affaires)[a-z]*|(?:je ne|on ne) (?:(?:re)?mettra[i]?|commandera[i]?|travaillera[i]?|reviendra[i]?|recommandera[i]?) (?:plus )?(?:jamais )?(?:les pieds|chez vous|avec vous|plus jamais|jamais)",
      "ne m'adresse[sz]? (?:plus|jamais)(?: jamais)? la parole",
      "(?:ne m'(?:adressez|adresse|ecrivez|ecris|appelez|appelle|contactez|contacte)|ne me (?:contactez|contacte|parlez|parle|rappelez|rappelle)) (?:plus|jamais)(?: jamais)?(?= ?[.!,]| ?$| la parole)|(?:oubliez|oublie)(?:-moi| mon numero| que j'existe)|tout est fini entre nous|(?:c'est|tout est) (?:fini|termine)(?: entre nous)(?= ?[.!,]| ?$)|perdez mon numero",
      "(?:considerez|considere) (?:le contrat|notre (?:contrat|collaboration)|que c'est|cela|ca) (?:comme )?(?:rompue?|terminee?|finie?|caduc)|(?:je|on) (?:coupe|arrete|stoppe) tout(?= ?[.!,]| ?$)|(?:vous ne me reverrez|tu ne me reverras|vous me reverrez) (?:plus|pas)",
    ),
    suggestion: [
      [
        /derniere fois que je (?:vous |te )(?:le )?(?:demande|dis|previens|relance|ecris|rappelle|explique|signale)$/u,
        'je $1 encore une fois',
      ],
      [/plus jamais je (?:ne )?commande$/u, 'je préfère ne plus commander'],
      [/plus jamais je (?:ne )?travaille$/u, 'je préfère ne plus travailler'],
      [/^oubliez?-moi$/u, 'je préfère en rester là'],
      [/la parole$/u, 'je préfère ne plus échanger'],
      [/^considere[z]? (?:le|notre) contrat comme /u, 'je souhaite mettre fin au contrat'],
    ],
    calmer: [
      'Je vous le demande encore une fois.',
      'Je préfère ne plus commander chez vous.',
      'Je préfère en rester là.',
      'Je préfère ne plus échanger.',
      'Je souhaite mettre fin au contrat.',
    ],
    flags: [
      "C'est la dernière fois que je vous le demande.",
      'Plus jamais je ne commande chez vous.',
      'Oubliez-moi.',
      "Ne m'adressez plus jamais la parole.",
      'Considérez le contrat comme rompu.',
    ],
    quiet: [
      "C'est la dernière fois que le magasin ouvre ce mois-ci.",
      "Nous n'avons plus jamais eu de souci, merci.",
      "Ne m'appelez pas avant neuf heures, merci.",
      "Le contrat a été rompu en mai, d'un commun accord.",
      "N'oubliez pas la clé.",
    ],
  }),

  defineRule({
    id: 'fr/ultimatum/byThenOr',
    weight: 0.5,
    pattern: say(
      "((?:demain(?: matin| soir)?|ce soir|aujourd'hui|cette semaine|d'ici (?:demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi)|avant [a-z0-9]+(?: heures| h)?)),? (?:ou|ou bien|ou ben) ((?:j'|je |on |nous |j'en )(?:annule|annulons|cherchons|resilions|arretons|cherche|trouve|resilie|coupe|pars|arrete|fais opposition|fais une plainte|donne|mandate|viens le chercher|viens la chercher|viens les chercher|commande ailleurs|change|prends|saisis|bloque|passe par))",
    ),
    suggestion: '$1 ; à défaut, $2',
    calmer: [
      'Tu valides ce soir ; à défaut, je donne ton créneau.',
      "Le plan arrive d'ici vendredi ; à défaut, j'annule.",
      "Quelqu'un est là demain matin ; à défaut, je mandate une autre entreprise.",
      'Les portes cette semaine ; à défaut, on cherche ailleurs.',
      'Réponse avant midi ; à défaut, je résilie.',
    ],
    flags: [
      'Tu valides ce soir ou je donne ton créneau.',
      "Le plan arrive d'ici vendredi ou j'annule.",
      "Quelqu'un est là demain matin ou je mandate une autre entreprise.",
      'Les portes cette semaine, ou on cherche ailleurs.',
      'Réponse avant midi ou je résilie.',
    ],
    quiet: [
      'Je passe ce soir ou je vous appelle.',
      'Demain ou jeudi, comme vous voulez.',
      "Sans réponse d'ici vendredi, je résilie.",
      "Vous préférez aujourd'hui ou demain ?",
      'On se voit cette semaine ou la suivante.',
    ],
  }),

  defineRule({
    id: 'fr/ultimatum/eitherSoit',
    weight: 0.5,
    pattern: say(
      "soit ((?!vous |tu )[^.!?,]{4,60}),? soit ((?:j'|je |on |nous )(?:annule|annulons|cherchons|resilions|arretons|cherche|trouve|resilie|coupe|pars|arrete|fais opposition|fais une plainte|donne|mandate|viens le chercher|viens la chercher|viens les chercher|commande ailleurs|change|prends|saisis|bloque|passe par))",
    ),
    suggestion: '$1 ; à défaut, $2',
    calmer: [
      "J'ai un numéro de suivi dans l'heure ; à défaut, je fais opposition.",
      "C'est en ligne lundi ; à défaut, je résilie.",
      'Le camion arrive ; à défaut, on annule.',
      'Les clés sont là à midi ; à défaut, je change de serrurier.',
      "Ça marche ce soir ; à défaut, nous cherchons quelqu'un.",
    ],
    flags: [
      "Soit j'ai un numéro de suivi dans l'heure, soit je fais opposition.",
      "Soit c'est en ligne lundi, soit je résilie.",
      'Soit le camion arrive, soit on annule.',
      'Soit les clés sont là à midi, soit je change de serrurier.',
      "Soit ça marche ce soir, soit nous cherchons quelqu'un.",
    ],
    quiet: [
      'Soit lundi, soit mardi, comme vous préférez.',
      "Soit je passe, soit vous l'envoyez.",
      'Que ce soit bleu ou vert, cela me va.',
      'Soit le bleu, soit le vert.',
      'Il faut que ce soit prêt, je pars lundi.',
    ],
  }),

  defineRule({
    id: 'fr/ultimatum/andThatsIt',
    weight: 0.35,
    pattern: raw(",? (?:et (?:puis )?c'est tout|point barre|et (?:point final|point barre))(?= ?[.!]|$)"),
    suggestion: '',
    calmer: [
      "Fais ce qu'on te demande.",
      'Je fais opposition.',
      'Le port est à votre charge.',
      'Vous payez lundi.',
      "C'est bleu !",
    ],
    flags: [
      "Fais ce qu'on te demande et c'est tout.",
      'Je fais opposition et point final.',
      'Le port est à votre charge, point barre.',
      "Vous payez lundi, et puis c'est tout.",
      "C'est bleu, et point barre !",
    ],
    quiet: [
      "C'est tout pour aujourd'hui, merci.",
      "Deux vis et c'est tout bon.",
      'Il manque une barre.',
      'Le point de vente ferme à midi.',
      "Voilà, c'est tout.",
    ],
  }),

  defineRule({
    id: 'fr/ultimatum/oneMoreAnd',
    weight: 0.5,
    pattern: say(
      "encore (?:(un) (retard|lapin|oubli|report|changement)|(une) (erreur|faute|remarque|absence)) et (je|j'|on|nous)",
    ),
    suggestion: [
      [/ un /u, 'au prochain $2, $5'],
      [/./u, 'à la prochaine $4, $5'],
    ],
    calmer: [
      'Au prochain lapin, je le désinscris.',
      'À la prochaine erreur, je change de banque.',
      'Au prochain retard, on arrête.',
      'À la prochaine absence, je facture.',
      'Au prochain report, nous annulons.',
    ],
    flags: [
      'Encore un lapin et je le désinscris.',
      'Encore une erreur et je change de banque.',
      'Encore un retard et on arrête.',
      'Encore une absence et je facture.',
      'Encore un report et nous annulons.',
    ],
    quiet: [
      'Encore une couche et je range.',
      'Encore un café et on y va.',
      'Encore merci, et je vous rappelle.',
      "Encore un mois et c'est fini.",
      'Il y a encore une erreur, je corrige.',
    ],
  }),
];
