import { noModels, type ToneModelShelf } from '@/lib/app/keeper/tone-models';
import type { Language } from '@/lib/text/types';
import { analyseToneInSteps } from '@/lib/tone/analyse';
import type { ToneModel, ToneModels } from '@/lib/tone/model/tone-model';
import type { ToneReport } from '@/lib/tone/types';

const remembered = 50;

interface Judged {
  readonly report: ToneReport;
  /** Who judged it beside the rules. */
  readonly model: ToneModel | undefined;
}

/**
 * Tone by text, giving the thread back between the steps of a long one and remembering the last few texts.
 * `yieldThread` resolves on a fresh task. The first text of a language waits for its model, as long as the shelf has patience;
 * without one the rules answer alone, and that answer holds only until the model is there.
 */
export function createToneReader(
  yieldThread: () => Promise<void>,
  shelf: ToneModelShelf = noModels,
): (text: string) => Promise<ToneReport> {
  const cache = new Map<string, Judged>();
  return async (text) => {
    const known = cache.get(text);
    if (known !== undefined && known.model === shelf.models[mainLanguage(known.report)]) return known.report;
    const judged = await judge(text, shelf, yieldThread);
    cache.delete(text);
    cache.set(text, judged);
    const oldest = cache.keys().next();
    if (cache.size > remembered && !oldest.done) cache.delete(oldest.value);
    return judged.report;
  };
}

async function judge(text: string, shelf: ToneModelShelf, yieldThread: () => Promise<void>): Promise<Judged> {
  const { models } = shelf;
  const report = await run(text, models, yieldThread);
  const language = mainLanguage(report);
  if (models[language] !== undefined) return { report, model: models[language] };
  await shelf.want(language);
  const model = shelf.models[language];
  if (model === undefined) return { report, model };
  return { report: await run(text, { [language]: model }, yieldThread), model };
}

function mainLanguage({ languages }: ToneReport): Language {
  return languages[0] ?? 'unknown';
}

async function run(text: string, models: ToneModels, yieldThread: () => Promise<void>): Promise<ToneReport> {
  const steps = analyseToneInSteps(text, { models });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldThread();
  }
}
