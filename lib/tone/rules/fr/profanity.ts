import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const profanityRules: readonly Rule[] = [
  defineRule({
    id: 'fr/profanity/shit',
    weight: 0.35,
    pattern: say(
      "(?:de |la |une |d'la )?(?:merde|merdes|marde|merdique|merdiques|merdier|merdouille)",
      "(?:c'est|de|quelle?|du|une|cette) (?:de la |la )?(?:daube|chiottes?|bouse|saloperie|cochonnerie|foutaise|foutaises|degueulasse)",
      '(?:degueulasse|degueu|chiante?s?|faites chier|fais chier|fait chier|chier|emmerd[a-z]+)',
    ),
    flags: [
      "C'est de la merde, ce devis.",
      'Encore un service de merde.',
      "C'est de la daube.",
      'Vous faites chier.',
      'Votre site est merdique.',
    ],
    quiet: [
      'Le mercredi nous sommes fermés.',
      'Le merle chante dans le jardin.',
      'La bouée est livrée demain.',
      'La salle est libre à huit heures.',
      'Un chien attend devant la porte.',
    ],
  }),
  defineRule({
    id: 'fr/profanity/fuck',
    weight: 0.35,
    pattern: say(
      "putains?|bordel|foutoir|couilles?|couillonn?ee?|fous|foutez|foutu de|va te faire foutre|bite|nichons|enculer|(?<!pique-)nique[rsz]?|branler?|branlez|m'en branle|cul(?= ?[.!,]| ?$| de)|plein le cul|casse-couilles?",
      "(?:nom de dieu|bon dieu|bon sang|sacrebleu|nom d'un chien)(?= ?[!,.]| de)",
      '(?:caliss?e?|calice|tabarnak|tabarnac|crisse|criss|ciboire|ostie|esti|hostie|viarge|simonac|cibole|tabarouette)s?(?:-moi)?',
      "(?:fait|faire) (?:baiser|enfler|entuber|couillonner|enculer)|bordelique|qu'est-ce que (?:vous foutez|tu fous|vous branlez|tu branles)",
    ),
    flags: [
      'Putain, répondez enfin.',
      "C'est le bordel chez vous.",
      "J'en ai plein le cul.",
      'Câlice, ça fait trois fois.',
      "Qu'est-ce que vous foutez ?",
    ],
    quiet: [
      'Le curry est prêt.',
      'Le fou rire était général.',
      'Le culte commence à dix heures.',
      'La fourniture est livrée lundi.',
      'Le bord de la table est abîmé.',
    ],
  }),
  defineRule({
    id: 'fr/profanity/sendOff',
    weight: 0.8,
    pattern: say(
      '(?:allez|va|allez donc|va donc|aller) (?:tous |toutes |bien )?(?:vous |te )?(?:faire (?:foutre|voir|enculer|mettre|niquer|cuire un oeuf|cuire)|(?:vous |te )?(?:chier|crever|pendre)|au diable|en enfer|chier)',
      "(?:va|allez) te? ?(?:crosser|faire crosser)|mangez? (?:de la |d'la )?(?:marde|merde)|allez (?:tous )?(?:vous faire|crever)",
      '(?:foutez|fous|fichez|fiche|lachez|lache|crissez|crisse|sacre|sacrez)(?:-moi|-nous|-lui| nous| moi)? (?:la |-)?(?:la paix|le camp|patience|moi)',
      "(?:foutez|fous|fichez|casse|cassez|barrez|barre|degagez|degage|tirez|tire|dehors)(?:-vous|-toi)?(?= ?[.!]| de (?:chez|la|ma)| ?$| d'ici)(?<!(?:casse|barre|tire|dehors|cassez|barrez|tirez))",
      '(?:votre|ton|ta|vos|tes|le|la|les) [a-z ]{3,25},? (?:vous pouvez|tu peux) (?:vous |te )?(?:l[ae]s? |le )?(?:mettre|carrer|foutre|fourrer|torcher)',
      "(?:mettez|mets|carrez|carre|fourrez|foutez|fous)(?:-vous|-toi)?[- ](?:l[ae]s?|votre|vos|ton|ta|tes)[^.!?]{0,30}(?:ou je pense|dans le cul|au cul|profond|dans l'oignon|ou (?:je|le|vous))",
      '(?:fermez?[- ](?:ta gueule|votre gueule)|fermez? la ?!|ta gueule|vos gueules|votre gueule|ferme-la|fermez-la|la ferme)',
    ),
    flags: [
      'Allez vous faire foutre.',
      'Va te faire voir.',
      'Foutez-moi la paix.',
      'Ta gueule.',
      'Votre devis, vous pouvez vous le carrer.',
      'Allez au diable avec votre facture.',
    ],
    quiet: [
      'Allez à la page deux du contrat.',
      'Vous pouvez vous faire livrer samedi.',
      'Mettez le code où il est écrit coupon.',
      'Laissez la clé chez le gardien.',
      'La barre est cassée.',
    ],
  }),
];
