import type { CooloffSettings, Instant } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';

/** `auto` follows the browser. */
export type UiLanguage = 'auto' | 'es' | 'en';

export interface Settings {
  readonly language: UiLanguage;
  readonly cooloff: CooloffSettings;
  /** Per host: whether sends are held there. */
  readonly hosts: Readonly<Record<HostId, boolean>>;
}

/** The one item in `storage.local`. A loosening waits in `pending` until its time. */
export interface StoredSettings {
  readonly version: 1;
  readonly settings: Settings;
  readonly pending: PendingLoosening | undefined;
}

/** The settings as they will be from `effectiveAt` on. */
export interface PendingLoosening {
  readonly effectiveAt: Instant;
  readonly settings: Settings;
}
