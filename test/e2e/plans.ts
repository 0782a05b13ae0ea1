import { dispatch } from './background.ts';
import type { Extension } from './launch.ts';
import { passTime } from './time.ts';

/** The background's own memory of a plan under way, and the holds, that much older. */
export async function waitedFor(extension: Extension, ms: number): Promise<void> {
  const worker = await extension.worker();
  await passTime(worker, ms);
  await worker.evaluate(async (shift) => {
    type Area = { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    const { session } = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome.storage;
    const key = 'plans.underway';
    const older = JSON.stringify((await session.get(key))[key] ?? {}).replace(
      /("\w+At":)(\d+)/g,
      (_all, name, at) => name + (at - shift),
    );
    await session.set({ [key]: JSON.parse(older) });
  }, ms);
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
}

/** The plans that the background still has an eye on. */
export async function underway(extension: Extension): Promise<number> {
  return (await extension.worker()).evaluate(async () => {
    type Area = { get(key: string): Promise<Record<string, unknown>> };
    const { session } = (globalThis as unknown as { chrome: { storage: { session: Area } } }).chrome.storage;
    return Object.keys((await session.get('plans.underway'))['plans.underway'] ?? {}).length;
  });
}
