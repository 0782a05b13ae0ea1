import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const sarcasmRules: readonly Rule[] = [
  defineRule({
    id: 'fr/sarcasm/fakeAdmiration',
    weight: 0.5,
    pattern: say(
      "(?:quelle?|mais quelle?|quel) (?:rapidite|efficacite|professionnalisme|ponctualite|organisation|reactivite|competence|talent|exploit|delicatesse|elegance|serieux|surprise|culot|sens du (?:timing|service|detail|client)|performance|merveille|genie|bonne idee|brillante idee|chance j'ai|constance)(?= ?[!.,]| ?$| de (?:votre|ta|m|l)|,)",
      "(?:bravo|felicitations|chapeau)(?: (?:l'artiste|les artistes|champions?|pour (?:le|la|les|ce|cette|votre|vos) (?:retard|silence|fuite|incompetence|desordre|exploit|performance|organisation|serieux|bourde|gachis|reactivite|rapidite|efficacite)|a (?:vous|tous|l'equipe) (?:pour|,)|vraiment|,)| ?[!.](?= (?:encore|vous|tu|c'est|il fallait|trois|deux|un )))",
      "(?:merci|un grand merci|mille mercis|merci infiniment) (?:beaucoup )?(?:pour|de) (?:rien|nous avoir (?:plante|oublie|fait perdre|laisse|ruine)|m'avoir (?:plantee?|oubliee?|fait perdre|laissee?|gache)|ce (?:silence|retard|desastre|moment de poesie|fiasco|beau gachis)|votre (?:silence|absence de|incompetence|mepris)|avoir (?:gache|ruine|oublie|tout))",
      "(?:trop aimable|bien aimable|c'est trop d'honneur|belle invention|grandiose|magnifique,? encore|genial,? (?:encore|j'adore|une|un|il)|super,? (?:encore|merci pour rien|une|un)|formidable,? (?:encore|une|un)|chouette,? (?:encore|je commencais)|parfait,? (?:encore|une fois de plus))",
      "(?:on applaudit|applaudissements|je vous applaudis|standing ovation)|(?:la palme|le prix|une medaille|l'oscar|le pompon) (?:du |de la |de l'|d')(?:meilleur|pire|mauvaise|incompetence|retard|patience|service|reactivite)[a-z]*|continuez comme ca|ne changez rien,? surtout",
    ),
    flags: [
      'Quel professionnalisme !',
      "Bravo l'artiste.",
      'Merci pour ce silence radio.',
      'Super, encore un PDF illisible.',
      'Trop aimable.',
    ],
    quiet: [
      'Bravo pour votre diplôme !',
      'Merci pour votre rapidité.',
      "Merci de m'avoir prévenue.",
      "L'efficacité de la pompe est de 90 %.",
      'Félicitations pour la nouvelle boutique.',
    ],
  }),
  defineRule({
    id: 'fr/sarcasm/genius',
    weight: 0.45,
    pattern: say(
      "(?:quel|le|ce|un|au|petit) genie(?:s)?(?: (?:qui|a|du)| ?[?!.,]| ?$)|l'artiste (?:qui|a)|(?:brillante|lumineuse|excellente) idee(?: de (?:ne pas|nous|m|mettre|couper|livrer|changer)| ?, (?:ca|de|vraiment|bravo))",
      "(?:bien sur|evidemment|ah oui|ben oui|mais oui),? (?:c'est (?:ma|notre|de ma|encore (?:moi|ma|nous))|suis-je|l'argent|je n'ai que|on n'a que|c'est ben certain|j'ai que ca)[^.!?]{0,25}",
      "(?:j'adore|j'aime|quel plaisir de|quel bonheur de|rien de tel que de?|toujours un plaisir de) (?:payer (?:deux|pour)|attendre|quand (?:vous|on|tu|personne)|repeter|relancer|parler (?:dans le vide|a un mur)|etre pris|perdre|decouvrir)[^.!?]{0,25}",
      '(?:je suis|nous sommes|on est|me voila) (?:emue?s?|bouleversee?s?|touchee?s?|subjuguee?s?|ebloui[es]*|admirati[fv]e?s?|impressionnee?s?) (?:par (?:tant|votre (?:sens|silence|rapidite|conception|reactivite|efficacite))|de tant|devant tant)',
      "(?:heureusement que|encore heureux que|une chance que) (?:tu es la|vous etes la|vous|tu|j'avais rien|je n'ai) ?(?:pour m'apprendre|pour me dire|m'avez|me le|que ca|rien d'autre|n'etes)[^.!?]{0,25}",
      "(?:en option|pas compris dans le prix|un concept) chez vous|(?:on dirait que|visiblement|apparemment) (?:lire|le telephone|repondre|l'heure|un calendrier)[^.!?]{0,20}",
    ),
    flags: [
      'Quel génie a branché ça ?',
      "J'adore payer deux fois.",
      "Heureusement que tu es là pour m'apprendre mon métier.",
      "Bien sûr, c'est encore ma faute.",
      'Je suis ému par tant de rapidité.',
    ],
    quiet: [
      "J'adore quand il neige.",
      'Le génie civil est au deuxième étage.',
      'Nous sommes touchés par votre message.',
      'Excellente idée, on part là-dessus.',
      "Bien sûr, c'est possible jeudi.",
    ],
  }),
  defineRule({
    id: 'fr/sarcasm/absurd',
    weight: 0.4,
    pattern: say(
      "(?:pigeon voyageur|par pigeon|signaux de fumee|boule de cristal|en morse|telepathie|par diligence|en diligence|a dos d'(?:ane|escargot)|calendes grecques|saint-glinglin|semaine des quatre jeudis)",
      "(?:avant (?:la fin du monde|noel prochain|ma retraite|2050|le deluge|pâques)|dans (?:ce siecle|cette vie)|de mon vivant|d'ici (?:ma retraite|la fin du siecle))",
      '(?:votre|son|sa) (?:excellence|majeste|altesse|seigneurie)(?= (?:daign|veut|voudr|aurait|pourr)| ?[.!,?])|daign(?:er|ez|erait|eriez|erez)(?:-vous|-elle|-il)? (?:nous |me |enfin )?(?:repondre|passer|lire|honorer|descendre)|descend(?:re|ez) de (?:votre|son) (?:piedestal|nuage|tour)',
      'si un jour (?:vous|tu) (?:trouv|av|daign)[a-z]+ (?:cinq|deux|une|le) (?:minutes?|temps)|quand (?:vous aurez|tu auras) (?:fini (?:votre|ta) sieste|retrouve|cinq minutes entre)',
      '(?:votre|vos|ton) (?:gps|montre|horloge|telephone|calendrier|doigts|pendule) (?:doit|doivent) (?:etre |surement |sans doute )?(?:en (?:greve|panne|vacances)|casse|decede|arrete)[a-z]*',
    ),
    flags: [
      'Vous répondez par pigeon voyageur ?',
      'Avant la fin du monde, si possible.',
      'Votre GPS doit être en grève.',
      'Si un jour vous trouvez cinq minutes, répondez.',
      'Son Excellence daignerait-elle répondre ?',
    ],
    quiet: [
      'Le calendrier du chantier est joint.',
      'Le pigeonnier est à repeindre.',
      'Votre téléphone est en panne, je vous écris donc.',
      "L'horloge du salon est arrêtée.",
      'Dans ce quartier, on livre le matin.',
    ],
  }),
];
