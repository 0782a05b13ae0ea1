import { cancelPlan, isPlanOnly, withoutPlan } from '@/lib/cooloff/plan';
import type { Hold, HoldEvent, Instant, Refusal, Strictness, Transition } from '@/lib/cooloff/types';
import { effectiveUntil, lengthBeganAt } from '@/lib/cooloff/until';

const leastWaitMs = 15 * 60 * 1000;
const leastReasonLetters = 10;
const gentlePauseMs = 10_000;

/** The pause before an early release takes effect, in ms; the surface that offers it makes it. */
export function earlyReleasePauseMs(strictness: Strictness): number {
  return strictness === 'gentle' ? gentlePauseMs : 0;
}

/** How many early releases a local day has, over all accounts. Gentle doesn't count them. */
export function earlyReleasesPerDay(strictness: Strictness): number {
  switch (strictness) {
    case 'gentle':
      // Not Infinity: the number travels as JSON.
      return Number.MAX_SAFE_INTEGER;
    case 'steady':
      return 2;
    case 'locked':
      return 0;
  }
}

/** When an early release opens; undefined when it never does: nothing is held, locked, the day's are used, the hold is over before, or a plan is to be taken back first. */
export function earlyReleaseAt(hold: Hold, overridesToday: number): Instant | undefined {
  if (hold.state.name !== 'held' || hold.plan !== undefined) return undefined;
  if (overridesToday >= earlyReleasesPerDay(hold.strictness)) return undefined;
  const opens = opensAt(hold);
  return opens < effectiveUntil(hold) ? opens : undefined;
}

/** The user sends before the time: by the strictness the hold was started with, whatever the settings say now. */
export function override(hold: Hold, event: Extract<HoldEvent, { type: 'overridden' }>): Transition {
  const { at, reason } = event;
  switch (hold.state.name) {
    case 'held': {
      if (isPlanOnly(hold)) return cancelPlan(hold, at);
      const refusal = refusalOf(hold, event);
      if (refusal !== undefined) return { ok: false, reason: refusal };
      return {
        ok: true,
        hold: {
          ...withoutPlan(hold, at),
          state: { name: 'overridden', reason, at },
          overrides: [...hold.overrides, { at, reason }],
        },
      };
    }
    case 'ripe':
    case 'overridden':
    case 'unsent':
      // The time ran out while the reason was typed: nothing to override, and none of the day's is used.
      return { ok: true, hold };
    case 'releasing':
    case 'scheduling':
    case 'queued':
    case 'unconfirmed':
      return { ok: false, reason: 'alreadyReleasing' };
    case 'kept':
    case 'scheduled':
    case 'sent':
    case 'gone':
      return { ok: false, reason: 'ended' };
  }
}

function refusalOf(hold: Hold, event: Extract<HoldEvent, { type: 'overridden' }>): Refusal | undefined {
  if (hold.strictness === 'locked') return 'locked';
  if (hold.strictness === 'gentle') return undefined;
  if (event.at < opensAt(hold)) return 'tooEarly';
  if (event.overridesToday >= earlyReleasesPerDay(hold.strictness)) return 'dailyLimit';
  return lettersIn(event.reason.words) < leastReasonLetters ? 'reasonMissing' : undefined;
}

function opensAt(hold: Hold): Instant {
  const began = lengthBeganAt(hold);
  return hold.strictness === 'gentle' ? began : began + Math.max(leastWaitMs, hold.lengthMs / 4);
}

/** Characters that can be seen: ten spaces are no reason. */
function lettersIn(words: string): number {
  return [...words.normalize('NFC').replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '')].length;
}
