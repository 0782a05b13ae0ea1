import { earlyReleaseAt, earlyReleasePauseMs, earlyReleasesPerDay } from '@/lib/cooloff/early-release';
import { canUndoExtension } from '@/lib/cooloff/extensions';
import type { Hold } from '@/lib/cooloff/types';
import type { HoldView } from '@/lib/messaging/protocol';

/** A hold as pages see it: without fingerprint and without the reasons once typed. */
export function holdView(hold: Hold, overridesToday: number): HoldView {
  const { fingerprint: _fingerprint, overrides: _overrides, ...shown } = hold;
  return {
    ...shown,
    earlyReleaseAt: earlyReleaseAt(hold, overridesToday),
    earlyReleasePauseMs: earlyReleasePauseMs(hold.strictness),
    earlyReleasesLeft: Math.max(0, earlyReleasesPerDay(hold.strictness) - overridesToday),
    canUndoExtension: canUndoExtension(hold),
  };
}
