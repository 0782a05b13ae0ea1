import { hostOfOrigin, mailOrigins } from '@/lib/hosts/origins';
import { isOfSite, sitePattern } from '@/lib/hosts/sites';
import type { HostId } from '@/lib/hosts/types';
import type { PageLook } from '@/lib/messaging/page-look';

/** How the page in front stands with us. `missing` names selectors, never content. */
export type Standing =
  | { readonly name: 'protected'; readonly host: HostId }
  | { readonly name: 'partly'; readonly host: HostId; readonly missing: readonly string[] }
  | { readonly name: 'unrecognised'; readonly host: HostId; readonly missing: readonly string[] }
  | { readonly name: 'idle'; readonly host: HostId }
  | { readonly name: 'switchedOff'; readonly host: HostId }
  /** Protected, but the page was there first: its own listeners may see a send before we do. */
  | { readonly name: 'late'; readonly host: HostId }
  /** A webmail of ours in which no script of ours answers. */
  | { readonly name: 'silent'; readonly host: HostId }
  /** A Roundcube that we haven't been let into yet. */
  | { readonly name: 'addable'; readonly pattern: string }
  | { readonly name: 'notWebmail' }
  /** A page that nobody may look at: the browser's own, or one without an address. */
  | { readonly name: 'elsewhere' };

/** How a page stands that a script of ours answered for. */
export function standingOfLook({ host, health, late }: PageLook): Standing {
  if (health.state === 'unreadable') return { name: 'unrecognised', host, missing: health.missing };
  if (health.state === 'idle') return { name: 'idle', host };
  if (late) return { name: 'late', host };
  return health.state === 'ok' ? { name: 'protected', host } : { name: 'partly', host, missing: health.missing };
}

/** How a page stands in which none did. `sites`: those the user brought us to. Undefined: it has to be looked at. */
export function standingOfAddress(url: string | undefined, sites: readonly string[]): Standing | undefined {
  const pattern = url === undefined ? undefined : sitePattern(url);
  if (url === undefined || pattern === undefined) return { name: 'elsewhere' };
  const { origin } = new URL(url);
  const isOurs = mailOrigins.includes(origin) || isOfSite(origin, sites);
  return isOurs ? { name: 'silent', host: hostOfOrigin(origin) } : undefined;
}

/** How a page of somebody else stands. `isRoundcube`: undefined when it couldn't be looked at. */
export function standingOfStranger(url: string, isRoundcube: boolean | undefined): Standing {
  const pattern = sitePattern(url);
  if (isRoundcube === undefined || pattern === undefined) return { name: 'elsewhere' };
  return isRoundcube ? { name: 'addable', pattern } : { name: 'notWebmail' };
}

/** A webmail that is switched off holds nothing, whatever its page looks like. */
export function withSwitches(standing: Standing, hosts: Readonly<Record<HostId, boolean>>): Standing {
  return 'host' in standing && !hosts[standing.host] ? { name: 'switchedOff', host: standing.host } : standing;
}
