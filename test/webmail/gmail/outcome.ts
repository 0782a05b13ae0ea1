import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import { deliver, judge, scheduleDraft, takeBack, type Verdict } from '../shared/sending.ts';
import { drafts } from '../shared/store.ts';
import type { SendPath, StoredDraft } from '../shared/types.ts';
import { fill, longDate } from '../shared/words.ts';
import type { GmailCompose } from './compose.ts';
import { ask, hideToast, refuse, toast } from './dialogs.ts';
import { go, reopenDraft } from './routes.ts';

export interface GmailAttempt {
  readonly path: SendPath;
  readonly isTrusted: boolean;
}

/** One try to send: the host's checks, then the wire, then what the host says about it. */
export function attemptSend(compose: GmailCompose, attempt: GmailAttempt, answered = false): void {
  if (compose.isLeaving) return;
  const verdict = judge(compose.session, compose.read(), answered);
  if (verdict.kind !== 'go') {
    objectTo(verdict, () => attemptSend(compose, attempt, true));
    return;
  }
  compose.isLeaving = true;
  const draft = compose.session.saveNow();
  const isWindow = compose.place === 'popout';
  if (isWindow) document.body.classList.add('demo-leaving');
  else compose.remove();
  void leave(draft, attempt, isWindow);
}

/** Puts a compose into Scheduled, after the same checks. */
export function attemptSchedule(compose: GmailCompose, at: Date, isTrusted: boolean): void {
  if (compose.isLeaving) return;
  const verdict = judge(compose.session, compose.read(), true);
  if (verdict.kind !== 'go') {
    objectTo(verdict, () => undefined);
    return;
  }
  compose.isLeaving = true;
  const fromPopout = isPopout();
  const draft = compose.session.saveNow();
  scheduleDraft(draft, { path: 'schedule', isTrusted, fromPopout }, at.getTime());
  compose.remove();
  toast(fill(labels().scheduledFor, { when: longDate(at) }), [undoLink(draft)], flags().undo || 5);
  if (compose.place === 'popout') setTimeout(() => close(), 800);
}

// `isWindow`: the compose has its window to itself, which closes with it.
async function leave(draft: StoredDraft, attempt: GmailAttempt, isWindow: boolean): Promise<void> {
  const words = labels();
  toast(words.sending, [], 0);
  const delivery = await deliver(draft, { ...attempt, fromPopout: isPopout() });
  if (delivery === 'failed') {
    hideToast();
    document.body.classList.remove('demo-leaving');
    if (!isWindow) reopenDraft(draft);
    return refuse(words.serverRefused, isWindow ? () => location.reload() : undefined);
  }
  if (delivery === 'lost') return hideToast();
  if (delivery === 'queued') return toast(words.queued);
  toast(words.sent, flags().undo > 0 && !isWindow ? [undoLink(draft), viewLink()] : [viewLink()], flags().undo || 5);
  if (isWindow) setTimeout(() => close(), 1200);
  if (attempt.path === 'sendAndArchive') go('#inbox');
}

function objectTo(verdict: Exclude<Verdict, { kind: 'go' }>, sendAnyway: () => void): void {
  const words = labels();
  if (verdict.kind === 'ignored') return;
  if (verdict.kind === 'ask') {
    ask(verdict.about === 'subject' ? words.askSubject : words.askAttachment, sendAnyway);
    return;
  }
  const texts = {
    noRecipient: words.noRecipient,
    badAddress: fill(words.badAddress, { address: verdict.detail ?? '' }),
    server: words.serverRefused,
  };
  refuse(texts[verdict.why]);
}

function isPopout(): boolean {
  return location.pathname.endsWith('/popout');
}

function undoLink(draft: StoredDraft) {
  const words = labels();
  const run = (): void => {
    takeBack(draft);
    toast(words.undoneToast, [], 3);
    reopenDraft(drafts.find(draft.id) ?? draft);
  };
  return { id: 'link_undo', label: words.undo, run };
}

function viewLink() {
  return { id: 'link_vsm', label: labels().view, run: () => go('#sent') };
}
