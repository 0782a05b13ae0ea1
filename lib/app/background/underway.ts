import * as v from 'valibot';
import type { Instant } from '@/lib/cooloff/types';

/** A plan whose time has come, as far as the background is with it. */
export interface Underway {
  /** When it was first seen to be due, in this run of the browser. */
  readonly noticedAt: Instant;
  /** The tab opened for it. Without an id it isn't ours any more: the user looked at it, or closed it. */
  readonly tab?: { readonly id?: number; readonly openedAt: Instant };
}

export type AllUnderway = Readonly<Record<string, Underway>>;

/** Kept over restarts of the background, forgotten with the browser's own. */
export interface UnderwayMemory {
  read(): Promise<AllUnderway>;
  write(all: AllUnderway): Promise<void>;
}

const instant = v.pipe(v.number(), v.finite());
const schema = v.record(
  v.string(),
  v.object({
    noticedAt: instant,
    tab: v.exactOptional(v.object({ id: v.exactOptional(v.number()), openedAt: instant })),
  }),
) satisfies v.GenericSchema<unknown, AllUnderway>;

/** By the id of the hold, in one item of `storage.session`. */
export function createUnderwayMemory(area: {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}): UnderwayMemory {
  const key = 'plans.underway';
  return {
    async read() {
      const parsed = v.safeParse(schema, (await area.get(key))[key]);
      return parsed.success ? parsed.output : {};
    },
    write: (all) => area.set({ [key]: all }),
  };
}
