import { planMove } from '@/lib/app/background/plan-moves';
import type { AllUnderway, Underway, UnderwayMemory } from '@/lib/app/background/underway';
import type { HoldKeeper } from '@/lib/app/keeper/keeper';
import { createSerial } from '@/lib/app/keeper/serial';
import type { Instant } from '@/lib/cooloff/types';

export interface PlannedSendsDeps {
  readonly keeper: Pick<HoldKeeper, 'list' | 'get' | 'missPlan'>;
  readonly memory: UnderwayMemory;
  readonly tabs: {
    /** Opens it behind what the user looks at; undefined when it couldn't be opened. */
    open(url: string): Promise<number | undefined>;
    /** Closes it, unless the user looks at it. */
    close(tabId: number): Promise<void>;
  };
  now(): Instant;
  /** The next time something is to be done; undefined: not before a hold changes. */
  wakeAt(at: Instant | undefined): Promise<void>;
}

/** Sends what is planned although nobody has the draft open: by a tab of our own, in which our page does the sending. */
export interface PlannedSends {
  /** Does what is due now. To be called whenever holds changed or time has passed. */
  step(): Promise<void>;
  /** The user looked at a tab, or closed it: from then on it is theirs. */
  letGo(tabId: number): Promise<void>;
}

export function createPlannedSends(deps: PlannedSendsDeps): PlannedSends {
  const serial = createSerial();
  return {
    step: () => serial(() => step(deps)),
    letGo: (tabId) => serial(() => letGo(deps.memory, tabId)),
  };
}

async function step(deps: PlannedSendsDeps): Promise<void> {
  const { keeper, memory } = deps;
  const at = deps.now();
  const before = await memory.read();
  const due = (await keeper.list()).filter(({ state, plan }) => state.name === 'ripe' && plan !== undefined);
  const ids = [...new Set([...Object.keys(before), ...due.map(({ id }) => id)])];
  const wakes: Instant[] = [];
  for (const id of ids) {
    const underway = before[id] ?? { noticedAt: at };
    const until = await advance(deps, { id, underway, at });
    if (until !== undefined) wakes.push(until);
  }
  await deps.wakeAt(wakes.length === 0 ? undefined : Math.min(...wakes));
}

interface One {
  readonly id: string;
  readonly underway: Underway;
  readonly at: Instant;
}

/** Does the next thing for one plan and gives back when it is to be looked at again. */
async function advance(deps: PlannedSendsDeps, one: One): Promise<Instant | undefined> {
  const { keeper, memory, tabs } = deps;
  const { id, underway, at } = one;
  const move = planMove(await keeper.get(id), underway, at);
  switch (move.name) {
    case 'wait':
      await remember(memory, id, underway);
      return move.until;
    case 'open': {
      // Remembered before it is opened: a background that dies in between must not open a second one.
      const opened: Underway = { ...underway, tab: { openedAt: at } };
      await remember(memory, id, opened);
      const tabId = await tabs.open(move.url);
      const tab = { openedAt: at, ...(tabId !== undefined && { id: tabId }) };
      return advance(deps, { ...one, underway: { ...opened, tab } });
    }
    case 'miss':
      await remember(memory, id, undefined);
      await keeper.missPlan(id, 'notFound');
      if (underway.tab?.id !== undefined) await tabs.close(underway.tab.id);
      return undefined;
    case 'close':
      await remember(memory, id, undefined);
      await tabs.close(move.tabId);
      return undefined;
    case 'forget':
      await remember(memory, id, undefined);
      return undefined;
  }
}

async function remember(memory: UnderwayMemory, id: string, underway: Underway | undefined): Promise<void> {
  const { [id]: _before, ...others } = await memory.read();
  await memory.write(underway === undefined ? others : { ...others, [id]: underway });
}

async function letGo(memory: UnderwayMemory, tabId: number): Promise<void> {
  const all = await memory.read();
  if (!Object.values(all).some(({ tab }) => tab?.id === tabId)) return;
  const kept: AllUnderway = Object.fromEntries(
    Object.entries(all).map(([id, one]) => [id, one.tab?.id === tabId ? { ...one, tab: { openedAt: one.tab.openedAt } } : one]),
  );
  await memory.write(kept);
}
