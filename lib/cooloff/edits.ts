import { sameDraft } from '@/lib/cooloff/fingerprint';
import { ended, isPlanOnly, withoutPlan } from '@/lib/cooloff/plan';
import type { HoldDecision } from '@/lib/cooloff/start';
import type { Decision, Fingerprint, Hold, HoldEvent, Instant, Transition } from '@/lib/cooloff/types';
import { effectiveUntil, lengthBeganAt, waiting } from '@/lib/cooloff/until';
import { levelRank } from '@/lib/tone/types';

/** A draft that was made calm is read once more, then it may go. */
export const rereadMs = 10 * 60 * 1000;

type Reworded = Extract<HoldEvent, { type: 'attempted' | 'edited' }>;

/** The text as it was judged just now. */
interface Reading {
  readonly at: Instant;
  readonly decision: Decision;
  readonly heat: number;
  readonly fingerprint: Fingerprint;
}

/** An edit, or another attempt, on a draft with a hold. Trying again never restarts a hold, and brings a kept or discarded one back. */
export function reword(hold: Hold, event: Reworded): Transition {
  switch (hold.state.name) {
    case 'releasing':
    case 'scheduling':
    case 'queued':
      return { ok: false, reason: 'alreadyReleasing' };
    case 'sent':
      return { ok: false, reason: 'ended' };
    case 'gone':
      // Past its time a tombstone says nothing about a new draft.
      if (hold.state.until <= event.at) return { ok: false, reason: 'ended' };
      return rejudged({ ...hold, state: { name: 'held', until: hold.state.until } }, event);
    case 'scheduled':
      if (hold.state.at <= event.at) return { ok: false, reason: 'ended' };
      return unscheduled({ ...hold, state: waiting(hold.state.until, event.at) }, event);
    case 'kept':
      return rejudged({ ...hold, state: { name: 'ripe' } }, event);
    case 'held':
    case 'ripe':
    case 'overridden':
    case 'unsent':
    case 'unconfirmed':
      return rejudged(hold, event);
  }
}

/** The user took the mail back by the host's own undo: ripe again for the text that had ripened, else judged anew. */
export function takeBack(hold: Hold, event: Extract<HoldEvent, { type: 'hostUndone' }>): Transition {
  const left = ['releasing', 'queued', 'sent', 'unconfirmed'].includes(hold.state.name);
  if (!left) return { ok: false, reason: 'nothingToUndo' };
  // Who takes a mail back doesn't want it sent by itself a second time.
  const ripe: Hold = { ...withoutPlan(hold, event.at), state: { name: 'ripe' } };
  const isFree = event.unchanged || event.decision.verdict === 'pass';
  if (isFree && isPlanOnly(ripe)) return { ok: true, hold: ended(ripe, event.at) };
  if (event.unchanged) return { ok: true, hold: ripe };
  const read = withReading(ripe, event);
  if (event.decision.verdict === 'pass') return { ok: true, hold: { ...read, level: 'calm' } };
  return { ok: true, hold: recomputed({ ...read, policyUntil: event.at }, event.decision, event.at) };
}

function rejudged(hold: Hold, reading: Reworded): Transition {
  const { decision, at } = reading;
  // A compose that is still loading its draft, or closing, looks empty; nothing empty is ever sent by itself.
  const isLoading = decision.verdict === 'pass' && decision.because === 'empty' && reading.type === 'edited';
  if (isLoading && hold.plan !== undefined) return { ok: true, hold };
  // A hold for a plan alone keeps no calm mail from being sent or changed; one that may have left is asked about first.
  const isFree = decision.verdict === 'pass' && isPlanOnly(hold) && hold.state.name !== 'unconfirmed';
  if (isFree && reading.type === 'attempted') return { ok: true, hold: ended(withReading(hold, reading), at) };
  const isSame = sameDraft(hold.fingerprint, reading.fingerprint);
  const read = withReading(isSame ? hold : withoutPlan(hold, at, 'changed'), reading);
  if (decision.verdict === 'pass') return { ok: true, hold: isFree && !isSame ? ended(read, at) : calmed(read, at) };
  const isHotter = levelRank(decision.level) > levelRank(hold.level);
  return { ok: true, hold: isHotter ? recomputed(withoutPlan(read, at, 'changed'), decision, at) : read };
}

/** It stands in a compose again, taken back from the host's schedule: it waits as it did before. */
function unscheduled(hold: Hold, reading: Reworded): Transition {
  const isFree = reading.decision.verdict === 'pass' && isPlanOnly(hold);
  return isFree ? { ok: true, hold: ended(withReading(hold, reading), reading.at) } : rejudged(hold, reading);
}

function withReading(hold: Hold, { fingerprint, heat }: Reading): Hold {
  const isSame = sameDraft(hold.fingerprint, fingerprint) && hold.heat === heat;
  return isSame ? hold : { ...hold, fingerprint, heat };
}

/**
 * Calm now: ten minutes for a re-read. The level falls only with the time it earned, so that making the text calm for a
 * moment neither shortens a heated hold nor, undone, starts it anew. An own extension is the user's word and stays.
 */
function calmed(hold: Hold, at: Instant): Hold {
  const policyUntil = at + rereadMs;
  if (hold.state.name !== 'held' || hold.policyUntil <= policyUntil) return hold;
  const isExtended = hold.state.until > hold.policyUntil;
  return {
    ...hold,
    level: 'calm',
    formula: { level: 'calm', length: { kind: 'duration', ms: rereadMs }, creditMs: 0 },
    policyUntil,
    lengthMs: policyUntil - lengthBeganAt(hold),
    state: { name: 'held', until: isExtended ? hold.state.until : policyUntil },
  };
}

/** Hotter: the policy's word for the new text, never earlier than before. */
function recomputed(hold: Hold, decision: HoldDecision, at: Instant): Hold {
  const policyUntil = Math.max(hold.policyUntil, decision.until);
  const until = Math.max(effectiveUntil(hold), policyUntil);
  return {
    ...hold,
    level: decision.level,
    formula: decision.formula,
    policyUntil,
    lengthMs: Math.max(0, policyUntil - at),
    state: until <= at ? hold.state : { name: 'held', until },
  };
}
