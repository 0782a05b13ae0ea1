import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const contemptRules: readonly Rule[] = [
  defineRule({
    id: 'fr/contempt/childsPlay',
    weight: 0.5,
    pattern: say(
      "(?:meme|n'importe quel|n'importe quelle) (?:ma |mon |un |une |les )?(?:gamin|gamine|enfant|enfants|gosse|grand-mere|neveu|fils|fille|chien|singe|stagiaire|debutant|debutante|aveugle|bebe|ado|apprenti)[^.!?]{0,35}(?:fait|ferait|mieux|sait|saurait|comprend|comprendrait|pourrait|visse|ecrit|peint|lit|voit|verrait|y arrive|s'en sort)?",
      "(?:un )?(?:gamin|enfant|gosse|bebe) de [a-z0-9]+ ans (?:fait|ferait|sait|saurait|comprend|comprendrait|y arrive|l'aurait)",
      "(?:je )?n'attends pas (?:de (?:vous|toi) )?que (?:vous|tu) (?:compren|sach|puiss)[a-z]+|(?:je )?(?:vous|te) fais un (?:dessin|schema|croquis)|(?:faut|faut-il|il faut|vous voulez|tu veux) (?:que je )?(?:vous |te |qu'on vous )?(?:un|fasse un|faire un) dessin",
      "(?:je vais )?(?:vous|te) (?:l')?(?:expliquer|explique|repeter|reexpliquer)[^.!?]{0,15} (?:avec des mots simples|lentement|doucement|tres lentement|comme a un enfant|en gros caracteres|pour que vous compreniez)",
      "(?:a|de) (?:votre|ton) (?:petit )?niveau(?= ?[,.!]| ?$)|(?:du|au) niveau (?:cm2|cp|maternelle|primaire|zero)|ne vole pas (?:tres )?haut|(?:des|les) gens (?:comme vous|de votre espece|de ton espece|de votre genre)|(?:un client|une cliente|quelqu'un) (?:comme vous|de votre espece)",
      "(?:qu'est-ce que|que) (?:vous|tu) (?:y )?(?:connaissez|connais|comprenez|comprends) (?:en|a|au|aux|de)",
    ),
    flags: [
      'Même un gamin visse mieux.',
      'Je vous fais un dessin ?',
      'Un enfant de six ans comprendrait.',
      "Je n'attends pas de vous que vous compreniez.",
      'Des gens de votre espèce.',
    ],
    quiet: [
      'Mon fils passera prendre le colis.',
      "J'explique les étapes dans la pièce jointe.",
      "Pouvez-vous m'envoyer le dessin de la salle ?",
      "Le niveau d'eau est bas.",
      'Un enfant de six ans paie demi-tarif.',
    ],
  }),
  defineRule({
    id: 'fr/contempt/notWorthy',
    weight: 0.5,
    pattern: say(
      '(?:ce que|ce truc que) (?:vous|tu) (?:osez |oses )?appel(?:ez|les) (?:un |une |du |de la |des )?[a-z]+|(?:votre|ton|ta|vos) (?:soi-disant|pretendue?s?|pseudo|semblant de|espece de|torchon|bricolage|amateurisme)',
      "(?:pour quelqu'un|pour un) (?:qui se (?:dit|pretend|croit)|soi-disant)|qui se (?:dit|pretend) (?:expert|professionnel|pro|artisan|specialiste|avocat)[a-z]*",
      "(?:quelle|une|la) (?:pitie|rigolade|blague|mascarade|farce|misere|fumisterie)(?= ?[.!,]| ?$)|(?:c'est|vous etes|t'es|tu es|totalement|franchement) (?:tout simplement |vraiment |proprement )?(?:pitoyable|pathetique|lamentable|ridicule|minable|affligeant|navrant|consternant|grotesque)",
      "(?:insulte|injure) a (?:mon|notre|l') ?intelligence|(?:ne )?merite(?:z|s)? (?:meme )?pas (?:de |une |qu'on |ma |que je )?(?:reponse|reponde|on vous|respect)",
      "travail (?:d'amateur|de cochon|de sagouin|bacle|de goret|salope|ni fait ni a faire)|(?:bricolage|bricoleur|artiste) du dimanche|ni fait ni a faire|(?:boite|boutique) de trois peles|gouts? de chiotte",
      "(?:changez|change) de (?:metier|boulot|profession)|(?:allez|retournez|va) (?:donc )?(?:suivre une formation|a l'ecole|apprendre)|ce n'est pas votre metier|laissez faire les (?:gens competents|pros|professionnels)|votre avis[^.!?]{0,15} (?:on s'en passe|je m'en passe|m'importe peu)[a-z]*|c'est mignon(?= ?[.!,]| ?$)",
    ),
    flags: [
      'Ce que vous appelez un travail.',
      "C'est pitoyable.",
      'Quelle pitié.',
      'Changez de métier.',
      'Un bricolage du dimanche.',
    ],
    quiet: [
      "J'attends votre réponse demain.",
      'Il a raconté une bonne blague au repas.',
      'Votre avis compte pour nous.',
      "Elle suit une formation d'anglais en mai.",
      'Le petit pull est mignon comme tout.',
    ],
  }),
];
