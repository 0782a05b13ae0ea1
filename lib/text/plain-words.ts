import { foldText } from '@/lib/text/fold';
import { languagesByWord } from '@/lib/text/language-words';
import type { Edit } from '@/lib/text/rewritten';

/** Words that are masked, stretched or spelled with figures so that a filter, or good manners, should not see them. Folded. */
const disguised = new Set(
  `fuck fucks fucked fucker fuckers fucking shit shits shitty bullshit asshole assholes arsehole arseholes bitch bitches bastard bastards dick dickhead cunt cunts wanker wankers
  idiot idiots idiotic moron morons liar liars stupid dumb loser losers scum crap damn pathetic useless thief thieves crook crooks hell jerk clown
  puta puto putas putos mierda mierdas hijo hijoputa hijueputa gilipollas cabron cabrones pendejo pendejos joder jodete coño imbecil imbeciles idiota idiotas estupido estupida inutil inutiles
  mentiroso mentirosa mentirosos ladron ladrones sinverguenza sinverguenzas culo verga pinche boludo pelotudo pelotudos weon huevon chingada chingar carajo asco
  caralho porra merda foda foder fodase foda-se cuzao otario otarios burro burros ladrao ladroes desgraçado desgracado vagabundo
  merde putain connard connards connasse salaud salope encule encules foutre con cons debile menteur menteurs voleur voleurs abruti abrutis ordure`
    .split(/\s+/)
    .map((word) => foldText(word).text),
);

const figures: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'i',
};
const STRETCHED = /(\p{L})\1{2,}/iu;
// The repetitions are bounded: whatever is pasted, the time stays linear.
const TOKEN =
  /(?<![\p{L}\p{N}@./_-])[\p{L}\p{N}$@*#!]{0,24}(?:(\p{L})\1{2}|\p{L}[*#]{2}|\p{L}[\d$@*#!]{1,6}\p{L}|\p{L}[013457$@]|[$@]\p{L})[\p{L}\p{N}$@*#]{0,24}(?![\p{L}\p{N}@/_-])/giu;
/** "f.u.c.k", "m-i-e-r-d-a", "f u c k": single letters with the same mark, or a space, between them. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}([. *_-])(?:\p{L}\1){2,10}\p{L}(?![\p{L}\p{N}])/giu;

/**
 * What undoes the disguise of words: "liaaaar", "f**k", "1d10t", "p.u.t.a". Only where a word comes out that is known: everyday words
 * for stretched letters, else those of a list. In order.
 */
export function wordEdits(text: string): readonly Edit[] {
  const tokens = [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => edit(index, token, undisguised(token)));
  const spaced = [...text.matchAll(SPACED)].flatMap(({ 0: token, index }) =>
    edit(index, token, listed(token.replace(/[^\p{L}]/gu, ''))),
  );
  return [...tokens, ...spaced]
    .sort((one, other) => one.start - other.start)
    .filter((one, at, all) => one.start >= (all[at - 1]?.end ?? 0));
}

function edit(start: number, token: string, text: string | undefined): readonly Edit[] {
  return text === undefined || text === token ? [] : [{ start, end: start + token.length, text }];
}

function undisguised(token: string): string | undefined {
  const word = token.replace(/!+$/, '');
  const rest = token.slice(word.length);
  const found = plainest(word);
  return found === undefined ? undefined : found + rest;
}

function plainest(word: string): string | undefined {
  if (/^\p{L}+$/u.test(word)) return STRETCHED.test(word) ? unstretched(word) : undefined;
  if (/[*#]/.test(word)) return masked(word);
  const letters = word.replace(/[013457$@!]/g, (figure) => figures[figure] ?? figure);
  return (
    listed(letters) ??
    listed(word.replace(/1/g, 'l').replace(/[03457$@!]/g, (figure) => figures[figure] ?? figure)) ??
    stretchedListed(letters)
  );
}

function unstretched(word: string): string | undefined {
  const candidates = [word.replace(/(\p{L})\1{2,}/giu, '$1'), word.replace(/(\p{L})\1{2,}/giu, '$1$1')];
  return candidates.find((one) => isKnown(one) && foldText(one).text.length > 1);
}

function stretchedListed(word: string): string | undefined {
  return STRETCHED.test(word) ? listed(word.replace(/(\p{L})\1{2,}/giu, '$1')) : undefined;
}

/** The word of the list that the stars stand for, where there is one: "f**k", "sh*t", "m*****". */
function masked(word: string): string | undefined {
  const folded = foldText(word).text;
  // "Price*" has a footnote, no secret.
  if (!/^\p{L}+(?:[*#]{2}|[*#]\p{L})/u.test(folded)) return undefined;
  const pattern = new RegExp(`^${folded.replace(/[^\p{L}*#]/gu, '.').replace(/[*#]/g, '\\p{L}')}$`, 'u');
  return [...disguised].find((one) => pattern.test(one));
}

function listed(word: string): string | undefined {
  return disguised.has(foldText(word).text) ? word : undefined;
}

function isKnown(word: string): boolean {
  const { text } = foldText(word);
  return disguised.has(text) || languagesByWord.has(text);
}
