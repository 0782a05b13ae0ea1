import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const guiltTripRules: readonly Rule[] = [
  defineRule({
    id: 'fr/guilt_trip/afterAll',
    weight: 0.45,
    pattern: say(
      "apres tout ce que (?:j'ai|je|nous avons|on a|nous) (?:vous |t')?(?:fait|sacrifie|donne|investi|paye|endure)?(?: fait)?(?: pour (?:vous|toi))?|apres (?:dix|vingt|trois|cinq|quinze|toutes ces|autant d'|tant d') ?(?:ans|annees) (?:de (?:fidelite|confiance|loyaute))",
      "(?:je|on|nous) (?:vous|t'|te) (?:avais|avait|avions|ai|avons|faisais|faisait|faisions) (?:fait )?confiance|(?:j'esperais|je m'attendais a|j'attendais|on attendait|on esperait) (?:mieux|autre chose|plus|un peu plus)(?: de (?:votre|ta) part| de (?:vous|toi)| venant)",
      "(?:j'espere|dieu sait|puissiez-vous) que (?:vous|tu) (?:dor(?:mez|s|mirez|miras)(?: bien)?(?: la nuit)?|etes (?:fiere?s?|contente?s?|satisfaite?s?)(?: de vous)?|es (?:fiere?|contente?)(?: de toi)?|avez bonne conscience)|(?:vous l'aurez|tu l'auras|l'avoir|ca restera) sur (?:la|votre|ta) conscience|(?:dormez|dors) bien(?= ?[.!,]| ?$| sur)",
      "(?:voila|c'est) (?:comment|comme ca que|ainsi que) (?:vous|tu) (?:me |nous )?(?:remerci|recompens|trait)[a-z]+|(?:refuser|faire ca) a un (?:vieux|fidele|bon) client|je pensais qu'on etait amis|c'est drole comme on oublie vite|et moi (?:dans tout ca|,? qui pense a moi)|qui pense a moi|(?:si vous aviez|si tu avais) (?:un peu de |un minimum de )?(?:coeur|cœur|conscience)",
    ),
    suggestion: [
      [/^apres tout .*pour vous$/u, "j'ai fait beaucoup pour vous"],
      [/^apres tout .*pour toi$/u, "j'ai fait beaucoup pour toi"],
      [/^(?:j'esperais|je m'attendais a|j'attendais) mieux(?: de| venant|$)/u, 'le résultat me déçoit'],
      [/^je vous (?:avais|ai|faisais) (?:fait )?confiance$/u, 'je comptais sur vous'],
      [/^je (?:t'|te )(?:avais|ai|faisais) (?:fait )?confiance$/u, 'je comptais sur toi'],
      [/^nous vous (?:avions|avons|faisions) (?:fait )?confiance$/u, 'nous comptions sur vous'],
      [/sur (?:la|votre|ta) conscience$/u, 'cela me pèse beaucoup'],
      [/que vous (?:etes|dor)/u, "je vous demande d'y réfléchir"],
      [/que tu (?:es|dor)/u, "je te demande d'y réfléchir"],
    ],
    calmer: [
      "J'ai fait beaucoup pour vous.",
      'Le résultat me déçoit.',
      'Je comptais sur vous.',
      'Cela me pèse beaucoup.',
      "Je vous demande d'y réfléchir.",
    ],
    flags: [
      "Après tout ce que j'ai fait pour vous.",
      "J'espérais mieux de votre part.",
      'Je vous faisais confiance.',
      "Vous l'aurez sur la conscience.",
      "J'espère que vous êtes fier de vous.",
    ],
    quiet: [
      "J'espère que vous allez bien.",
      "Après tout est prêt, j'envoie les photos.",
      "J'attends mieux de la nouvelle machine.",
      "J'espère que le gâteau vous plaira.",
      'Nous faisons confiance aux artisans du coin.',
    ],
  }),
  defineRule({
    id: 'fr/guilt_trip/sacrifice',
    weight: 0.4,
    pattern: say(
      "(?:j'ai|nous avons|on a|elle a|il a) (?:annule|sacrifie|gache|perdu|passe|rate|pleure)[^.!?]{0,20} (?:mes vacances|mon week-end|nos vacances|la nuit|des nuits|ma nuit|mon dimanche|a cause de (?:vous|toi)|pour (?:vous|toi))[^.!?]{0,15}(?= ?[.!,]| ?$| et| a cause)",
      "(?:mes|mon|ma|nos) (?:enfants|fils|fille|gosses|mere|famille|salaries|employes) (?:vont|va|ne|n'ont|n'auront|paient|seront prives|payeront)(?! (?:adorer|aimer|etre ravi|venir|passer|prendre))[^.!?]{0,25}",
      "(?:je|on) (?:me|se) (?:saigne|tue|creve|decarcasse)(?: aux quatre veines| a la tache| au travail)?(?: pour|,| ?[.!]| depuis| ?$)|c'est (?:moi|mon argent|mes impots) qui (?:paie|paye) (?:votre|ton|vos) (?:salaire|loyer|vacances)|(?:vous me mettez|tu me mets|vous nous mettez) (?:a la rue|dans la misere|en faillite)",
      "(?:si je coule|vous etes en train de (?:tuer|couler|ruiner))|(?:tu m'abandonnes|vous m'abandonnez|vous nous abandonnez)(?: au pire)?|dieu seul sait ce que|(?:elle|il) a prie pour|je ne te dis pas dans quelle (?:position|situation)",
    ),
    flags: [
      "J'ai annulé mes vacances pour vous.",
      "Mes enfants n'auront pas de Noël.",
      'Vous me mettez à la rue.',
      "Tu m'abandonnes au pire moment.",
      "C'est moi qui paie votre salaire.",
    ],
    quiet: [
      "J'ai annulé la commande de mardi.",
      'Mes enfants vont adorer la chambre.',
      'Ma mère passera payer.',
      'Il faut vendre la voiture avant juillet.',
      'Le salaire est versé le 5.',
    ],
  }),

  defineRule({
    id: 'fr/guilt_trip/doYouSleep',
    weight: 0.5,
    pattern: say(
      '(?:vous dormez|tu dors|vous arrivez a dormir|tu arrives a dormir) (?:bien )?(?:la nuit|tranquille) ?\\?',
      "(?:ca|cela) (?:ne )?(?:vous|t') ?empeche pas de dormir(?:,? (?:vous|toi))?(?:,? (?:j'imagine|j'en suis sure?)(?: ?\\?)?)?",
    ),
    suggestion: [
      [/\?$/u, "pour moi, c'est grave."],
      [/./u, "pour moi, c'est grave"],
    ],
    calmer: [
      "Pour moi, c'est grave.",
      "480 euros pour 4 minutes, pour moi, c'est grave.",
      "Pour moi, c'est grave.",
      "Elle dort avec son manteau, pour moi, c'est grave.",
      "Pour moi, c'est grave.",
    ],
    flags: [
      'Vous dormez bien la nuit ?',
      '480 euros pour 4 minutes, tu dors la nuit ?',
      'Ça ne vous empêche pas de dormir.',
      'Elle dort avec son manteau, cela ne vous empêche pas de dormir vous.',
      "Ça t'empêche pas de dormir, j'imagine ?",
    ],
    quiet: [
      'Le bébé dort bien la nuit.',
      "Le bruit m'empêche de dormir.",
      "Vous dormez à l'hôtel ?",
      'Bonne nuit, dormez bien.',
      "Cela n'empêche pas de payer plus tard.",
    ],
  }),

  defineRule({
    id: 'fr/guilt_trip/noThanks',
    weight: 0.45,
    pattern: say(
      "voila comment on (?:me|nous) remercie|(?:et )?(?:meme )?pas (?:meme )?un (?:seul )?merci(?= ?[.,!]| ?$)|un merci,? c'est en option|une petite reconnaissance (?:n')?aurait pas (?:ete de trop|fait de (?:mal|tort))",
    ),
    suggestion: "un merci m'aurait fait plaisir",
    calmer: [
      "J'ai payé de ma poche et un merci m'aurait fait plaisir.",
      "Dix heures de route, un merci m'aurait fait plaisir.",
      "Chez vous, un merci m'aurait fait plaisir.",
      "Un merci m'aurait fait plaisir.",
      "Un merci m'aurait fait plaisir !",
    ],
    flags: [
      "J'ai payé de ma poche et voilà comment on me remercie.",
      'Dix heures de route, même pas un merci.',
      "Chez vous, un merci, c'est en option.",
      "Une petite reconnaissance n'aurait pas été de trop.",
      'Pas un merci !',
    ],
    quiet: [
      "Un merci à toute l'équipe.",
      'Voilà comment on monte le meuble.',
      'Un grand merci pour hier.',
      'La garantie est en option.',
      'Pas de quoi, merci à vous.',
    ],
  }),
];
