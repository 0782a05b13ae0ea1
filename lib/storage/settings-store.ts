import { defaultSettings } from '@/lib/settings/defaults';
import { parseStored } from '@/lib/settings/parse';
import type { StoredSettings } from '@/lib/settings/types';
import { createKeptItem, type KeptItem, type StorageArea } from '@/lib/storage/kept-item';

export type SettingsStore = KeptItem<StoredSettings>;

/** The settings, in one item. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const fresh = (): StoredSettings => ({ version: 2, settings: defaultSettings, pending: undefined });
  return createKeptItem(area, { key: 'settings', parse: parseStored, fresh });
}
