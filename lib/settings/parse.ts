import * as v from 'valibot';
import { climb, currentVersion, migrations } from '@/lib/settings/migrations';
import { settingsSchema, storedSchema } from '@/lib/settings/schema';
import type { Settings, StoredSettings } from '@/lib/settings/types';

/** `newer`: written by a later version of ours. Either way `raw` is what was stored, to be kept aside and never overwritten. */
export type ParsedSettings =
  | { readonly ok: true; readonly stored: StoredSettings }
  | { readonly ok: false; readonly reason: 'unreadable' | 'newer'; readonly raw: unknown };

/** Reads the stored item, whatever its version. Nothing is guessed: what doesn't fit as a whole isn't read at all. */
export function parseStored(raw: unknown): ParsedSettings {
  const climbed = climb(raw, migrations, currentVersion);
  if (!climbed.ok) return { ok: false, reason: climbed.reason, raw };
  const result = v.safeParse(storedSchema, climbed.value);
  return result.success ? { ok: true, stored: result.output } : { ok: false, reason: 'unreadable', raw };
}

/** Reads settings as a page of ours sends them; undefined when they aren't valid. */
export function parseSettings(raw: unknown): Settings | undefined {
  const result = v.safeParse(settingsSchema, raw);
  return result.success ? result.output : undefined;
}
