import type { Decision, Fingerprint, Hold, Instant, Strictness } from '@/lib/cooloff/types';

/** The word of the policy that a hold can be started with. */
export type HoldDecision = Extract<Decision, { verdict: 'hold' }>;

/** A first stopped attempt becomes a hold. Ripe at once where the time had passed before (only the re-read remains). */
export function startHold(first: {
  readonly id: string;
  readonly host: Hold['host'];
  readonly origin: string;
  readonly aliases: readonly string[];
  readonly label: Hold['label'];
  readonly fingerprint: Fingerprint;
  readonly decision: HoldDecision;
  readonly heat: number;
  readonly strictness: Strictness;
  readonly now: Instant;
}): Hold {
  const { decision, now, ...given } = first;
  const { level, formula, until } = decision;
  return {
    ...given,
    level,
    formula,
    startedAt: now,
    policyUntil: until,
    lengthMs: Math.max(0, until - now),
    state: until <= now ? { name: 'ripe' } : { name: 'held', until },
    clockJumped: false,
    overrides: [],
    updatedAt: now,
  };
}
