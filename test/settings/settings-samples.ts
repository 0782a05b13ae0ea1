import type { CooloffSettings } from '@/lib/cooloff/types';
import { defaultSettings } from '@/lib/settings/defaults';
import type { Settings, StoredSettings } from '@/lib/settings/types';

/** The defaults with other words about holds. */
export function withCooloff(changes: Partial<CooloffSettings>, from: Settings = defaultSettings): Settings {
  return { ...from, cooloff: { ...from.cooloff, ...changes } };
}

/** The defaults with other lengths. */
export function withLengths(changes: Partial<CooloffSettings['lengths']>, from: Settings = defaultSettings): Settings {
  return withCooloff({ lengths: { ...from.cooloff.lengths, ...changes } }, from);
}

export function storedNow(settings: Settings = defaultSettings): StoredSettings {
  return { version: 2, settings, pending: undefined };
}
