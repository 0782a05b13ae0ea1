import { type ComposeState, patch, snapshotOf, surfaceFor, view } from '@/lib/app/page/compose-state';
import { draftUrlOf } from '@/lib/app/page/draft-url';
import { earliestTime } from '@/lib/app/page/earliest';
import { judgeNow } from '@/lib/app/page/judging';
import { recipientOf, say } from '@/lib/app/page/saying';
import { messagesNow } from '@/lib/app/page/thread-count';
import type { SnoozeChoice } from '@/lib/app/page-view';
import type { Instant, ScheduleOutcome } from '@/lib/cooloff/types';
import type { DraftSnapshot, HoldView, SnoozeAnswer } from '@/lib/messaging/protocol';
import { wholeMinute } from '@/lib/snooze/minute';
import { draftIdentity } from '@/lib/thread/draft-identity';

/** Opens "Send later", with what was refused of the time chosen before. */
export function openSnooze(state: ComposeState, problem?: SnoozeChoice['problem']): void {
  patch(state, { surface: 'snooze', snooze: { ...choice(state), problem } });
}

/**
 * A time was chosen. What a heated hold holds is read once more before it counts; of any other mail the background says whether
 * it has to be.
 */
export async function chooseTime(state: ComposeState, chosen: Instant): Promise<void> {
  const at = wholeMinute(chosen);
  const hold = view(state)?.hold;
  if (at <= state.page.now()) return openSnooze(state, 'past');
  if (hold !== undefined && hold.level !== 'calm') {
    if (at < earliestTime(hold)) return openSnooze(state, 'beforeUntil');
    return readFirst(state, at);
  }
  await schedule(state, { at, reread: false });
}

/** After the re-read: the time that was chosen before it. */
export async function confirmTime(state: ComposeState): Promise<void> {
  const at = view(state)?.snooze?.at;
  if (at !== undefined) await schedule(state, { at, reread: true });
}

function readFirst(state: ComposeState, at: Instant): void {
  patch(state, { surface: 'reread', snooze: { ...choice(state), at } });
}

function choice({ compose }: ComposeState): SnoozeChoice {
  return { byHost: compose.schedule !== undefined, at: undefined, problem: undefined };
}

interface Wish {
  readonly at: Instant;
  readonly reread: boolean;
}

/** Under a permit of the background's: the host's own schedule where it has one, else (or when that fails) a plan of ours. */
async function schedule(state: ComposeState, { at, reread }: Wish): Promise<void> {
  const draft = snapshotOf(state);
  if (draft === undefined || view(state)?.busy) return;
  patch(state, { busy: true, notice: undefined });
  const asked = await state.page.ask('snooze.begin', { draft, at, reread });
  if (!asked.ok || !asked.value.ok) {
    patch(state, { busy: false });
    return asked.ok && !asked.value.ok ? refused(state, at, asked.value) : patch(state, { notice: unreachable });
  }
  const { permit, hold } = asked.value;
  patch(state, { hold, surface: 'none' });
  await scheduleUnder(state, { permit, hold, draft, at });
}

const unreachable = { kind: 'failed', why: 'unreachable' } as const;

type Refused = Extract<SnoozeAnswer, { readonly ok: false }>;

async function refused(state: ComposeState, at: Instant, { reason, hold }: Refused): Promise<void> {
  if (hold !== undefined) patch(state, { hold });
  switch (reason) {
    case 'past':
    case 'beforeUntil':
      return openSnooze(state, reason);
    case 'rereadFirst':
      return readFirst(state, at);
    case 'storage':
      return patch(state, { notice: { kind: 'failed', why: 'storage' } });
    default: {
      await judgeNow(state);
      const now = view(state)?.hold;
      patch(state, { surface: now === undefined ? 'none' : surfaceFor(now) });
    }
  }
}

interface Permitted {
  readonly permit: string;
  readonly hold: HoldView;
  readonly draft: DraftSnapshot;
  readonly at: Instant;
}

async function scheduleUnder(state: ComposeState, { permit, hold, draft, at }: Permitted): Promise<void> {
  const { compose, page } = state;
  const recipient = recipientOf(state);
  // Counted before the host's dialogs: what comes in behind them counts as new.
  const messages = messagesNow(state) ?? 0;
  const outcome: ScheduleOutcome = (await compose.schedule?.(at, draftIdentity(draft.draft))) ?? unsupported;
  const draftUrl = outcome.name === 'unscheduled' ? await draftUrlOf(state) : undefined;
  const told = { holdId: hold.id, permit, outcome, messages, ...(draftUrl !== undefined && { draftUrl }) };
  const ended = await page.ask('snooze.end', told);
  const now = ended.ok ? ended.value.hold : undefined;
  patch(state, { busy: false, ...(now !== undefined && { hold: now }) });
  if (outcome.name === 'scheduled') say(state, { kind: 'scheduled', by: 'host', at, hostFailed: false }, recipient);
  else if (outcome.name === 'unconfirmed') say(state, { kind: 'scheduleUnconfirmed' }, recipient);
  else if (now?.plan !== undefined) {
    say(state, { kind: 'scheduled', by: 'plan', at: now.plan.at, hostFailed: outcome.why !== 'unsupported' }, recipient);
  } else if (!ended.ok) say(state, unreachable, recipient);
  else if (!ended.value.ok && ended.value.reason === 'storage') say(state, { kind: 'failed', why: 'storage' }, recipient);
  if (!state.signal.aborted) await judgeNow(state);
}

const unsupported: ScheduleOutcome = { name: 'unscheduled', why: 'unsupported' };
