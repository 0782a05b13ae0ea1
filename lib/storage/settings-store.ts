import { defaultSettings } from '@/lib/settings/defaults';
import { parseStored } from '@/lib/settings/parse';
import type { StoredSettings } from '@/lib/settings/types';

/** The part of `storage.local` that is used. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsStore {
  /** `kept`: what was stored couldn't be read; it lies untouched under `settings.unreadable` and the defaults hold. */
  read(): Promise<{ readonly stored: StoredSettings; readonly source: 'stored' | 'defaults' | 'kept' }>;
  write(stored: StoredSettings): Promise<void>;
}

const key = 'settings';
const asideKey = 'settings.unreadable';

export function createSettingsStore(area: StorageArea): SettingsStore {
  return {
    async read() {
      const items = await area.get([key, asideKey]);
      const raw = items[key];
      if (raw === undefined) return { stored: fresh(), source: items[asideKey] === undefined ? 'defaults' : 'kept' };
      const parsed = parseStored(raw);
      if (parsed.ok) return { stored: parsed.stored, source: 'stored' };
      await keepAside(area, items[asideKey], raw);
      return { stored: fresh(), source: 'kept' };
    },
    async write(stored) {
      await area.set({ [key]: stored });
    },
  };
}

function fresh(): StoredSettings {
  return { version: 2, settings: defaultSettings, pending: undefined };
}

/** Keeps every different unreadable value; a list, so that a second one doesn't replace the first. */
async function keepAside(area: StorageArea, aside: unknown, raw: unknown): Promise<void> {
  const kept: unknown[] = Array.isArray(aside) ? aside : [];
  if (kept.some((other) => JSON.stringify(other) === JSON.stringify(raw))) return;
  await area.set({ [asideKey]: [...kept, raw] });
}
