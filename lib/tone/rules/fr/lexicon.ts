import { oneOf } from '@/lib/tone/rule';

/** "You are" to one or several, as written in France, Belgium and Quebec; with the particles that may stand between. */
export const youAre = String.raw`(?:(?:vous (?:n')?etes|vous etiez|tu es|t'es|tu n'es|t'etes|etes-vous|es-tu|il faut etre|faut etre|vs etes)(?: (?!pas |loin )(?:vraiment|qu'|bien|donc|tous|toutes|juste|quand meme|decidement|franchement|completement|totalement|un|une|des|de|d'|le|la|les|qu'un|qu'une|que des|trop|tres|si|aussi|plus|ben|grave|sacre|sacree|beau|belle|beaux|gros|grosse|pauvre|petit|petite|vrai|vraie|parfait|parfaite|rien|quel|quelle|ni|a la fois|bande|sacres|ces|mon|espece))*? ?)`;

/** Insults for a person, either gender; some are harmless words elsewhere, so they need "you are" or a comma. */
export const insultWords = oneOf(`
  idiote?s? imbeciles? cretine?s? debiles? abrutie?s? connards? connasses? cons? conne connes salauds? salopes? salopards? enculee?s? batards? batarde pourritures? ordures? raclures? incapables? incompetente?s? nuls? nulles? nullards?
  menteurs? menteuses? voleurs? voleuses? escrocs? arnaqueurs? arnaqueuses? filous? magouilleurs? magouilleuses? charlatans? truands? bandits? crapules? canailles? fripouilles? racailles? ripoux parasites? sangsues? vautours? rapaces? requins?
  clowns? guignols? pitres? bouffons? bouffonnes? charlots? rigolos? boulets? branleurs? branleuses? feignants? feignasses? faineante?s? tocards? tocarde minables? lamentables? pathetiques? ringarde?s? amateurs? amateur sagouins? saguin ahuris? ahurie anes? bourriques? andouilles? buses? cruches? dindes? cornichons? patates? tetes? mules? ignares? ignorante?s? analphabetes? illettree?s? attardee?s? tarees? tares? taree
  laches? radins? radine rapiats? rats? porcs? cochons? truies? vermines? merdes? merdeux merdeuse tas tache taches trous? epais caves? niaiseux niaiseuse niaiseuses crosseurs? crosseur twits? colons? morons? trou innocente?s? deplorables? parjures? hypocrites? faux-jetons? faux-cul malhonnetes? quiches? souillons? vauriens? impolie?s? gorets? chacals? branleux ploucs? imposteurs? mediocres? malpropres? tortionnaires? profiteurs? profiteuses? crosseuses? fauches bourricots? grigous? vieux-debris ignobles? goujats? mufles? rustres? malotrus?
`);

/** Insults that are insults wherever they stand. */
export const openInsults = oneOf(`
  imbeciles? cretine?s? abrutie?s? connards? connasses? salauds? salopes? salopards? enculee?s? encules? raclures? arnaqueurs? arnaqueuses? magouilleurs? charlatans? crapules? fripouilles? branleurs? branleuses? feignasses? tocards? guignols? bouffons? charlots? sagouins? ignares? bande-de-cons niaiseux niaiseuse crosseurs? crosseuses? trouducs? arnaqueuse bourricots? souillons? vauriens? profiteurs? profiteuses? sans-dessein mange-marde charlatane branleux faux-culs? menteuse merdeux merdeuse malotrus? goujats? fdp ntm
`);
