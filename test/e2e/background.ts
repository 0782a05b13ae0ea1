import type { Extension } from './launch.ts';

export interface ShownNotification {
  readonly id: string;
  readonly options: unknown;
}

/** Keeps what the background would show; nothing is shown. Call the result to read it. */
export async function spyOnNotifications(extension: Extension): Promise<() => Promise<readonly ShownNotification[]>> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    type Spied = { shown?: ShownNotification[]; chrome: { notifications: { create: unknown } } };
    const world = globalThis as unknown as Spied;
    const shown: ShownNotification[] = [];
    world.shown = shown;
    world.chrome.notifications.create = async (id: string, options: unknown) => {
      shown.push({ id, options });
      return id;
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { shown: ShownNotification[] }).shown);
}

/** Lets an event of the browser happen in the background, such as `alarms.onAlarm`. */
export async function dispatch(extension: Extension, event: `${string}.${string}`, argument: unknown): Promise<void> {
  await (await extension.worker()).evaluate(
    ([name, given]) => {
      const [api = '', on = ''] = name.split('.');
      type Events = { chrome: Record<string, Record<string, { dispatch(argument: unknown): void }>> };
      (globalThis as unknown as Events).chrome[api]?.[on]?.dispatch(given);
    },
    [event, argument] as const,
  );
}
