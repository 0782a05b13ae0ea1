import type { Instant } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';
import { effectiveSettings } from '@/lib/settings/effective';
import { type LooseningField, loosenings } from '@/lib/settings/loosening';
import type { Settings, StoredSettings } from '@/lib/settings/types';

const leastWaitMs = 24 * 60 * 60 * 1000;

/** What a change is measured against. */
export interface ChangeContext {
  readonly now: Instant;
  /** The end of the longest hold that runs; undefined when none does. */
  readonly longestOpenUntil: Instant | undefined;
  /** Hosts where something is held. */
  readonly heldHosts: readonly HostId[];
  /** Hosts whose page isn't fully known now: there the guard must not be in the way. */
  readonly unwellHosts: readonly HostId[];
}

/**
 * What is to be stored when the user wants `wanted` (all of it, what already waits included): what is tighter or neutral
 * counts at once, what is looser in a day or after the longest hold. Another loosening makes the whole bundle wait anew,
 * never less; what is wanted back as it is leaves the bundle. A host goes off at once where it holds nothing or isn't well.
 */
export function changeSettings(stored: StoredSettings, wanted: Settings, context: ChangeContext): StoredSettings {
  const current = withHostsOff(effectiveSettings(stored, context.now), wanted, context);
  const waits = loosenings(current, wanted);
  const settings = waits.length === 0 ? wanted : withoutLoosening(current, wanted, waits);
  if (waits.length === 0) return { version: 2, settings, pending: undefined };
  return { version: 2, settings, pending: { effectiveAt: effectiveAt(stored, wanted, context), settings: wanted } };
}

/** Takes back what waits; the settings of now stay. */
export function cancelPending(stored: StoredSettings): StoredSettings {
  return { ...stored, pending: undefined };
}

/** When a loosening that is asked for now takes effect: in a day, or after the longest hold. */
export function looseningTakesEffectAt({ now, longestOpenUntil }: Pick<ChangeContext, 'now' | 'longestOpenUntil'>): Instant {
  return Math.max(now + leastWaitMs, longestOpenUntil ?? 0);
}

function effectiveAt({ pending }: StoredSettings, wanted: Settings, context: ChangeContext): Instant {
  const { now } = context;
  const anew = looseningTakesEffectAt(context);
  if (pending === undefined || pending.effectiveAt <= now) return anew;
  const asksMore = loosenings(pending.settings, wanted).length > 0;
  return asksMore ? Math.max(pending.effectiveAt, anew) : pending.effectiveAt;
}

function withHostsOff(current: Settings, wanted: Settings, { heldHosts, unwellHosts }: ChangeContext): Settings {
  const stays = (host: HostId) => current.hosts[host] && (wanted.hosts[host] || waitsForOff(host));
  const waitsForOff = (host: HostId) => heldHosts.includes(host) && !unwellHosts.includes(host);
  return { ...current, hosts: { gmail: stays('gmail'), outlook: stays('outlook'), roundcube: stays('roundcube') } };
}

/** `wanted` with every loosening left out; of the lists what both have, since leaving an item out is tighter. */
function withoutLoosening(current: Settings, wanted: Settings, waits: readonly LooseningField[]): Settings {
  const from = current.cooloff;
  const to = wanted.cooloff;
  const pick = <T>(field: LooseningField, now: T, later: T): T => (waits.includes(field) ? now : later);
  const days = from.workingDays.filter((day) => to.workingDays.includes(day));
  return {
    ...wanted,
    cooloff: {
      strictness: pick('cooloff.strictness', from.strictness, to.strictness),
      lengths: {
        firm: pick('cooloff.lengths.firm', from.lengths.firm, to.lengths.firm),
        heated: pick('cooloff.lengths.heated', from.lengths.heated, to.lengths.heated),
        abusive: pick('cooloff.lengths.abusive', from.lengths.abusive, to.lengths.abusive),
      },
      workingDays: pick('cooloff.workingDays', days.length > 0 ? days : from.workingDays, to.workingDays),
      workdayStartMinutes: pick('cooloff.workdayStartMinutes', from.workdayStartMinutes, to.workdayStartMinutes),
      ownDomainExempt: pick('cooloff.ownDomainExempt', from.ownDomainExempt, to.ownDomainExempt),
      ownDomains: pick(
        'cooloff.ownDomains',
        from.ownDomains.filter((domain) => to.ownDomains.includes(domain)),
        to.ownDomains,
      ),
    },
    hosts: {
      gmail: pick('hosts.gmail', current.hosts.gmail, wanted.hosts.gmail),
      outlook: pick('hosts.outlook', current.hosts.outlook, wanted.hosts.outlook),
      roundcube: pick('hosts.roundcube', current.hosts.roundcube, wanted.hosts.roundcube),
    },
  };
}
