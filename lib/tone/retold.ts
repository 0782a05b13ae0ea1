import { apart } from '@/lib/text/apart';
import type { Span } from '@/lib/text/types';

/**
 * What somebody called us, told again without marks: "you called us [thieves and liars]", "nos llamaste [ladrones]", "le dijo que es [una inútil]".
 * The one who was called so is never the reader, so "I told you that you are a liar" is the writer's own.
 */
const RETOLD: readonly RegExp[] = [
  /(?<!\p{L})(?:you|he|she|they|who|and|for|by)(?:['’]ve| have| has| had)?(?: just| then| even| also)? (?:call|calls|called|calling) (?:me|us|him|her|them|(?:my|our) \p{L}+(?: \p{L}+)?)(?= )/giu,
  /(?<!\p{L})you (?:said|say|wrote|write|told (?:me|us|him|her|them|(?:my|our) \p{L}+))(?: that)?(?= (?:i am|i was|we are|we were|we['’]re|i['’]m|he is|he was|she is|she was|they are|they were|my \p{L}+ (?:is|was)) )/giu,
  /(?<!\p{L})(?:nos|me|le|les|lo|la|los|las) (?:ha[sn]? |hab[ée]is |hab[ií]a[sn]? )?(?:llam|tach|tild|trat|acus)(?!aba\s?mos)(?:as|a|an|[áa]is|aste|asteis|[óo]|aron|ado|ando|aba|abas|aban)(?: usted| ustedes)?(?: de)?(?= )/giu,
  /(?<!\p{L})(?:dijo|dijiste|dijisteis|dijeron|dices|dice|dicen|escribi[óo]|escribiste|escribieron)(?: usted| ustedes)?(?: a (?:mi|nuestr[oa]|su) \p{L}+)? que(?= (?:soy|somos|es|son|era|eran|[ée]ramos|fui|fuimos) )/giu,
  /(?<!\p{L})(?:nos|me|lhe|lhes|a|o|os|as) (?:chamou|chamaram|chamaste|chama|chamam|acusou|tratou)(?: de)?(?= )|(?:chamou|chamaram|chamaste|acusou|tratou)-(?:nos|me|a|o)(?: de)?(?= )/giu,
  /(?<!\p{L})(?:disse|disseste|disseram|escreveu|diz)(?: [àa]o?s? (?:minha|meu|nossa|nosso) \p{L}+)? que(?= (?:(?:eu|ela|ele|n[óo]s|elas|eles) )?(?:sou|somos|[ée]|s[ãa]o|era|eram|[ée]ramos) )/giu,
  /(?<!\p{L})(?:nous|m['’]|me|l['’]|la|le|les) ?(?:avez |as |a |ont )?(?:trait(?:[ée]e?s?|ez|es|ait|aient)|accus(?:[ée]e?s?|ez)) (?:de|d['’])(?= ?)/giu,
  /(?<!\p{L})(?:vous (?:avez )?(?:dit|dites|[ée]crit|[ée]crivez)|tu (?:as )?(?:dit|dis|[ée]cris))(?: [àa] (?:ma|mon|notre) \p{L}+)? (?:que(?= (?:je suis|nous sommes|nous [ée]tions) )|(?= qu['’](?:il|elle|ils|elles) (?:est|[ée]tait|sont|[ée]taient) ))/giu,
];
/** How far it goes: to the end of the clause, or where the writer speaks again. */
const CLAUSE =
  /[.,;:!?…\n()"«“]|\s(?:but|yet|and (?:you|i|we)|pero|aunque|y (?:t[úu]|usted|yo)|mas|mais|porém|e (?:você|eu)|et (?:vous|tu|je))(?!\p{L})/iu;
const longest = 120;

/** Where a text tells again what somebody was called, in order. Such a span has one character before and after it, as a quote has its marks. */
export function retoldIn(text: string): readonly Span[] {
  const spans = RETOLD.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Span[] => {
      const start = match.index + match[0].length;
      const rest = text.slice(start + 1, start + longest);
      const stop = CLAUSE.exec(rest)?.index ?? rest.length;
      return stop < 2 ? [] : [{ start, end: Math.min(text.length, start + 1 + stop + 1) }];
    }),
  );
  return apart(spans);
}
