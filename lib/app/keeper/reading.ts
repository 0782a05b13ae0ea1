import { noModels, type ToneModelShelf } from '@/lib/app/keeper/tone-models';
import type { Steps } from '@/lib/text/steps';
import type { Language } from '@/lib/text/types';
import type { Direction } from '@/lib/thread/types';
import { analyseToneInSteps } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import type { ToneModel, ToneModels } from '@/lib/tone/model/tone-model';
import { remembered } from '@/lib/tone/remembered';
import { ruleScorer } from '@/lib/tone/rule-scorer';
import { type Tuning, untuned } from '@/lib/tone/tuning';
import type { ToneReport } from '@/lib/tone/types';

const mostTexts = 50;

export interface HowToRead {
  /** What the user said of findings. */
  readonly tuning?: Tuning;
  readonly direction?: Direction;
}
export type ToneReader = (text: string, how?: HowToRead) => Promise<ToneReport>;

interface Judged {
  readonly report: ToneReport;
  /** Who judged it beside the rules: the models of the languages heard, and the encoder. */
  readonly models: readonly (ToneModel | undefined)[];
  readonly encoder: Encoder | undefined;
}

/** So few words may not tell their language: "Really?" is then taken to be in that of our own. */
const fewWords = 4;
/** A mixed text waits for so many models: each takes some megabytes. */
const mostLanguages = 2;

/**
 * Tone by text, giving the thread back between the steps of a long one and remembering the last few texts.
 * `yieldThread` resolves on a fresh task. The first text of a language waits for its model, as long as the shelf has patience;
 * without one the rules answer alone, and that answer holds only until the model is there. `ownLanguage`: what we speak to the user, assumed for
 * a few words that tell no language.
 */
export function createToneReader(
  yieldThread: () => Promise<void>,
  shelf: ToneModelShelf = noModels,
  ownLanguage: () => Promise<Language | undefined> = async () => undefined,
): ToneReader {
  const cache = new Map<string, Judged>();
  const scorers = [remembered(ruleScorer)];
  return async (text, { tuning = untuned, direction = 'unknown' } = {}) => {
    const hinted = isShort(text) ? await ownLanguage() : undefined;
    const heard = { scorers, tuning, direction, ...(hinted !== undefined && { hint: hinted }) };
    const analyse = (words: string, { models, encoder }: Pick<ToneModelShelf, 'models' | 'encoder'>) =>
      run(analyseToneInSteps(words, { ...heard, models, ...(encoder && { encoder }) }), yieldThread);
    const key = [hinted, direction, tuning.key, text].join('\n');
    const known = cache.get(key);
    if (known !== undefined && isCurrent(known, shelf)) return known.report;
    const judged = await judge(text, shelf, analyse);
    cache.delete(key);
    cache.set(key, judged);
    const oldest = cache.keys().next();
    if (cache.size > mostTexts && !oldest.done) cache.delete(oldest.value);
    return judged.report;
  };
}

type Analyse = (text: string, by: Pick<ToneModelShelf, 'models' | 'encoder'>) => Promise<ToneReport>;

async function judge(text: string, shelf: ToneModelShelf, analyse: Analyse): Promise<Judged> {
  const { models, encoder } = shelf;
  const report = await analyse(text, { models, encoder });
  const first = { report, models: modelsFor(report, models), encoder };
  if (encoder !== undefined && first.models.every((model) => model !== undefined)) return first;
  await Promise.all(languagesOf(report).map((language) => shelf.want(language)));
  const now = { models: modelsFor(report, shelf.models), encoder: shelf.encoder };
  if (now.encoder === encoder && isSame(now.models, first.models)) return first;
  return { report: await analyse(text, { models: shelf.models, encoder: now.encoder }), ...now };
}

/** Nobody who would judge it now was missing then. */
function isCurrent({ report, models, encoder }: Judged, shelf: ToneModelShelf): boolean {
  return encoder === shelf.encoder && isSame(models, modelsFor(report, shelf.models));
}

function modelsFor(report: ToneReport, models: ToneModels): readonly (ToneModel | undefined)[] {
  return languagesOf(report).map((language) => models[language]);
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((one, index) => one === others[index]);
}

function languagesOf({ languages }: ToneReport): readonly Language[] {
  return languages.slice(0, mostLanguages);
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/, fewWords + 1).length <= fewWords;
}

async function run(steps: Steps<ToneReport>, yieldThread: () => Promise<void>): Promise<ToneReport> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldThread();
  }
}
