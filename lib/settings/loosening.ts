import { type HoldLength, strictnesses } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';
import type { Settings } from '@/lib/settings/types';

/** A setting that can be made looser, by its path. */
export type LooseningField =
  | 'cooloff.strictness'
  | `cooloff.lengths.${keyof Settings['cooloff']['lengths']}`
  | 'cooloff.workingDays'
  | 'cooloff.workdayStartMinutes'
  | 'cooloff.ownDomainExempt'
  | 'cooloff.ownDomains'
  | `hosts.${HostId}`;

/** Every field by which `to` holds less, shorter or less firmly than `from`; empty when there is none. */
export function loosenings(from: Settings, to: Settings): readonly LooseningField[] {
  return fields.filter((field) => loosens[field](from, to));
}

type Loosens = (from: Settings, to: Settings) => boolean;

const loosens: Readonly<Record<LooseningField, Loosens>> = {
  'cooloff.strictness': (from, to) => rank(to) < rank(from),
  'cooloff.lengths.firm': (from, to) => canBeShorter(from.cooloff.lengths.firm, to.cooloff.lengths.firm),
  'cooloff.lengths.heated': (from, to) => canBeShorter(from.cooloff.lengths.heated, to.cooloff.lengths.heated),
  'cooloff.lengths.abusive': (from, to) => canBeShorter(from.cooloff.lengths.abusive, to.cooloff.lengths.abusive),
  // One more working day may bring the next working morning nearer; one less never does.
  'cooloff.workingDays': (from, to) => hasMore(from.cooloff.workingDays, to.cooloff.workingDays),
  // A later start, too: at 7:30 "9:00, but two hours away" is tomorrow, "10:00" is today.
  'cooloff.workdayStartMinutes': (from, to) => from.cooloff.workdayStartMinutes !== to.cooloff.workdayStartMinutes,
  'cooloff.ownDomainExempt': (from, to) => !from.cooloff.ownDomainExempt && to.cooloff.ownDomainExempt,
  'cooloff.ownDomains': (from, to) => hasMore(from.cooloff.ownDomains, to.cooloff.ownDomains),
  'hosts.gmail': (from, to) => from.hosts.gmail && !to.hosts.gmail,
  'hosts.outlook': (from, to) => from.hosts.outlook && !to.hosts.outlook,
  'hosts.roundcube': (from, to) => from.hosts.roundcube && !to.hosts.roundcube,
};
const fields = Object.keys(loosens) as LooseningField[];

function rank({ cooloff }: Settings): number {
  return strictnesses.indexOf(cooloff.strictness);
}

/** Whether a draft could be held shorter under `to`. */
function canBeShorter(from: HoldLength, to: HoldLength): boolean {
  if (from.kind === 'none') return false;
  if (to.kind === 'none') return true;
  if (to.kind === 'workingMorning') return to.atLeastMs < (from.kind === 'duration' ? from.ms : from.atLeastMs);
  // A working morning may be a long weekend away: no fixed length is sure to be as long.
  return from.kind === 'workingMorning' || to.ms < from.ms;
}

function hasMore<T>(from: readonly T[], to: readonly T[]): boolean {
  return to.some((item) => !from.includes(item));
}
