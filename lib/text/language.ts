import { foldText } from '@/lib/text/fold';
import { type HeardLanguage, languagesByWord } from '@/lib/text/language-words';
import type { Language } from '@/lib/text/types';
import { wordsOf } from '@/lib/text/words';

/** What one sentence says by itself: a language, `foreign` (surely neither es nor en), or too little to tell. */
export type LanguageEvidence = 'es' | 'en' | 'foreign' | 'unclear';

/**
 * The language of one sentence, from function words and letters. What it doesn't tell by itself is taken from `hint`
 * (a neighbour, the thread); without a hint it is `unknown`. Portuguese, French, German and the rest are always `unknown`.
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
  return first[0] === 'es' || first[0] === 'en' ? first[0] : 'foreign';
}

/** A tie between foreign languages is still foreign; one with Spanish or English in it is unclear. */
function closeCall(votes: Votes): LanguageEvidence {
  const own = Math.max(votes.es, votes.en);
  const others = Math.max(votes.pt, votes.fr, votes.de, votes.it, votes.other);
  return others >= 3 && others > own ? 'foreign' : 'unclear';
}

type Votes = Record<HeardLanguage, number>;

const letters: readonly (readonly [HeardLanguage, RegExp, number])[] = [
  ['es', /[ñ¿¡]/i, 3],
  ['es', /[áíóúé]/i, 0.5],
  ['pt', /[ãõ]|ç[ãõ]|ê[sn]?\b|lh|nh/i, 1.5],
  ['fr', /[èêœëïî]|\b[cdjlmnst]['’][aeéèiouh]|ç[a-z]|[éàù]\b|eux\b/i, 1.5],
  ['de', /ß|[äö]|(?<![gG])ü|sch/i, 2],
  ['it', /[àìòù](?!\p{L})|zion/iu, 1.5],
  ['other', /[\u1ea0-\u1ef9đơư]|[åøłşğıőű]/i, 4],
  [
    'other',
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Hebrew}]{2}/u,
    6,
  ],
];

function countVotes(sentence: string): Votes {
  const votes: Votes = { es: 0, en: 0, pt: 0, fr: 0, de: 0, it: 0, other: 0 };
  // A long sentence has told its language long before its end.
  const text = sentence.slice(0, 600);
  for (const [language, pattern, weight] of letters) if (pattern.test(text)) votes[language] += weight;
  for (const word of wordsOf(foldText(text).text)) {
    const speaksFor = languagesByWord.get(word.text);
    for (const language of speaksFor ?? []) votes[language] += speaksFor?.length === 1 ? 2 : 1;
  }
  return votes;
}
