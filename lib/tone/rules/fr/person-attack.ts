import { defineRule, type Rule, say } from '@/lib/tone/rule';
import { youAre } from '@/lib/tone/rules/fr/lexicon';

export const personAttackRules: readonly Rule[] = [
  defineRule({
    id: 'fr/person_attack/youAreKind',
    weight: 0.5,
    pattern: say(
      `${youAre}(?:[a-z]{3,12}ment )?(?:arrogante?s?|desorganisee?s?|immatures?|irresponsables?|egoistes?|pretentieux|pretentieuse|malpolie?s?|mal elevee?s?|grossiers?|grossieres?|impolie?s?|brouillons?|paresseux|paresseuse|paresseuses|penibles?|bornee?s?|bouchee?s?|tetue?s?|manipulateurs?|manipulatrice|capricieux|capricieuse|ingrate?s?|lente?s?|insupportables?|invivables?|incoherente?s?|exasperante?s?|susceptibles?|odieux|odieuse|infectes?|cynique?s?|de mauvaise foi|d'une mauvaise foi|girouette|sans gene|honte|catastrophe|pas fiable|malhonnetes?|mesquine?s?|a cote de la plaque|a la masse|a l'ouest|difficile a|tellement (?:lent|long|difficile)s?)`,
      "(?:vous|tu|t') ?(?:n'(?:avez|as)|as|avez) (?:vraiment )?(?:aucune?|pas (?:de|une once de|la moindre)|ni) (?:education|parole(?! (?:d|sur))|respect|honneur|scrupules?|morale|savoir-vivre|conscience professionnelle|politesse|ethique|dignite|consideration|courage|serieux)",
      "(?:vous|tu) (?:manquez|manques) (?:cruellement |totalement |serieusement |vraiment )?(?:de (?:courage|respect|serieux|professionnalisme|savoir-vivre|classe|maturite|tact|parole)|d'(?:education|honnetete))|(?:tu n'es|t'es|vous n'etes) pas (?:fiable|serieux|serieuse|honnete|professionnel)[a-z]*",
      "(?:quel|quelle|votre|ton|vot') (?:arrogance|hypocrisie|mauvaise foi|manque de (?:respect|professionnalisme|serieux|savoir-vivre|politesse|considération|consideration)|culot|toupet|mepris|sans-gene|impolitesse|caractere de cochon|girouette|egoisme|ego|suffisance|pretention)",
    ),
    negatable: true,
    flags: [
      'Vous êtes arrogant.',
      "Tu n'es pas fiable.",
      "Vous n'avez aucune parole.",
      'Quel manque de respect.',
      "Vous êtes d'une mauvaise foi incroyable.",
      'Tu es trop brouillon pour ce poste.',
    ],
    quiet: [
      'Vous êtes très organisée, merci.',
      "Le dossier est compliqué, j'explique demain.",
      'Êtes-vous la titulaire du compte ?',
      "L'éducation nationale ferme vendredi.",
      'Le serrage est trop lent.',
    ],
  }),
  defineRule({
    id: 'fr/person_attack/typical',
    weight: 0.45,
    pattern: say(
      "(?:c'est|ca|voila) (?:bien |tout |tellement |typiquement )(?:vous|toi|de vous|de toi|votre genre|ton genre|dans (?:votre|ta) nature)(?= ?[.!,]| ?$| ca)|c'est dans (?:votre|ta) nature|typique (?:de (?:vous|toi|votre|ta|gens))|typiquement (?:vous|toi)",
      "(?:votre|ton) (?:probleme|souci),? c'est (?:que (?:vous|tu)|votre|ton|l'ego|la|le)|avec (?:votre|ton) ego|ce que (?:vous|tu) (?:etes|es) (?:penible|lent|bete|lourd)[a-z]*",
      "(?:une personne|quelqu'un|un homme|un professionnel|un artisan|un client) (?:serieuse?|serieux|honnete|de sense?|d'honnete|bien elevee?|normal|de normal)e? (?:aurait|repondrait|paierait|ne|lirait|previendrait|n'aurait|aurai)",
      "(?:vous vous prenez|tu te prends) pour (?:qui|le|la|une|un|dieu)|(?:ca|cela) en dit long sur (?:vous|toi|votre|ta)|il n'y a que (?:vous|toi) pour|(?:fallait|il fallait) (?:bien )?(?:que ce soit|s'adresser a) (?:vous|toi)|ca ne m'etonne (?:meme )?(?:pas|plus) (?:de|venant de) (?:vous|toi)",
    ),
    flags: [
      "C'est bien vous, ça.",
      "Votre problème, c'est que vous n'écoutez pas.",
      'Une personne sérieuse aurait prévenu.',
      'Vous vous prenez pour qui ?',
      'Ça en dit long sur vous.',
    ],
    quiet: [
      'Un plat typique de la région.',
      'Votre problème sera réglé demain.',
      "C'est bien à vous que je dois écrire ?",
      "Une personne de l'équipe passe à neuf heures.",
      "Il n'y a que vous sur la liste de jeudi.",
    ],
  }),
];
