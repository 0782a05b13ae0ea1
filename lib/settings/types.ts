import type * as v from 'valibot';
import type { settingsSchema, storedSchema } from '@/lib/settings/schema';

export type Settings = v.InferOutput<typeof settingsSchema>;

/** `auto` follows the browser. */
export type UiLanguage = Settings['language'];

/** The one item in `storage.local`. A loosening waits in `pending` until its time. */
export type StoredSettings = v.InferOutput<typeof storedSchema>;
