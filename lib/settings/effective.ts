import type { Instant } from '@/lib/cooloff/types';
import type { Settings, StoredSettings } from '@/lib/settings/types';

/** The settings in force at `now`: with the loosening that waited, once its time has come. */
export function effectiveSettings(stored: StoredSettings, now: Instant): Settings {
  const { pending } = stored;
  return pending !== undefined && pending.effectiveAt <= now ? pending.settings : stored.settings;
}
