import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import { deliver, judge, scheduleDraft, takeBack, type Verdict } from '../shared/sending.ts';
import { drafts } from '../shared/store.ts';
import type { SendPath, StoredDraft } from '../shared/types.ts';
import { post } from '../shared/wire.ts';
import { fill } from '../shared/words.ts';
import type { OutlookCompose } from './compose.ts';
import { bar, question, refuse } from './dialogs.ts';
import { reopenDraft } from './routes.ts';

export interface OutlookAttempt {
  readonly path: SendPath;
  readonly isTrusted: boolean;
}

/** One try to send: the host's checks, then the wire. Outlook says nothing when it worked. */
export function attemptSend(compose: OutlookCompose, attempt: OutlookAttempt, answered = false): void {
  if (compose.isLeaving) return;
  const verdict = judge(compose.session, compose.read(), answered);
  if (verdict.kind !== 'go') {
    objectTo(compose, verdict, () => attemptSend(compose, attempt, true));
    return;
  }
  const draft = takeAway(compose);
  void leave(draft, attempt, compose.isPopout);
}

export function attemptSchedule(compose: OutlookCompose, at: Date, isTrusted: boolean): void {
  if (compose.isLeaving) return;
  const verdict = judge(compose.session, compose.read(), true);
  if (verdict.kind !== 'go') {
    objectTo(compose, verdict, () => undefined);
    return;
  }
  const draft = takeAway(compose);
  const attempt = { path: 'schedule', isTrusted, fromPopout: compose.isPopout } as const;
  void post('send', flags().latency).then((isTaken) => {
    if (isTaken) return scheduleDraft(draft, attempt, at.getTime());
    reopenDraft(draft);
    refuse(document, labels().serverRefused);
  });
}

function takeAway(compose: OutlookCompose): StoredDraft {
  compose.isLeaving = true;
  const draft = compose.session.saveNow();
  const own = compose.isPopout ? compose.page().defaultView : undefined;
  compose.remove();
  // The window stays a moment, as the real one does.
  if (own) setTimeout(() => own.close(), 1000);
  return draft;
}

async function leave(draft: StoredDraft, attempt: OutlookAttempt, fromPopout: boolean): Promise<void> {
  const words = labels();
  const delivery = await deliver(draft, { ...attempt, fromPopout });
  if (delivery === 'failed') {
    reopenDraft(draft);
    refuse(document, words.serverRefused);
  }
  if (delivery === 'queued') bar(words.queued);
  const { undo } = flags();
  if (delivery !== 'sent' || undo <= 0) return;
  const run = (): void => {
    takeBack(draft);
    reopenDraft(drafts.find(draft.id) ?? draft);
  };
  bar(words.sending, { label: words.undo, run }, undo);
}

function objectTo(compose: OutlookCompose, verdict: Exclude<Verdict, { kind: 'go' }>, sendAnyway: () => void): void {
  const words = labels();
  const page = compose.page();
  if (verdict.kind === 'ignored') return;
  if (verdict.kind === 'ask') {
    question(page, verdict.about === 'subject' ? words.askSubject : words.askAttachment, sendAnyway);
    return;
  }
  const texts = {
    noRecipient: words.noRecipient,
    badAddress: fill(words.badAddress, { address: verdict.detail ?? '' }),
    server: words.serverRefused,
  };
  refuse(page, texts[verdict.why]);
}
