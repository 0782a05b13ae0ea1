import { useCallback } from 'react';
import { type Live, useLive } from '@/lib/app/hooks/use-live';
import { createAsk } from '@/lib/messaging/ask';
import type { SettingsView } from '@/lib/messaging/protocol';
import type { Settings } from '@/lib/settings/types';

/** How long our own pages wait for the background, in ms. */
export const pagePatienceMs = 6_000;
export const ask = createAsk(pagePatienceMs);
const read = () => ask('settings.read');

/** The settings and what can be done with them. A write that failed answers false; what is shown stays as it is stored. */
export function useSettings(): {
  readonly live: Live<SettingsView>;
  readonly view: SettingsView | undefined;
  readonly save: (settings: Settings) => Promise<boolean>;
  readonly cancelPending: () => void;
} {
  const { live, reload } = useLive(read);
  const save = useCallback(
    async (settings: Settings) => {
      const asked = await ask('settings.save', { settings });
      reload();
      return asked.ok;
    },
    [reload],
  );
  const cancelPending = useCallback(() => void ask('settings.cancelPending').then(reload), [reload]);
  return { live, view: live.state === 'ready' ? live.value : undefined, save, cancelPending };
}
