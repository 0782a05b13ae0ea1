import { foldText } from '@/lib/text/fold';
import { oneOf } from '@/lib/tone/rule';

const spoken = new RegExp(
  `^${oneOf(`
    yo tu te usted ustedes vos vosotros os me mi mis tus le les nos que quien cuando donde porque como no ni ya nunca siempre nada nadie todo todos
    es son eres sos sois estoy esta estan hay he has ha han quiero quiere llame conteste contesta contesten devuelva devuelvame pague pagame lea leer mire oiga
    mas muy hoy ahora otra vez veces basta esto eso culpa dinero verguenza dicho pedi deje deja hasta cuanto urgente
    i you he she we they me him us them my your our their is are was were be do does don't did didn't not never always nothing nobody everything all no now
    what when where who why how this that these those have has had need want pay read stop answer call fix told said asked again still wrong money today enough
    ich du sie wir ihr nicht nie haben warum jetzt sofort das ist je tu vous nous pas jamais pourquoi c'est eu voce nao nunca quero agora
  `)}$`,
  'u',
);

const emphatic = new RegExp(
  `^${oneOf(`
    nunca jamas siempre nada nadie todo todos toda todas ya basta inmediatamente ahora hoy verguenza tres cuatro cinco dos mal otra ninguna ninguno tampoco
    never always nothing nobody everything now not ever every immediately today enough again still what why wrong zero three four five twice completely
    nie jamais sofort maintenant agora
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
