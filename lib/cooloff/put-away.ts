import { ended, isPlanOnly, withoutPlan } from '@/lib/cooloff/plan';
import type { Hold, Instant, Transition } from '@/lib/cooloff/types';
import { effectiveUntil } from '@/lib/cooloff/until';

/** The user leaves it in the drafts. A hold that still runs goes on running; one that was over rests. */
export function keep(hold: Hold, at: Instant): Transition {
  const free = withoutPlan(hold, at);
  switch (hold.state.name) {
    case 'ripe':
    case 'overridden':
    case 'unsent':
      return { ok: true, hold: isPlanOnly(hold) ? ended(free, at) : { ...free, state: { name: 'kept' } } };
    case 'held':
    case 'kept':
    case 'unconfirmed':
      // It may have left; putting the draft away proves nothing.
      return { ok: true, hold };
    case 'releasing':
    case 'scheduling':
    case 'queued':
      return { ok: false, reason: 'alreadyReleasing' };
    case 'scheduled':
    case 'sent':
    case 'gone':
      return { ok: false, reason: 'ended' };
  }
}

/** A tombstone until the hold's time: writing the same mail again stays held. */
export function discard(hold: Hold, at: Instant): Transition {
  const free = withoutPlan(hold, at);
  switch (hold.state.name) {
    case 'releasing':
    case 'scheduling':
      // A draft that goes away during a release is on its way, until the host says otherwise.
      return { ok: false, reason: 'alreadyReleasing' };
    case 'scheduled':
    case 'sent':
      return { ok: false, reason: 'ended' };
    case 'gone':
      return { ok: true, hold };
    case 'held':
    case 'ripe':
    case 'overridden':
    case 'unsent':
    case 'kept':
    case 'queued':
    case 'unconfirmed':
      return { ok: true, hold: { ...free, state: { name: 'gone', until: effectiveUntil(free) } } };
  }
}
