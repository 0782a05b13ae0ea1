import type { HostHealth, HostId } from '@/lib/hosts/types';
import type { ThreadReading } from '@/lib/messaging/protocol';

/** What open tabs last told, in memory only: threads are never stored. */
export interface TabMemory {
  rememberThread(tabId: number | undefined, reading: ThreadReading): ThreadReading;
  rememberHealth(tabId: number | undefined, report: { readonly host: HostId; readonly health: HostHealth }): void;
  /** The tab shows no thread any more. */
  forgetThread(tabId: number | undefined): void;
  thread(tabId: number): ThreadReading | undefined;
  unwellHosts(): readonly HostId[];
  forget(tabId: number): void;
}

/** `changed` is called when a tab shows another thread, or none. */
export function createTabMemory(changed: () => void): TabMemory {
  const threads = new Map<number, ThreadReading>();
  const healths = new Map<number, { readonly host: HostId; readonly health: HostHealth }>();
  return {
    rememberThread(tabId, reading) {
      if (tabId !== undefined) threads.set(tabId, reading);
      changed();
      return reading;
    },
    forgetThread(tabId) {
      if (tabId !== undefined && threads.delete(tabId)) changed();
    },
    rememberHealth(tabId, report) {
      if (tabId !== undefined) healths.set(tabId, report);
    },
    thread: (tabId) => threads.get(tabId),
    unwellHosts: () => [...healths.values()].filter(isUnwell).map((report) => report.host),
    forget(tabId) {
      threads.delete(tabId);
      healths.delete(tabId);
    },
  };
}

function isUnwell({ health }: { readonly health: HostHealth }): boolean {
  return health.state === 'degraded' || health.state === 'unreadable';
}
