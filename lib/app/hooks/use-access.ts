import { useCallback } from 'react';
import { askForAccess, findShutOut } from '@/lib/app/access';
import { useLive } from '@/lib/app/hooks/use-live';
import { watchPermissions } from '@/lib/app/hooks/watch-permissions';
import type { ShutOut } from '@/lib/hosts/shut-out';
import type { Settings } from '@/lib/settings/types';

/** The webmails the browser keeps us out of, kept current, and how to ask to be let in. `hosts`: which are switched on. */
export function useAccess(hosts: Settings['hosts'] | undefined): {
  readonly places: readonly ShutOut[];
  readonly onAllow: () => void;
} {
  const load = useCallback(
    async () => ({ ok: true, value: hosts === undefined ? [] : await findShutOut(hosts) }) as const,
    [hosts],
  );
  const { live } = useLive(load, watchPermissions);
  const places = live.state === 'ready' ? live.value : [];
  return { places, onAllow: () => void askForAccess(places) };
}
