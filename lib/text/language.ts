import { foldText } from '@/lib/text/fold';
import { type HeardLanguage, languagesByWord } from '@/lib/text/language-words';
import { shortWordLanguages } from '@/lib/text/short-words';
import type { Language } from '@/lib/text/types';
import { wordsOf } from '@/lib/text/words';

type KnownLanguage = Exclude<Language, 'unknown'>;

/** What one sentence says by itself: a language, `foreign` (surely none of those judged), or too little to tell. */
export type LanguageEvidence = KnownLanguage | 'foreign' | 'unclear';

/**
 * The language of one sentence, from function words, endings and letters. What it doesn't tell by itself is taken from
 * `hint` (a neighbour, the thread); without a hint it is `unknown`. German, Italian and the rest are always `unknown`.
 */
export function detectLanguage(sentence: string, hint?: Language): Language {
  const evidence = languageEvidence(sentence);
  if (evidence === 'foreign') return 'unknown';
  return evidence === 'unclear' ? (hint ?? 'unknown') : evidence;
}

/** How sure a sentence is of its language, before any neighbour is asked. */
export function languageEvidence(sentence: string): LanguageEvidence {
  const votes = countVotes(sentence);
  const ranked = (Object.entries(votes) as [HeardLanguage, number][]).sort((one, other) => other[1] - one[1]);
  const [first, second] = ranked;
  if (first === undefined || first[1] < 2 || first[1] - (second?.[1] ?? 0) < 1) return closeCall(votes);
  return known.find((language) => language === first[0]) ?? 'foreign';
}

/**
 * The likeliest language of a text none of whose sentences is sure: a word or two, or two languages in one breath. `hint` decides where it is
 * one of the likeliest or nothing speaks for any; without it `unknown` where next to nothing does.
 */
export function likelyLanguage(text: string, hint?: Language): Language {
  const votes = countVotes(text);
  const all = [...wordsOf(foldText(text.slice(0, counted)).text)];
  for (const word of all) for (const language of shortWordLanguages(word.text)) votes[language] += 1;
  const most = Math.max(...known.map((language) => votes[language]));
  const foreign = Math.max(votes.de, votes.it, votes.other);
  const enough = all.length <= fewWords ? 0.25 : 0.6;
  if (most < enough * all.length || most === 0 || foreign > most) return hint ?? 'unknown';
  const likeliest = known.filter((language) => votes[language] === most);
  return likeliest.find((language) => language === hint) ?? likeliest[0] ?? 'unknown';
}

/** Each word of a language says so with one or two votes. In a longer text most words must. */
const fewWords = 4;

const known: readonly KnownLanguage[] = ['es', 'en', 'pt', 'fr'];

/** A tie between foreign languages is still foreign; one with a language we know in it is unclear. */
function closeCall(votes: Votes): LanguageEvidence {
  const own = Math.max(...known.map((language) => votes[language]));
  const others = Math.max(votes.de, votes.it, votes.other);
  return others >= 3 && others > own ? 'foreign' : 'unclear';
}

/** A long sentence has told its language long before its end. */
const counted = 600;

type Votes = Record<HeardLanguage, number>;

const letters: readonly (readonly [HeardLanguage, RegExp, number])[] = [
  ['es', /[ñ¿¡]/i, 3],
  ['es', /[áíóúé]/i, 0.5],
  ['es', /\p{L}ción(?!\p{L})|\p{L}{2}[íó](?!\p{L})|(?<!\p{L})(?:é?l|m|s)í(?!\p{L})/iu, 1],
  ['pt', /[ãõ]|ç[ãõ]|[êâ](?:n|m|s)|[aeiou][ln]h[aeiou]|ç[ao]/i, 1.5],
  ['pt', /\p{L}(?:ção|ções|ão|ões)(?!\p{L})|(?<!\p{L})(?:à|às|há|é)(?!\p{L})/iu, 1.5],
  ['fr', /[èêœëïî]|\b[cdjlmnst]['’][aeéèiouh]|ç[a-z]|[éàù](?!\p{L})|eux\b/iu, 1.5],
  ['de', /ß|[äö]|(?<![gG])ü|sch/i, 2],
  ['it', /[àìòù](?!\p{L})|zion/iu, 1.5],
  ['other', /[\u1ea0-\u1ef9đơư]|[åøłşğıőű]/i, 4],
  [
    'other',
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Hebrew}]{2}/u,
    6,
  ],
];

/** What a word no list has tells by its end or its middle, accents folded. */
const shapes: readonly (readonly [HeardLanguage, RegExp])[] = [
  [
    'es',
    /(?:cion|ciones|dad|iento|ientos|illo|illa|illos|eron|aron|aste|iste|abais|ais|emos|uelto|uelta|adme|adlo|elo|ela|uedo?)$|ñ|ue[nrbsvlcd]|ie[nrb][tdr]/,
  ],
  [
    'pt',
    /(?:cao|coes|sao|soes|dade|agem|agens|inho|inha|eiro|eira|eiros|ou|ei|aram|eram|iram|ssem|vel|veis|enca|anca|lho|lha|oso|ito)$|[aeiou][ln]h[aeiou]|[aeio]ss[aeio]/,
  ],
  [
    'fr',
    /(?:ez|aient|eux|euse|eur|eurs|aux|oir|oire|ait|ment|ique|iques|tion|ee|ees|ier|iere|elle|ette|age|esse|ir)$|ou[lrsvx]|eau|oi[rst]/,
  ],
  ['en', /(?:ing|ed|ly|ness|tion|ful|less|ght|'s|'ll|'ve|'re|n't|th|wn)$|^wh|w[aeio]|sh|ck/],
];

/** French "qu'elle", Italian "dell'ordine", and what both have: "l'atelier". */
const ELISION = /^(?:(qu|[jn]|jusqu|lorsqu|puisqu|quelqu)|([cdlmst])|([dnsq]u?ell|dall|sull|un))'(.+)$/;

function countVotes(sentence: string): Votes {
  const votes: Votes = { es: 0, en: 0, pt: 0, fr: 0, de: 0, it: 0, other: 0 };
  const text = sentence.slice(0, counted);
  for (const [language, pattern, weight] of letters) if (pattern.test(text)) votes[language] += weight;
  for (const word of wordsOf(foldText(text).text)) voteBy(word.text, votes);
  return votes;
}

function voteBy(word: string, votes: Votes): void {
  const speaksFor = languagesByWord.get(word);
  for (const language of speaksFor ?? []) votes[language] += speaksFor?.length === 1 ? 2 : 1;
  if (speaksFor !== undefined) return;
  const elided = ELISION.exec(word);
  if (elided !== null) {
    const [, french, either, italian, rest = ''] = elided;
    votes.fr += french ? 2 : either ? 1 : 0;
    votes.it += italian ? 2 : either ? 0.5 : 0;
    voteBy(rest, votes);
    return;
  }
  if (word.length < 5) return;
  const alike = shapes.filter(([, shape]) => shape.test(word));
  if (alike.length === 1) for (const [language] of alike) votes[language] += 0.5;
}
