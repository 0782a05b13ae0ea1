import { transition } from '@/lib/cooloff/hold';
import { type HoldDecision, startHold } from '@/lib/cooloff/start';
import type { Decision, Fingerprint, Hold, HoldEvent, Instant, Refusal, ScheduleOutcome, SendPlan } from '@/lib/cooloff/types';
import type { ToneLevel } from '@/lib/tone/types';

export const minute = 60 * 1000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Thursday 19 November 2026, 16:00 in Madrid. */
export const start = Date.parse('2026-11-19T15:00:00Z');
export const zone = 'Europe/Madrid';

export const heldText: Fingerprint = { text: 'held', shingles: ['a', 'b', 'c'], recipients: ['client'] };
export const otherText: Fingerprint = { text: 'other', shingles: ['x', 'y', 'z'], recipients: ['client'] };

export const calm: Decision = { verdict: 'pass', because: 'calm' };

/** The policy's word: hold for `ms` from `at`. */
export function holdFor(level: ToneLevel, ms: number, at = start): HoldDecision {
  return { verdict: 'hold', level, until: at + ms, formula: { level, length: { kind: 'duration', ms }, creditMs: 0 } };
}

/** A heated draft stopped at `start` and held for two hours, changed as wanted. */
export function aHold(changes: Partial<Hold> = {}): Hold {
  const hold = startHold({
    id: 'hold-1',
    host: 'gmail',
    origin: 'https://mail.example',
    aliases: ['gmail:me@own.example:draft-1'],
    label: { recipients: ['client@shop.example'], subject: 'Invoice' },
    fingerprint: heldText,
    decision: holdFor('heated', 2 * hour),
    heat: 0.6,
    strictness: 'steady',
    now: start,
  });
  return { ...hold, ...changes };
}

/** The hold after events that must all be accepted. */
export function through(hold: Hold, ...events: readonly HoldEvent[]): Hold {
  return events.reduce((current, event) => {
    const next = transition(current, event);
    if (!next.ok) throw new Error(`${event.type} was refused: ${next.reason}`);
    return next.hold;
  }, hold);
}

/** Why an event is refused; undefined when it isn't. */
export function refusal(hold: Hold, event: HoldEvent): Refusal | undefined {
  const next = transition(hold, event);
  return next.ok ? undefined : next.reason;
}

/** An edit after which the policy says `decision`. */
export function edited(at: number, decision: Decision, fingerprint = otherText): HoldEvent {
  return { type: 'edited', at, decision, heat: 0.6, fingerprint };
}

/** Another stopped send of the held text. */
export function attempted(at: number, decision: Decision = holdFor('heated', 2 * hour, at)): HoldEvent {
  return { type: 'attempted', at, decision, heat: 0.6, fingerprint: heldText };
}

export function begun(at: number, fingerprint = heldText, byUser = false): HoldEvent {
  return { type: 'releaseBegun', at, permit: 'permit-1', fingerprint, byUser };
}

/** A plan for the held text, made in a thread of two messages. */
export function planFor(at: Instant, changes: Partial<SendPlan> = {}): SendPlan {
  return { at, text: heldText.text, messages: 2, ...changes };
}

export function planned(at: Instant, sendAt: Instant): HoldEvent {
  return { type: 'planned', at, plan: planFor(sendAt) };
}

/** A calm mail that is to leave later: nothing but its plan holds it. */
export function planOnly(sendAt: Instant): Hold {
  const decision: HoldDecision = {
    verdict: 'hold',
    level: 'calm',
    until: start,
    formula: { level: 'calm', length: { kind: 'none' }, creditMs: 0 },
  };
  const { id, host, origin, aliases, label, fingerprint, strictness } = aHold();
  const hold = startHold({ id, host, origin, aliases, label, fingerprint, strictness, decision, heat: 0.1, now: start });
  return through(hold, planned(start, sendAt));
}

/** The release of a plan, in a thread with so many messages. */
export function begunByPlan(at: Instant, changes: { fingerprint?: Fingerprint; messages?: number } = {}): HoldEvent {
  const { fingerprint = heldText, messages = 2 } = changes;
  return { type: 'releaseBegun', at, permit: 'permit-1', fingerprint, byPlan: { messages } };
}

export function scheduleBegun(at: Instant, sendAt: Instant, fingerprint = heldText): HoldEvent {
  return { type: 'scheduleBegun', at, permit: 'permit-1', fingerprint, sendAt };
}

export function scheduleEnded(at: Instant, outcome: ScheduleOutcome = { name: 'scheduled' }): HoldEvent {
  return { type: 'scheduleEnded', at, permit: 'permit-1', outcome };
}

export const reason = { kind: 'urgent', words: 'The court date is tomorrow' } as const;
