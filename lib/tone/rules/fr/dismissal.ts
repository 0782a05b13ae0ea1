import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const dismissalRules: readonly Rule[] = [
  defineRule({
    id: 'fr/dismissal/notMyProblem',
    weight: 0.5,
    pattern: say(
      "(?:ce n'est|c'est|c) pas (?:mon|notre|nos|mes) (?:probleme|affaire|soucis?|oignons|problemes)|c'est (?:votre|ton) (?:probleme|affaire|souci)(?= ?[.!,]| ?$| si| pas)|(?:rien a (?:faire|cirer|foutre|battre)|je m'en (?:fiche|fous|moque|contrefiche|balance|tape)|on s'en (?:fiche|fout|moque))",
      "(?:vous n'avez|t'as|tu n'as|vous avez|t'avez) qu'a (?:vous |te |l' ?)?(?:debrouiller|demerder|lire|faire|appeler|vous en prendre|changer|attendre|aller)|(?:debrouillez-vous|debrouille-toi|demerdez-vous|demerde-toi|arrangez-vous)(?= ?[.!,]| ?$| tout| sans| avec)",
      "(?:peu (?:m'importe|importe) (?:ce que|vos|votre|tes)|(?:gardez|garde) (?:vos|votre|tes|ton) (?:conseils|lecons|excuses|commentaires|remarques|avis|lecon)|(?:vos|tes) (?:petites? )?(?:etats d'ame|caprices|jeremiades|humeurs|petites? (?:remarques|histoires|manies)))",
      "(?:c'est comme ca)(?: et (?:pas autrement|puis c'est tout))?(?= ?[.!]| ?$| et)|(?:point final|un point c'est tout|fin de (?:la )?discussion|le sujet est clos|affaire classee|discussion close)|(?:je|on) n'ai? (?:pas|rien) a (?:me justifier|vous repondre|discuter|ajouter)",
      "(?:j'ai|je n'ai|on n'a|on a) (?:vraiment )?pas (?:de |le )?(?:temps|temps a perdre|que ca a faire)(?: (?:pour (?:ca|vos|tes|ces)|a perdre|avec (?:ca|vous|vos)|de vous lire))|(?:je|on) (?:ne )?(?:vais|va) pas (?:perdre mon temps|discuter|polemiquer|en discuter|debattre)|(?:voyez|vois) ca avec quelqu'un que ca interesse",
      '(?:et alors|et apres|encore vous|laissez tomber|laisse tomber|passez a autre chose|passe a autre chose|contentez-vous de)(?= ?[?.!,]| ?$| [a-z]+er)',
    ),
    flags: [
      "Ce n'est pas mon problème.",
      "Vous n'avez qu'à vous débrouiller.",
      "Un point c'est tout.",
      "Je n'ai pas le temps pour ça.",
      'Et alors ?',
    ],
    quiet: [
      "Il n'y a aucun problème.",
      'Bleu ou vert, peu importe, choisissez.',
      "Je n'ai pas le temps mardi, mercredi vous va ?",
      'Le problème vient du filtre, on le change demain.',
      "C'est comme sur la photo.",
    ],
  }),
  defineRule({
    id: 'fr/dismissal/exaggerating',
    weight: 0.45,
    pattern: say(
      '(?:vous|tu) (?:exager|dramatis|affabul|delir|radot|pinaill|chipot|chial)(?:ez|es|ais)|(?:vous|tu) (?:vous |te )?(?:noyez|noies) dans un verre|(?:vous|tu) (?:vous |te )(?:plaignez|plains) (?:pour|de) (?:rien|tout)|(?:vous|tu) (?:faites|fais|en faites|en fais) (?:tout )?(?:une? |des |toute une )?(?:montagne|drame|histoire|cinema|scene|caprice|caisses|fromage)s?',
      '(?:calmez-vous|calme-toi|detendez-vous|detends-toi|on se calme|du calme|respirez(?: un (?:coup|bon coup))?|zen)(?= ?[.!,]| ?$| un| deux)',
      '(?:on ne va|faut|il ne faut|faut|va) pas (?:en faire|virer fou|exagerer|en faire (?:un|une|tout)|abuser|pousser)(?: (?:un fromage|un drame|une histoire|toute une histoire|une montagne|une maladie|pour))?(?= ?[.!,]| ?$| un| une| tout| pour| non plus)',
      "(?:arretez|arrete|cessez|cesse) (?:un peu )?(?:de |d' ?|avec |votre |ton |vos |tes |ce )(?:vous plaindre|te plaindre|raler|pleurnicher|dramatiser|votre|ton|vos|tes|cinema|caprices?|chialer|geindre|delirer|jouer|faire (?:votre|ton|des histoires|l'enfant))",
      "(?:c'est dans votre tete|vous vous faites des idees|tu te fais des (?:idees|films)|quel cinema|que de bruit pour rien|tempete dans un verre)|(?:vous etes|t'es|tu es) (?:parano|hysterique|trop sensible|folle|fou)(?= ?[.!,]| ?$)",
    ),
    flags: [
      'Vous exagérez.',
      'Calmez-vous.',
      'Tu te plains pour rien.',
      'On ne va pas en faire un fromage.',
      'Arrêtez votre cinéma.',
    ],
    quiet: [
      'Le quartier est calme.',
      'Il ne faut pas exposer la plante au soleil.',
      'Arrêtez le four avant la visite.',
      'Le cinéma ouvre à dix heures.',
      'Respirez-vous mieux depuis le traitement ?',
    ],
  }),
];
