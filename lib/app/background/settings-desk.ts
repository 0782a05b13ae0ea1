import { createSerial } from '@/lib/app/keeper/serial';
import type { Instant } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';
import type { SettingsView } from '@/lib/messaging/protocol';
import { cancelPending, changeSettings } from '@/lib/settings/change';
import { effectiveSettings } from '@/lib/settings/effective';
import type { Settings, StoredSettings } from '@/lib/settings/types';
import type { SettingsStore } from '@/lib/storage/settings-store';

/** What a change is measured against: the longest running hold, and where something is held or unwell. */
export interface Circumstances {
  readonly longestOpenUntil: Instant | undefined;
  readonly heldHosts: readonly HostId[];
  readonly unwellHosts: readonly HostId[];
}

export interface SettingsDesk {
  inForce(now: Instant): Promise<Settings>;
  view(): Promise<SettingsView>;
  /** Tightenings at once, loosenings later; see docs/hold.md. */
  save(settings: Settings): Promise<SettingsView>;
  cancelPending(): Promise<SettingsView>;
}

export function createSettingsDesk(deps: {
  readonly store: SettingsStore;
  now(): Instant;
  circumstances(): Promise<Circumstances>;
}): SettingsDesk {
  const { store, now } = deps;
  const serial = createSerial();
  const update = (change: (stored: StoredSettings) => StoredSettings): Promise<SettingsView> => serial(() => write(change));
  const write = async (change: (stored: StoredSettings) => StoredSettings): Promise<SettingsView> => {
    const { stored } = await store.read();
    const next = change(stored);
    await store.write(next);
    return { stored: next, source: 'stored' };
  };
  return {
    inForce: async (at) => effectiveSettings((await store.read()).stored, at),
    view: async () => {
      const { stored, source } = await store.read();
      return { stored: settled(stored, now()), source };
    },
    save: async (settings) => {
      const circumstances = await deps.circumstances();
      return update((stored) => changeSettings(settled(stored, now()), settings, { now: now(), ...circumstances }));
    },
    cancelPending: () => update((stored) => cancelPending(settled(stored, now()))),
  };
}

/** With a loosening whose time has come taken in. */
function settled(stored: StoredSettings, now: Instant): StoredSettings {
  if (stored.pending === undefined || stored.pending.effectiveAt > now) return stored;
  return { version: 2, settings: effectiveSettings(stored, now), pending: undefined };
}
