import { noModels, type ToneModelShelf } from '@/lib/app/keeper/tone-models';
import type { Steps } from '@/lib/text/steps';
import type { Language } from '@/lib/text/types';
import { analyseToneInSteps } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import type { ToneModel } from '@/lib/tone/model/tone-model';
import { remembered } from '@/lib/tone/remembered';
import { ruleScorer } from '@/lib/tone/rule-scorer';
import { type Tuning, untuned } from '@/lib/tone/tuning';
import type { ToneReport } from '@/lib/tone/types';

const mostTexts = 50;

interface Judged {
  readonly report: ToneReport;
  /** Who judged it beside the rules. */
  readonly model: ToneModel | undefined;
  readonly encoder: Encoder | undefined;
}

/**
 * Tone by text, giving the thread back between the steps of a long one and remembering the last few texts.
 * `yieldThread` resolves on a fresh task. The first text of a language waits for its model, as long as the shelf has patience;
 * without one the rules answer alone, and that answer holds only until the model is there.
 */
export function createToneReader(
  yieldThread: () => Promise<void>,
  shelf: ToneModelShelf = noModels,
): (text: string, tuning?: Tuning) => Promise<ToneReport> {
  const cache = new Map<string, Judged>();
  const scorers = [remembered(ruleScorer)];
  return async (text, tuning = untuned) => {
    const analyse = (words: string, { models, encoder }: Pick<ToneModelShelf, 'models' | 'encoder'>) =>
      run(analyseToneInSteps(words, { models, scorers, tuning, ...(encoder && { encoder }) }), yieldThread);
    const key = `${tuning.key}\n${text}`;
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
  const language = mainLanguage(report);
  const first = { report, model: models[language], encoder };
  if (first.model !== undefined && encoder !== undefined) return first;
  await shelf.want(language);
  const now = { model: shelf.models[language], encoder: shelf.encoder };
  if (now.model === first.model && now.encoder === encoder) return first;
  const again = { models: now.model === undefined ? {} : { [language]: now.model }, encoder: now.encoder };
  return { report: await analyse(text, again), ...now };
}

/** Nobody who would judge it now was missing then. */
function isCurrent({ report, model, encoder }: Judged, shelf: ToneModelShelf): boolean {
  return encoder === shelf.encoder && model === shelf.models[mainLanguage(report)];
}

function mainLanguage({ languages }: ToneReport): Language {
  return languages[0] ?? 'unknown';
}

async function run(steps: Steps<ToneReport>, yieldThread: () => Promise<void>): Promise<ToneReport> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldThread();
  }
}
