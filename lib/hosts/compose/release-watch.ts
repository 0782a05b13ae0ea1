import { readingOf } from '@/lib/hosts/dom/reading';
import type { SendOutcome } from '@/lib/hosts/types';

/** A host that sends after its question was answered begins at once. */
const afterQuestionMs = 2_000;

/** What a page shows of a release at one instant. */
export interface Sight {
  /** The compose is no longer on the page. */
  readonly gone: boolean;
  /** The host itself says that the mail left; `weak` words may be about something else, if the user did something meanwhile. */
  readonly proof: 'none' | 'weak' | 'full';
  /** What the host asks or objects, in its own words. */
  readonly question: string | undefined;
  /** The host's final no, in its own words: nothing is left to wait for. */
  readonly refusal?: string | undefined;
}

/**
 * Watches what a host does after its Send was pressed, and settles on one outcome. While a question of the host's is open
 * the deadline waits: it is the user's to answer.
 */
export function watchRelease(options: {
  readonly window: Window & typeof globalThis;
  /** Also watched: a pop-out's opener, where the host may show its message. */
  readonly documents: readonly Document[];
  readonly deadlineMs: number;
  readonly questionMs: number;
  /** A window that closes itself on Send has sent, on hosts that say nothing. */
  readonly closingMeansSent: boolean;
  /** Evidence that isn't in the document: calls `look` when there is some. */
  watchElse?(look: () => void, signal: AbortSignal): void;
  see(records: readonly MutationRecord[]): Sight;
  press(): void;
}): Promise<SendOutcome> {
  return new Promise((resolve) => {
    new ReleaseWatch(options, resolve).begin();
  });
}

type Options = Parameters<typeof watchRelease>[0];

class ReleaseWatch {
  private readonly observers: MutationObserver[] = [];
  private readonly ended = new AbortController();
  private timer: number | undefined;
  private asked: string | undefined;
  private questionOpen = false;
  private touched = false;
  private settled = false;

  constructor(
    private readonly options: Options,
    private readonly resolve: (outcome: SendOutcome) => void,
  ) {}

  begin(): void {
    const { window, documents, press } = this.options;
    for (const document of documents) {
      const observer = new window.MutationObserver((records) => this.look(records));
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      this.observers.push(observer);
    }
    const { signal } = this.ended;
    window.addEventListener('pagehide', () => this.atEnd(true), { signal });
    for (const type of ['pointerdown', 'keydown']) {
      window.addEventListener(type, (event) => this.noteUser(event), { capture: true, signal });
    }
    this.options.watchElse?.(() => this.look([]), signal);
    this.startTimer(this.options.deadlineMs);
    press();
    this.look([]);
  }

  /** What the user does meanwhile may close a compose as well: then its going is no proof. */
  private noteUser(event: Event): void {
    if (event.isTrusted && !this.questionOpen) this.touched = true;
  }

  private look(records: readonly MutationRecord[]): void {
    if (this.settled) return;
    const sight = this.options.see(records);
    const wasOpen = this.questionOpen;
    this.questionOpen = sight.question !== undefined;
    if (sight.question !== undefined) this.asked = sight.question;
    if (!wasOpen && this.questionOpen) this.startTimer(this.options.questionMs);
    if (wasOpen && !this.questionOpen) this.startTimer(Math.min(this.options.deadlineMs, afterQuestionMs));
    if (sight.refusal !== undefined && !sight.gone) {
      this.settle({ name: 'unsent', why: 'refused', hostMessage: sight.refusal });
      return;
    }
    if (this.questionOpen || !sight.gone) return;
    if (this.isProven(sight, false)) this.settle({ name: 'sent' });
  }

  private isProven({ proof }: Sight, isClosing: boolean): boolean {
    if (proof === 'full') return true;
    if (this.touched) return false;
    return proof === 'weak' || (isClosing && this.options.closingMeansSent && this.isOnline());
  }

  /** A pop-out closes itself once its mail has left, sometimes with the compose still in it. */
  private atEnd(isClosing = false): void {
    this.settle(this.outcomeAtEnd(this.options.see([]), isClosing));
  }

  private outcomeAtEnd(sight: Sight, isClosing: boolean): SendOutcome {
    if ((sight.gone || isClosing) && !this.questionOpen && this.isProven(sight, isClosing)) return { name: 'sent' };
    if (isClosing) return { name: 'unconfirmed' };
    if (sight.gone) return this.isOnline() ? { name: 'unconfirmed' } : { name: 'queued' };
    if (this.asked === undefined) return { name: 'unsent', why: this.isOnline() ? 'unknown' : 'offline' };
    return { name: 'unsent', why: this.questionOpen ? 'questionOpen' : 'refused', hostMessage: this.asked };
  }

  private isOnline(): boolean {
    return this.options.window.navigator.onLine;
  }

  private startTimer(ms: number): void {
    this.options.window.clearTimeout(this.timer);
    this.timer = this.options.window.setTimeout(() => this.atEnd(), ms);
  }

  private settle(outcome: SendOutcome): void {
    if (this.settled) return;
    this.settled = true;
    this.ended.abort();
    this.options.window.clearTimeout(this.timer);
    for (const observer of this.observers) observer.disconnect();
    this.resolve(outcome);
  }
}

/** What a host's dialog says, without its buttons, short enough for one line. */
export function hostWords(dialog: Element): string {
  const { text } = readingOf(dialog, new Set(), 'button, [role="button"]');
  return text.replace(/\s+/g, ' ').trim().slice(0, 160);
}
