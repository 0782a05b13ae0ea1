import { foldText } from '@/lib/text/fold';
import { splitSentencesInSteps } from '@/lib/text/sentences';
import { finish, type Steps } from '@/lib/text/steps';
import type { Language, Sentence } from '@/lib/text/types';
import { signatureStart } from '@/lib/thread/signature';
import type { Direction } from '@/lib/thread/types';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { directed, meaningHeat, meaningOf, readCharacters, readInSteps } from '@/lib/tone/encoder/meaning';
import { isFriendly } from '@/lib/tone/friendly';
import { type LevelFloors, levelFloors, levelOf, mailHeat } from '@/lib/tone/heat';
import { type Voice, voicesOf } from '@/lib/tone/mixed';
import type { Logits } from '@/lib/tone/model/linear';
import { headHeat, type MailEvidence, oddsOf } from '@/lib/tone/model/mail-head';
import { findModelSpans } from '@/lib/tone/model/span-finder';
import type { ToneModel, ToneModels } from '@/lib/tone/model/tone-model';
import { heatOfOne } from '@/lib/tone/one-sentence';
import { ownWords, quotesIn } from '@/lib/tone/quotes';
import { readable } from '@/lib/tone/readable';
import { ruleScorer } from '@/lib/tone/rule-scorer';
import type { ScoringContext, SentenceScore, SentenceScorer } from '@/lib/tone/scorer';
import { isAllCapitals } from '@/lib/tone/shouting';
import { type Tuning, untuned } from '@/lib/tone/tuning';
import type { ToneFinding, ToneReport } from '@/lib/tone/types';
import { type Heard, withoutHushed } from '@/lib/tone/unheard';

export interface ToneOptions {
  /** The language to assume where no sentence tells: the thread's, or the user's. */
  readonly hint?: Language;
  /** Who judges a sentence. The hottest word counts; findings are gathered from all. Default: the rules. */
  readonly scorers?: readonly SentenceScorer[];
  /** Trained models by language; without one for the text's language the rules decide alone. */
  readonly models?: ToneModels;
  /** What hears meaning; only beside a model for the text's language. */
  readonly encoder?: Encoder;
  /** What the user said of findings. */
  readonly tuning?: Tuning;
  /** A client says more in calm than one may say to them: what meets a draft of one's own is stricter. */
  readonly direction?: Direction;
}

/** Characters scored before the thread is given back. */
const STEP = 2000;

/** The tone of a text, at once. Linear in its length; for more than a few kilobytes prefer `analyseToneInSteps`. */
export function analyseTone(text: string, options: ToneOptions = {}): ToneReport {
  return finish(analyseToneInSteps(text, options));
}

/** The same report, giving the thread back at every `yield` (each a few milliseconds of work). */
export function* analyseToneInSteps(typed: string, options: ToneOptions = {}): Steps<ToneReport> {
  const { text, spanOf } = readable(typed);
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
  const heard: Heard = { context, sentences, scores, hushed: [] };
  const encoder = options.models?.[languagesOf(sentences)[0] ?? 'unknown'] && options.encoder;
  if (encoder !== undefined) yield* readInSteps(encoder, context, sentences);
  const report = yield* reportOf(heard, withDirection(options));
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, span: spanOf(finding.span) })) };
}

function withDirection(options: ToneOptions): ToneOptions {
  const { encoder, direction = 'unknown' } = options;
  return encoder === undefined || direction === 'unknown' ? options : { ...options, encoder: directed(encoder, direction) };
}

/** What the user doesn't want flagged is left out at the end: it can only make a text cooler. */
function* reportOf(heard: Heard, options: ToneOptions): Steps<ToneReport> {
  const { tuning = untuned } = options;
  const languages = languagesOf(heard.sentences);
  const kept = withoutHushed(heard, tuning);
  const judged = yield* hottestVoice(kept, languages, options);
  const heat = kept === heard ? judged.heat : Math.min(judged.heat, (yield* hottestVoice(heard, languages, options)).heat);
  const found = kept.scores.flatMap((score) => score.findings);
  const report = { heat, level: levelOf(heat, tuning.floors), languages };
  const { model, language, odds } = judged;
  if (model === undefined || heat < tuning.floors.heated) return { ...report, findings: [...found].sort(byPlace) };
  // Nobody means anything by their name: it bears on the whole as the models learnt it, and is never marked.
  const { text } = kept.context;
  const signature = { start: signatureStart(text), end: text.length };
  const quotes = [...kept.context.quotes, ...kept.hushed, signature];
  const spans = findModelSpans(model, { sentences: judged.heard.sentences, odds, language, found, quotes });
  return { ...report, findings: [...found, ...spans].sort(byPlace) };
}

