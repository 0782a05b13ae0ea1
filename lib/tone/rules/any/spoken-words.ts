import { foldText } from '@/lib/text/fold';
import { oneOf } from '@/lib/tone/rule';

const spoken = new RegExp(
  `^${oneOf(`
    yo tu te usted ustedes vos vosotros os me mi mis tus ya nunca siempre nada nadie veces vez jamas callate calla callese
    eres sos sois estais quiero exijo llame conteste contesta contesten contestad responda devuelva devuelvame devuelvan pague pagame pagueme paga lea leer oiga
    otra basta culpa dinero plata verguenza dicho pedi deje deja hasta mando cobras tres cuatro veces dejen vuelva vuelvas falta ladrones estafa
    i you your yours never nobody nothing want pay stop answer wrong money told asked again why listen refund enough said times three twice ruined dare how read contract
    ich du sie ihr nicht nie warum jetzt sofort 
    je tu vous toi moi jamais pourquoi rien personne fois payez paye lisez lire repondez reponds argent arretez stop veux exige dit ecrit honte voleurs faux assez encore combien trois quatre
    eu voce voces vc nunca agora ninguem quero exijo dinheiro responde responda respondam pague paguem leia leiam vergonha chega disse falei pedi parem pare ladroes mentira minha meu nao ja vezes
  `)}$`,
  'u',
);

const emphatic = new RegExp(
  `^${oneOf(`
    nunca jamas siempre nada nadie todo todos toda todas ya basta inmediatamente ahora hoy verguenza tres cuatro cinco dos mal otra ninguna ninguno tampoco
    never always nothing nobody everything now not ever every immediately today enough again still what why wrong zero three four five twice completely
    nie jamais sofort maintenant agora
    toujours rien tout tous aucun aucune personne immediatement aujourd'hui encore trois quatre faux honte sempre tudo nada ninguem ja hoje vergonha imediatamente tres nenhuma nenhum
  `)}$`,
  'u',
);

/** Words one says to somebody; product names and headings have none. Any case, any accents. */
export function isSpoken(word: string): boolean {
  return spoken.test(foldText(word).text);
}

/** Words that are shouted alone, in the middle of a sentence. */
export function isEmphatic(word: string): boolean {
  return emphatic.test(foldText(word).text);
}
