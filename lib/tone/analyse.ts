import { foldText } from '@/lib/text/fold';
import { splitSentencesInSteps } from '@/lib/text/sentences';
import { finish, type Steps } from '@/lib/text/steps';
import type { Language, Sentence } from '@/lib/text/types';
import { isFriendly } from '@/lib/tone/friendly';
import { levelOf, mailHeat } from '@/lib/tone/heat';
import { quotesIn } from '@/lib/tone/quotes';
import { ruleScorer } from '@/lib/tone/rule-scorer';
import type { ScoringContext, SentenceScore, SentenceScorer } from '@/lib/tone/scorer';
import { isAllCapitals } from '@/lib/tone/shouting';
import type { ToneFinding, ToneReport } from '@/lib/tone/types';

export interface ToneOptions {
  /** The language to assume where no sentence tells: the thread's, or the user's. */
  readonly hint?: Language;
  /** Who judges a sentence. The hottest word counts; findings are gathered from all. Default: the rules. */
  readonly scorers?: readonly SentenceScorer[];
}

/** Characters scored before the thread is given back. */
const STEP = 2000;

/** The tone of a text, at once. Linear in its length; for more than a few kilobytes prefer `analyseToneInSteps`. */
export function analyseTone(text: string, options: ToneOptions = {}): ToneReport {
  return finish(analyseToneInSteps(text, options));
}

/** The same report, giving the thread back at every `yield` (each a few milliseconds of work). */
export function* analyseToneInSteps(text: string, options: ToneOptions = {}): Steps<ToneReport> {
  const scorers = options.scorers ?? [ruleScorer];
  const sentences = yield* splitSentencesInSteps(text, options.hint);
  const context = contextOf(text);
  const scores: SentenceScore[] = [];
  let pauseAt = STEP;
  for (const sentence of sentences) {
    scores.push(scoreWith(scorers, sentence, context));
    if (sentence.end < pauseAt) continue;
    pauseAt = sentence.end + STEP;
    yield;
  }
  const heat = mailHeat(scores.map((score) => score.heat));
  const findings = scores.flatMap((score) => score.findings).sort(byPlace);
  return { heat, level: levelOf(heat), findings, languages: languagesOf(sentences) };
}

/** What of the whole text bears on each of its sentences. */
function contextOf(text: string): ScoringContext {
  return { text, quotes: quotesIn(text), friendly: isFriendly(foldText(text).text), capitals: isAllCapitals(text) };
}

function scoreWith(scorers: readonly SentenceScorer[], sentence: Sentence, context: ScoringContext): SentenceScore {
  const scores = scorers.map((scorer) => scorer(sentence, context));
  return { heat: Math.max(0, ...scores.map((score) => score.heat)), findings: scores.flatMap((score) => score.findings) };
}

function byPlace(one: ToneFinding, other: ToneFinding): number {
  return one.span.start - other.span.start || one.span.end - other.span.end || one.ruleId.localeCompare(other.ruleId);
}

/** Known languages with most text first; `unknown` only where there is nothing else. */
function languagesOf(sentences: readonly Sentence[]): readonly Language[] {
  const letters = new Map<Language, number>();
  for (const { language, text } of sentences) {
    if (language !== 'unknown') letters.set(language, (letters.get(language) ?? 0) + text.length);
  }
  const heard = [...letters].sort((one, other) => other[1] - one[1]).map(([language]) => language);
  return heard.length > 0 ? heard : ['unknown'];
}
