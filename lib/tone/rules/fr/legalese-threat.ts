import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const legaleseThreatRules: readonly Rule[] = [
  defineRule({
    id: 'fr/legalese_threat/court',
    weight: 0.5,
    pattern: say(
      "(?:on|nous) (?:se|nous) (?:re)?(?:verra|reverra|verrons|reverrons|retrouvera|retrouverons|croisera) (?:au|devant le|devant les|chez le) (?:tribunal|tribunaux|juge|prud'hommes|avocat)",
      "(?:je|on|nous) (?:vais |va |allons )?(?:vous |te )(?:traine|trainer|trainerai|traineront|attaque|attaquer|attaquerai|poursuis|poursuivre|poursuivrai|colle|mets|mettre|assigne|assigner|assignerai|envoie|enverrai) (?:devant|en (?:justice|diffamation|proces)|aux (?:poursuites|prud'hommes|petites creances)|un (?:proces|huissier|avocat)|l'huissier|mes avocats|mon avocat|au tribunal)",
      "(?:mon|mes|notre|nos) avocats? (?:va|vont|se fera|se feront|s'en|vous|prendra|s'occup|aura|adorera|est deja|a deja)(?! (?:envoie|enverra|appelle|transmet|confirme))[a-z]*",
      "(?:preparez|prepare) (?:votre|ta) defense|(?:le fisc|l'inspection du travail|la dgccrf|l'urssaf|la regie du batiment|les impots|la repression des fraudes|60 millions|test-achats|l'ordre|la police|le juge) (?:va|vont|sera|serait|seront|aimera|adorera|saura|vous) ?(?:adorer|ravie?|content|aimer|etre|interesse|vous fermer|apprecier|fermer|en faire)",
      "(?:huissier|tribunal|police|dgccrf|justice|plainte|mediateur|avocat),? (?:et|puis|la presse|l'huissier|le tribunal)[^.!?]{0,15} (?:tribunal|police|dgccrf|huissier|presse|tout y passera|justice|avocat)|par voie d'huissier|(?:finir|finirez|finiras) (?:au (?:poste|tribunal|trou)|en (?:prison|taule))",
      '(?:je|on|nous) (?:depose|porte|vais porter|vais deposer|deposerai|porterai|porterons|deposons|va porter) (?:une )?plainte(?= ?[.!,]| ?$| contre| pour| et| des| demain)',
    ),
    flags: [
      'On se reverra au tribunal.',
      'Je vous traînerai devant les tribunaux.',
      "Mes avocats vont s'occuper de vous.",
      'Préparez votre défense.',
      'Je porte plainte.',
    ],
    quiet: [
      'Mon avocat vous envoie le projet demain.',
      "L'audience au tribunal est à dix heures.",
      "La police a fermé la rue jusqu'à midi.",
      "L'huissier passe pour l'état des lieux jeudi.",
      "Le juge a validé l'accord signé ensemble.",
    ],
  }),
  defineRule({
    id: 'fr/legalese_threat/fullWeight',
    weight: 0.45,
    pattern: say(
      "(?:c'est|ceci est|cela (?:releve|s'appelle)|ca (?:releve|s'appelle)|ceci releve|releve) (?:du penal|de l'escroquerie|du vol|de l'abus|une? (?:vol|escroquerie|arnaque|delit|fraude|abus de (?:confiance|faiblesse)|crime|extorsion)|pur et simple)(?= ?[.!,]| ?$| pur| puni| et)|tombe[sz]? sous le coup de la loi",
      '(?:sous peine de|sans prejudice de|au nom de la loi|par toutes voies de droit|voies de droit|voie judiciaire|voies judiciaires|poursuites (?:judiciaires|penales)|action en justice|dommages(?: et |-)interets)(?= ?[.!,]| ?$| (?:sans|a |contre|seront|pour|que|poursuites|et|sous))',
      "(?:vous allez|vous devrez|tu vas|vous aurez|vous pourrez) (?:devoir )?(?:vous )?(?:expliquer|repondre de|rendre compte|cracher|l'expliquer|a l'expliquer|rendre des comptes)[^.!?]{0,25} (?:juge|tribunal|justice|interets|police|fisc|gendarmes)",
      '(?:je vous somme|nous vous sommons) de|je (?:vous )?previens que (?:tout|mon|la justice)|(?:escroquerie|arnaque|vol) (?:pure et simple|pur et simple|caracterisee?|en bande organisee|manifeste)',
    ),
    flags: [
      'Ceci relève du pénal.',
      "C'est du vol pur et simple ? Oui, c'est une escroquerie.",
      'Je vous somme de répondre.',
      'Vous allez devoir vous expliquer devant le juge.',
      'Vous tombez sous le coup de la loi, cela tombe sous le coup de la loi.',
    ],
    quiet: [
      "Vous allez devoir expliquer le plan à l'équipe.",
      'Le film est un polar en trois actes.',
      'Les voies sont accessibles en fauteuil.',
      'Je vous propose un rendez-vous vendredi.',
      'Le vol de Nantes arrive à midi.',
    ],
  }),
];
