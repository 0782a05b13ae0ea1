import { nextWorkingMorning } from '@/lib/cooloff/calendar';
import { staysInHouse } from '@/lib/cooloff/own-domain';
import type { CooloffSettings, Decision, HoldLength, Instant } from '@/lib/cooloff/types';
import type { ToneReport } from '@/lib/tone/types';

/** What the policy looks at. */
export interface DraftFacts {
  readonly report: Pick<ToneReport, 'level' | 'heat'>;
  /** Nothing of the writer's own in it. */
  readonly isEmpty: boolean;
  /** Addresses, lower case. */
  readonly recipients: readonly string[];
  readonly account: string | undefined;
  readonly settings: CooloffSettings;
  readonly now: Instant;
  /** Since when the text is materially as it is; undefined gives no credit. */
  readonly unchangedSince: Instant | undefined;
  readonly zone: string;
}

/**
 * Whether a draft goes out at once or is held, and until when. `until` is never before `now`; equal to it, the time has
 * already passed (a draft left overnight) and only the re-read remains.
 */
export function decide(facts: DraftFacts): Decision {
  const { report, settings, now } = facts;
  const { level } = report;
  if (facts.isEmpty) return { verdict: 'pass', because: 'empty' };
  if (level === 'calm') return { verdict: 'pass', because: 'calm' };
  if (staysInHouse(facts.recipients, facts.account, settings)) return { verdict: 'pass', because: 'ownDomain' };
  const length = settings.lengths[level];
  if (length.kind === 'none') return { verdict: 'pass', because: 'belowHeld' };
  const since = Math.min(facts.unchangedSince ?? now, now);
  const until = Math.max(now, endOf(length, since, facts));
  const creditMs = Math.max(0, endOf(length, now, facts) - until);
  return { verdict: 'hold', level, until, formula: { level, length, creditMs } };
}

function endOf(length: Exclude<HoldLength, { kind: 'none' }>, from: Instant, { settings, zone }: DraftFacts): Instant {
  if (length.kind === 'duration') return from + length.ms;
  const { workingDays, workdayStartMinutes: startMinutes } = settings;
  return nextWorkingMorning({ from, atLeastMs: length.atLeastMs, workingDays, startMinutes, zone });
}
