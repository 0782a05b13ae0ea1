import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const overPromiseRules: readonly Rule[] = [
  defineRule({
    id: 'fr/over_promise/surely',
    weight: 0,
    pattern: say(
      "(?:100|cent) ?(?:%|pour cent) (?:garantie?s?|sure?s?)|garantie?s? a vie|sans faute(?= ?[.!,]| ?$)|quoi qu'il arrive|coute que coute|zero (?:risque|defaut|bug)|aucun risque|risque zero",
      "(?:je|on) (?:vous |te |le |l')?(?:jure|promets?|garantis)(?= (?:que|qu')| ?[.!,]| ?$| sur)|jure crache|(?:je )?(?:mets|mettrais) ma main (?:a couper|au feu)|sur la tete de (?:ma mere|mes enfants)|je m'y engage",
      '(?:plus jamais|jamais plus) (?:un|une|aucun|de|ca)|(?:ca|cela) (?:ne )?(?:se reproduira|arrivera) (?:plus )?(?:jamais|plus)|les doigts dans le nez|dormir sur (?:vos|tes) deux oreilles|tous vos problemes|on peut tout faire|inquiete(?:z)?-(?:toi|vous) pas',
    ),
    flags: [
      "Vous l'avez demain sans faute.",
      "C'est 100 % garanti.",
      'Je vous promets que ça tiendra.',
      "J'y mets ma main à couper, oui, je mets ma main à couper.",
      'Ça ne se reproduira plus jamais.',
    ],
    quiet: [
      'Ça part demain matin.',
      'La garantie est de deux ans.',
      'Il manque une signature page deux.',
      'La promesse de vente est signée.',
      'Nous faisons ce que dit le contrat.',
    ],
  }),
];
