import { Window } from 'happy-dom';
import { createHost } from '@/lib/hosts/registry';
import type { Compose, HostId, MailHost, SendAttempt } from '@/lib/hosts/types';

export type Frame = globalThis.Window & typeof globalThis;

export interface ComposeSeed {
  readonly to?: readonly string[];
  /** Typed into a recipient field, not yet a chip. */
  readonly typedTo?: string;
  readonly subject?: string;
  /** The editor's own HTML; `QUOTE(…)` and `SIGN(…)` come from the kit. */
  readonly html?: string;
  readonly isReply?: boolean;
  readonly draftId?: string;
}

/** A small page with the anchors of one host, as docs and saved DOM have them. */
export interface HostKit {
  readonly id: HostId;
  readonly url: string;
  /** The account that the page tells. */
  readonly account: string;
  shell(document: Document): void;
  addCompose(document: Document, seed: ComposeSeed): HTMLElement;
  quote(html: string): string;
  signature(html: string): string;
  editor(root: HTMLElement): HTMLElement;
  subject(root: HTMLElement): HTMLInputElement;
  send(root: HTMLElement): HTMLElement;
  discard(root: HTMLElement): HTMLElement;
  /** Gives the compose a second Send. */
  doubleSend(root: HTMLElement): void;
  /** What the host does when a mail left. */
  leave(root: HTMLElement): void;
  /** The host's own objection; returns what closes it. */
  object(document: Document, words: string): () => void;
  /** A keystroke that sends anywhere in the compose. */
  readonly shortcuts: readonly KeyboardEventInit[];
  /** What can't be shown of this host. */
  readonly lacks?: readonly ('discard' | 'otherEditors' | 'ranges')[];
}

export interface OpenPage {
  readonly window: Frame;
  readonly document: Document;
  readonly host: MailHost;
  readonly composes: Compose[];
  readonly end: AbortController;
  /** What `document.open()` does in a browser: the window forgets its listeners. */
  forgetListeners(): void;
}

/** Opens the kit's page with these composes and starts the host on it. */
export function openPage(kit: HostKit, seeds: readonly ComposeSeed[] = [{}]): OpenPage & { readonly roots: HTMLElement[] } {
  const window = new Window({ url: kit.url }) as unknown as Frame;
  const { document } = window;
  const forgetListeners = rememberListeners(window);
  kit.shell(document);
  const roots = seeds.map((seed) => kit.addCompose(document, seed));
  const host = createHost(window);
  if (host === undefined) throw new Error(`no host at ${kit.url}`);
  const composes: Compose[] = [];
  const end = new AbortController();
  host.onCompose((compose) => composes.push(compose), { signal: end.signal });
  return { window, document, host, composes, end, roots, forgetListeners };
}

function rememberListeners(window: Frame): () => void {
  const known: (() => void)[] = [];
  const add = window.addEventListener.bind(window);
  const remember = (type: string, listener: EventListener, options?: AddEventListenerOptions): void => {
    known.push(() => window.removeEventListener(type, listener, options));
    add(type, listener, options);
  };
  Object.assign(window, { addEventListener: remember });
  return () => known.splice(0).forEach((forget) => void forget());
}

export function only<T>(list: readonly T[]): T {
  const [first, ...more] = list;
  if (first === undefined || more.length > 0) throw new Error(`one expected, found ${list.length}`);
  return first;
}

/** A guard with a settable verdict that keeps what it was told. */
export function recordingGuard(compose: Compose, { signal }: { readonly signal: AbortSignal }) {
  const record = {
    verdict: 'stop' as 'stop' | 'pass',
    asked: 0,
    stopped: [] as SendAttempt[],
    passed: [] as SendAttempt[],
  };
  compose.guard(
    {
      decide: () => {
        record.asked += 1;
        return record.verdict;
      },
      stopped: (attempt) => void record.stopped.push(attempt),
      passed: (attempt) => void record.passed.push(attempt),
    },
    { signal },
  );
  return record;
}

/** Later tasks of the page have run. */
export function settled(window: Frame): Promise<void> {
  return new Promise((resolve) => window.setTimeout(() => window.setTimeout(resolve, 0), 0));
}
