import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const rhetoricalQuestionRules: readonly Rule[] = [
  defineRule({
    id: 'fr/rhetorical_question/canYouRead',
    weight: 0.5,
    pattern: say(
      "(?:vous savez|tu sais|savez-vous|sais-tu|vous avez appris a|t'as appris a|quelqu'un sait)(?: seulement| au moins| encore)? (?:lire|compter|ecrire|l'heure)(?= ?[?,]| ou )",
      String.raw`(?:c'est|est-ce) (?:si |vraiment si )(?:complique|difficile|dur)(?: que ca)? (d(?:e |')[^.!?]{2,35}(?<! ))(?= ?\?)`,
      String.raw`(?:c'est|est-ce|serait-ce) (?:si |vraiment (?:si )?|tellement |trop |donc si )(?:complique|difficile|dur)(?: que ca)?[^.!?]{0,40}(?= ?\?)|(?:ca|cela) (?:vous |t')?(?:aurait|coute|couterait|ecorche)[^.!?]{0,25}(?:tue|ecorche|de (?:prevenir|repondre|lire|decrocher|dire))[^.!?]{0,15}(?= ?\?)`,
      "(?:vous vous croyez|tu te crois|vous vous prenez|tu te prends|pour qui (?:vous vous|tu te|se)|vous etes qui|t'es qui) ?(?:ou|prenez|prends|qui|tout permis|pour)?(?= ?[?,]| pour)",
      "(?:vous trouvez|tu trouves|trouvez-vous)(?: vraiment)? (?:ca |cela )?normal(?:,? (?:vous|toi))?(?= ?[?,]| que| de)|(?:c'est|est-ce|c) une (?:blague|plaisanterie)|(?:vous|tu) (?:vous |te )?(?:plaisantez|plaisantes|moquez de (?:moi|nous)|moques de (?:moi|nous)|fichez de (?:moi|nous)|foutez de (?:moi|nous)|fous de (?:moi|nous)|rigolez|rigoles)(?= ?[?!.,]| ?$)",
      String.raw`(?:je parle|on parle|j'ecris|j'ai l'impression de parler) (?:a un mur|dans le vide|chinois|a des murs|a une porte)|dans quel (?:monde|univers|siecle) (?:vivez|vous|tu)|sur quelle planete|(?:tu dors|vous dormez)(?: ou quoi)?(?= ?\?)|on est ou,? la`,
      String.raw`(?:combien de fois) (?:va-t-il|faut-il|faudra|dois-je|devrai-je|vais-je|je dois|il faut|va falloir)[^.!?]{0,40}(?<! )|(?:il faut|faut-il|faut) (?:vous |te |que je vous )?(?:l')?(?:ecrire|le dire|le chanter|l'ecrive|supplier|implorer)[^.!?]{0,20}(?= ?\?)`,
    ),
    suggestion: [
      [/^(?:vous savez|savez-vous) .*lire$/u, 'pouvez-vous relire mon message'],
      [/^(?:tu sais|sais-tu) .*lire$/u, 'peux-tu relire mon message'],
      [/(?:complique|difficile|dur)(?: que ca)? d(?:e |')/u, "qu'est-ce qui empêche $1"],
      [/trouv(?:ez|es)(?:-vous)?(?: vraiment)? (?:ca |cela )?normal(?:,? (?:vous|toi))?$/u, 'peut-on en reparler'],
      [/(?:a un mur|dans le vide|a des murs)$/u, 'mes messages restent sans réponse'],
      [/^combien de fois .*(?:re)?(?:dire|peter|demander|ecrire|lancer|expliquer)$/u, 'pouvons-nous régler cela maintenant'],
    ],
    calmer: [
      'Pouvez-vous relire mon message ?',
      "Qu'est-ce qui empêche de répondre ?",
      'Peut-on en reparler ?',
      'Mes messages restent sans réponse ?',
      'Pouvons-nous régler cela maintenant ?',
    ],
    flags: [
      'Vous savez lire ?',
      "C'est si difficile que ça de répondre ?",
      'Vous trouvez ça normal, vous ?',
      'Je parle à un mur ?',
      'Combien de fois va-t-il falloir le redire ?',
    ],
    quiet: [
      'Vous savez lire une partition ?',
      "C'est difficile à monter seul ?",
      'Est-ce normal que le moteur chauffe ?',
      'Qui signe le contrat ?',
      'Combien coûte un rappel par SMS ?',
    ],
  }),
  defineRule({
    id: 'fr/rhetorical_question/andMe',
    weight: 0.45,
    pattern: say(
      '(?:et puis quoi encore|et quoi encore|a quoi (?:bon|sert|servez-vous|ca sert|sers-tu|je sers)(?! (?:ce|cette|le|la) (?:bouton|piece|touche|cable|cle|case|champ))|et mon temps(?: a moi)?|et nous,? alors|en quoi (?:ca|cela) me (?:regarde|concerne))',
      "(?:est-ce que j'ai|j'ai|ai-je) (?:l'air|une tete) (?:d'|de |a )(?:une? |plaisanter|rigoler|banque|idiot|etre|m'amuser|la banque|guichet|payer)[^.!?]{0,20}|je suis (?:votre|ta|ton) (?:bonne|esclave|larbin|secretaire|banque|boniche)(?= ?[?.!]| ?$| ou)|(?:vous|tu) (?:m'avez|m'as) (?:bien )?regarde",
      "(?:depuis quand|comment (?:peut-on|pouvez-vous|est-ce possible de|fait-on pour|vous faites pour))(?: (?:c'est au client|c'est a moi|on|se tromper|etre|rater|oublier|envoyer|facturer|ne pas|vous|perdre|osez))[^.!?]{0,40}(?= ?[?!])(?<!(?:procede|nettoie|inscri[a-z]+) ?)",
      "(?:qui|quel|lequel) (?:a eu|est l'auteur|a pondu|a bien pu|peut) (?:cette |l'idee|cette idee|une idee)?(?:brillante|geniale|lumineuse|avoir une idee pareille|de genie|idee)[^.!?]{0,15}|(?:vous attendez|tu attends|on attend) (?:quoi|le deluge|le pere noel|que (?:ca|le|la|je|quelqu'un))[^.!?]{0,30}(?= ?[?!])",
      "(?:vous n'avez|tu n'as|t'as|vous avez) (?:vraiment |donc )?(?:pas honte|aucune honte|rien d'autre a faire|pas mieux a faire)|(?:ca|cela) (?:vous|te) dit quelque chose,? (?:le mot|un|une|les)|vous avez perdu l'usage|ou avez-vous (?:eu|appris|trouve) (?:votre|ca|cette)|(?:c'est quoi|qu'est-ce que c'est que) (?:ce|cette|ces|ton|votre) (?:cirque|bazar|delire|histoire|foutage|bordel|travail|merde|blague)",
    ),
    flags: [
      'Et puis quoi encore ?',
      'À quoi bon avoir un contrat ?',
      "Est-ce que j'ai l'air de plaisanter ?",
      "Depuis quand c'est au client de nettoyer ?",
      "Vous n'avez pas honte ?",
    ],
    quiet: [
      'À quoi sert ce bouton ?',
      'Où se trouve le magasin ?',
      'Depuis quand êtes-vous ouverts le lundi ?',
      'La banque ferme à quinze heures.',
      'Comment peut-on payer en deux fois ?',
    ],
  }),
];
