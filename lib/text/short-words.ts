import type { Language } from '@/lib/text/types';

/**
 * What mails of a word or two are made of, accents folded: asked only where nothing else tells the language. A word may stand in several
 * lists.
 */
const words: Readonly<Record<Exclude<Language, 'unknown'>, string>> = {
  es: `vale perfecto genial estupendo claro listo hecho recibido entendido enterado increible patetico ridiculo lamentable vergonzoso penoso inaceptable absurdo asco
    idiota imbecil inutil inutiles mentiroso mentirosa mentirosos sinverguenza sinverguenzas ladron ladrones estafador estafadores payaso payasos gilipollas cabron cabrones pendejo boludo
    callate largate basta enserio seguro suerte felicidades enhorabuena bravo urgente silencio obvio obviamente evidentemente`,
  en: `ok okay noted agreed approved done received understood whatever obviously seriously really pathetic ridiculous unbelievable unacceptable incredible disgusting shameful disgraceful absurd
    idiot idiots liar liars thief thieves crook crooks moron loser losers clown clowns scum useless brilliant perfect excellent lovely nice wow bravo typical
    congratulations enough urgent silence nonsense rubbish bullshit shame regards cheers awesome`,
  pt: `beleza perfeito otimo combinado recebido entendido incrivel patetico ridiculo lamentavel vergonhoso inaceitavel absurdo
    idiota imbecil inutil inuteis mentiroso mentirosa mentirosos ladrao ladroes palhaco palhacos burro otario safado caloteiro
    cala boca basta serio parabens bravo urgente silencio obvio obviamente`,
  fr: `parfait d'accord entendu recu compris incroyable pathetique ridicule lamentable honteux inadmissible inacceptable absurde minable
    idiot idiots imbecile incapable incapables menteur menteuse menteurs voleur voleurs escroc escrocs clown clowns connard connards abruti nul nuls
    gueule tais-toi basta serieusement felicitations bravo urgent silence evidemment bonne chance`,
};

const languages = Object.keys(words) as readonly Exclude<Language, 'unknown'>[];
const lists = new Map(languages.map((language) => [language, new Set(words[language].split(/\s+/))]));

/** The languages in which a folded word is one of those. */
export function shortWordLanguages(word: string): readonly Exclude<Language, 'unknown'>[] {
  return languages.filter((language) => lists.get(language)?.has(word));
}
