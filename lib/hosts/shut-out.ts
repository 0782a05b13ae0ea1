import { hostOrigins, type KnownHost } from '@/lib/hosts/origins';
import type { HostId } from '@/lib/hosts/types';

/** A webmail that the browser keeps us out of: nothing is held there. */
export interface ShutOut {
  readonly host: KnownHost;
  /** Its addresses that are shut to us, as match patterns. */
  readonly patterns: readonly string[];
  /** None of its addresses is open. */
  readonly isWhole: boolean;
}

/** What is shut among the webmails that are switched on. `isGranted` is asked about each match pattern of ours. */
export function shutOut(isGranted: (pattern: string) => boolean, hosts: Readonly<Record<HostId, boolean>>): readonly ShutOut[] {
  return (Object.keys(hostOrigins) as KnownHost[])
    .filter((host) => hosts[host])
    .flatMap((host) => {
      const origins = hostOrigins[host];
      const patterns = origins.map((origin) => `${origin}/*`).filter((pattern) => !isGranted(pattern));
      return patterns.length === 0 ? [] : [{ host, patterns, isWhole: patterns.length === origins.length }];
    });
}
