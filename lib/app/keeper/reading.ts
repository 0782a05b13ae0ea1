import { analyseToneInSteps } from '@/lib/tone/analyse';
import type { ToneReport } from '@/lib/tone/types';

const remembered = 50;

/**
 * Tone by text, giving the thread back between the steps of a long one and remembering the last few texts.
 * `yieldThread` resolves on a fresh task.
 */
export function createToneReader(yieldThread: () => Promise<void>): (text: string) => Promise<ToneReport> {
  const cache = new Map<string, ToneReport>();
  return async (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const report = await run(text, yieldThread);
    cache.set(text, report);
    const oldest = cache.keys().next();
    if (cache.size > remembered && !oldest.done) cache.delete(oldest.value);
    return report;
  };
}

async function run(text: string, yieldThread: () => Promise<void>): Promise<ToneReport> {
  const steps = analyseToneInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldThread();
  }
}
