import { type ComposeState, patch, view } from '@/lib/app/page/compose-state';
import { addNotice, removeNotice } from '@/lib/app/page/store';
import type { Notice } from '@/lib/app/page-view';
import type { SendOutcome } from '@/lib/hosts/types';
import { after } from '@/lib/platform/timing';

const goodNewsMs = 15_000;

/** What is said of a send. `at`: when it was seen, ms since the epoch. */
export function noticeOf(outcome: SendOutcome, at: number): Notice {
  switch (outcome.name) {
    case 'sent':
      return { kind: 'sent', at };
    case 'queued':
      return { kind: 'queued' };
    case 'unconfirmed':
      return { kind: 'unconfirmed' };
    case 'unsent':
      return {
        kind: 'unsent',
        why: outcome.why,
        ...(outcome.hostMessage !== undefined && { hostMessage: outcome.hostMessage }),
      };
  }
}

/** On the compose while it is there and the mail in it, else on the page. */
export function say(state: ComposeState, notice: Notice, recipient: string | undefined): void {
  const current = view(state);
  const stays = staysWithMail(notice) && current !== undefined && !state.signal.aborted;
  if (stays) patch(state, { notice });
  else addNotice(state.page.store, state.compose.id, notice, recipient);
  // Good news needs no answer; everything else stays until it was read.
  if (!isGoodNews(notice)) return;
  after(goodNewsMs, () => removeNotice(state.page.store, state.compose.id, notice), state.page.signal);
}

/** Who the mail is for, to be said after its compose is gone. */
export function recipientOf(state: ComposeState): string | undefined {
  const first = view(state)?.draft?.recipients[0];
  return first?.name ?? first?.address;
}

function staysWithMail(notice: Notice): boolean {
  return notice.kind === 'unsent' || notice.kind === 'planMissed' || (notice.kind === 'scheduled' && notice.by === 'plan');
}

function isGoodNews(notice: Notice): boolean {
  return notice.kind === 'sent' || (notice.kind === 'scheduled' && !notice.hostFailed);
}
