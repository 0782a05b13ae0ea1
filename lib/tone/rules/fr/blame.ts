import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameRules: readonly Rule[] = [
  defineRule({
    id: 'fr/blame/yourFault',
    weight: 0.5,
    pattern: say(
      "(?:c'est|tout est|ca c'est|et c'est) (?:entierement |uniquement |completement |encore )?(?:de )?(?:votre|ta|vot') (?:faute|responsabilite si)|(?:par|a cause de) (?:votre|ta) faute|la faute (?:est|a) (?:a |de |entierement )?(?:vous|toi|la votre)",
      '(?:a cause de|par la faute de) (?:vous|toi)(?= ?[.,!]| (?:j|on|nous|le|la|mes|mon|ma)| ?$)',
      "(?:a cause de|grace a|merci a|vu) (?:votre|vos|ta|ton|tes) (?:negligence|incompetence|retards?|desorganisation|hesitations?|erreurs?|betises?|entetement|je-m'en-foutisme|laxisme|mauvaise (?:foi|volonte)|paresse|oublis?|caprices?|legerete|indecision|manque de)",
      "(?:votre|ta) (?:negligence|incompetence|desorganisation|mauvaise foi|laxisme|legerete|je-m'en-foutisme)|vous etes (?:le seul |la seule |seul |seule |entierement )?responsables? d[eu] (?:ce |cet |cette |tout )?(?:desastre|retard|gachis|echec|bazar|fiasco|situation|tout|probleme)",
      'tout (?:ca |cela )?(?:a cause de|par la faute de) (?:vous|toi|votre|ta|vos)',
    ),
    flags: [
      "C'est votre faute.",
      "J'ai perdu le client à cause de vous.",
      'Votre négligence nous coûte cher.',
      'Vu vos hésitations permanentes, on a pris du retard.',
      'Vous êtes responsable de ce désastre.',
    ],
    quiet: [
      "C'est ma faute, je corrige.",
      'À cause de la pluie, le chantier est reporté.',
      "Grâce à votre aide, c'est fini.",
      'Qui est responsable du transport ?',
      'La cause est un court-circuit.',
    ],
  }),
  defineRule({
    id: 'fr/blame/youDid',
    weight: 0.45,
    pattern: say(
      "(?:vous|tu)(?: m'| nous | l'| )? ?(?:avez|as) (?:tout |encore |completement )?(?:gache|ruine|bousille|detruit|salope|foire|flingue|massacre|fait n'importe quoi|encore (?:oublie|change|oublié|rate|casse))",
      "(?:vous|tu) (?:m'|nous |l')(?:avez|as|a) (?:mise?s? dans (?:le petrin|l'embarras|la merde|la panade)|plantee?s?|laissee?s? (?:tomber|en plan|dans)|fait (?:passer pour|perdre|honte|rater)|lachee?s?|trahie?s?|menti|ment|mene[es]* en bateau)",
      "c'est (?:vous|toi) qui (?:avez|as|n'avez|n'as|l'avez|l'as|les avez|ne|nous avez)(?: pas| rien| tout)? ?(?:oublie|casse|perdu|compris|lu|rate|voulu|insiste|fait|dit|grille|abime|bloque|deregle|secoue|traine|prevenu)[a-z]*(?! (?:livraison|choix))",
      "(?:vous|tu) n'(?:avez|as|etes|es) (?:meme )?pas (?:ete )?(?:fichue?s?|foutue?s?|capables?|cap) de|(?:il (?:aurait|vous aurait|t'aurait) (?:peut-etre )?suffi|il suffisait) (?:de |d'|pourtant de )(?:lire|repondre|serrer|verifier|regarder|appeler|m'ecouter|suivre|prevenir)",
      "(?:si )?(?:vous aviez|tu avais) (?:fait (?:votre|ton) (?:boulot|travail|metier)|lu (?:le|la|mon|mes|ce)|pris la peine|ecoute|su lire)|c'est (?:encore )?moi qui (?:paie|paye|ramasse|rattrape|nettoie)|(?:vous ne nous avez|tu ne nous as|vous ne m'avez) rien dit|parce que (?:vous|tu) (?:n'avez|n'as|avez|as) (?:pas|encore|rien|refuse|oublie|secoue|laisse|mal)",
    ),
    flags: [
      'Vous avez tout gâché.',
      "C'est vous qui avez oublié la facture.",
      'Vous nous avez plantés la veille.',
      'Il aurait suffi de lire le contrat.',
      "Si vous aviez fait votre travail, on n'en serait pas là.",
    ],
    quiet: [
      "Le parquet s'est abîmé avec l'humidité.",
      "C'est vous qui avez choisi le bleu, je confirme.",
      'Vous avez planté les rosiers au bon endroit.',
      "C'est toi qui as signé le bon de livraison ?",
      "Si vous aviez la mesure exacte, ça m'aiderait.",
    ],
  }),
];