interface Judged extends Voice {
  readonly model: ToneModel | undefined;
  readonly heat: number;
  readonly odds: readonly number[];
}

/** A mixed text is as hot as the hottest of what it says in any of its languages, or as a whole. */
function* hottestVoice(
  heard: Heard,
  languages: readonly Language[],
  { models, encoder, tuning = untuned }: ToneOptions,
): Steps<Judged> {
  let hottest: Judged | undefined;
  for (const voice of voicesOf(heard, languages)) {
    const model = models?.[voice.language];
    const judged = { ...voice, model, ...(yield* judge(voice.heard, { model, encoder, tuning })) };
    if (hottest === undefined || judged.heat > hottest.heat) hottest = judged;
  }
  return hottest ?? { language: 'unknown', heard, model: undefined, heat: 0, odds: [] };
}

interface Judges {
  readonly model: ToneModel | undefined;
  readonly encoder: Encoder | undefined;
  readonly tuning: Tuning;
}

/** The heat, and how sure each sentence is heated (log-odds). */
function* judge(
  { context, sentences, scores }: Heard,
  { model, encoder, tuning: { floors } }: Judges,
): Steps<{ readonly heat: number; readonly odds: readonly number[] }> {
  if (model === undefined) return { heat: mailHeat(scores.map((score) => score.heat)), odds: [] };
  const evidence = yield* evidenceInSteps(model, context, sentences, scores);
  const meaning = encoder && meaningOf(encoder, context, sentences);
  const byWords = Math.max(neverLess(headHeat(model.mail, evidence), evidence, floors), farDown(sentences, scores));
  const byMeaning = encoder && meaning && meaningHeat(encoder.verdict, meaning, oddsOf(model.mail, evidence));
  const odds = evidence.sentences.map((logits, index) => meaning?.sentences[index]?.[1] ?? logits[0]);
  if (encoder === undefined || byMeaning === undefined) return { heat: byWords, odds };
  const byOne = heatOfOne({ context, sentences, scores, logits: evidence.sentences, odds }, model.mail, encoder);
  // What lies beyond the stretch that is read for its meaning is judged by its words.
  const beyond = context.text.length > readCharacters ? byWords : 0;
  return { heat: Math.max(byMeaning, byOne, agreed(byMeaning, evidence), beyond), odds };
}

/** So much the rules must find, and so little meaning must not deny, that both together call a mail heated. Not among friends. */
const agreement = { rules: 0.6, meaning: 0.1 };

function agreed(byMeaning: number, { ruleHeat, friendly }: MailEvidence): number {
  const isAgreed = ruleHeat >= agreement.rules && byMeaning >= agreement.meaning && !friendly;
  return isAgreed ? levelFloors.heated + 0.1 * byMeaning : 0;
}

/** What the mail head judges by. */
export function evidenceOf(...asked: Parameters<typeof evidenceInSteps>): MailEvidence {
  return finish(evidenceInSteps(...asked));
}

function* evidenceInSteps(
  model: Pick<ToneModel, 'score'> & Partial<ToneModel>,
  context: ScoringContext,
  sentences: readonly Sentence[],
  scores: readonly SentenceScore[],
): Steps<MailEvidence> {
  const { score, scoreWhole = score } = model;
  const whole = scoreWhole(ownWords({ text: context.text.slice(0, readCharacters), start: 0 }, context.quotes));
  const logits: Logits[] = [];
  let pauseAt = STEP;
  for (const sentence of sentences) {
    logits.push(score(ownWords(sentence, context.quotes)));
    if (sentence.end < pauseAt) continue;
    pauseAt = sentence.end + STEP;
    yield;
  }
  return { whole, sentences: logits, ruleHeat: mailHeat(scores.map(({ heat }) => heat)), friendly: context.friendly };
}

/** The rules' word on what lies beyond the stretch that is judged as a whole: 0 for all but very long texts. */
function farDown(sentences: readonly Sentence[], scores: readonly SentenceScore[]): number {
  return mailHeat(scores.filter((_, index) => (sentences[index]?.start ?? 0) >= readCharacters).map((score) => score.heat));
}

/** What the rules call abuse is never less than heated. */
function neverLess(heat: number, { ruleHeat }: MailEvidence, floors: LevelFloors): number {
  return ruleHeat >= floors.abusive ? Math.max(heat, floors.heated) : heat;
}

/** What of the whole text bears on each of its sentences. */
export function contextOf(text: string): ScoringContext {
  return { text, quotes: quotesIn(text), friendly: isFriendly(foldText(text).text), capitals: isAllCapitals(text) };
}

export function scoreWith(scorers: readonly SentenceScorer[], sentence: Sentence, context: ScoringContext): SentenceScore {
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
