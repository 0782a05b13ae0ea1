import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 20_000;
const stepMs = 60;

/** Whether something comes true in good time. A page that is on its way elsewhere has no answer yet. */
export async function comesTrue(isTrue: () => Promise<boolean>): Promise<boolean> {
  const since = performance.now();
  do {
    if (await isTrue().catch(() => false)) return true;
    await pause(stepMs);
  } while (performance.now() - since < patienceMs);
  return false;
}

/** As above; what doesn't come true is an error that names it. */
export async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  if (!(await comesTrue(isTrue))) throw new Error(`Waited in vain: ${what}.`);
}
