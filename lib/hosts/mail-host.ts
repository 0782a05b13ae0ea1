import { ComposeBook } from '@/lib/hosts/compose/book';
import { Drives } from '@/lib/hosts/compose/driving';
import { SendFinder } from '@/lib/hosts/compose/find-send';
import { FrameWatch } from '@/lib/hosts/compose/frame-watch';
import type { HostDom } from '@/lib/hosts/compose/host-dom';
import { SharedRun } from '@/lib/hosts/compose/lifetimes';
import { applyPageChanges } from '@/lib/hosts/compose/page-changes';
import { outlineOfPage } from '@/lib/hosts/compose/page-outline';
import { themeAt } from '@/lib/hosts/dom/background';
import { isShown } from '@/lib/hosts/dom/shown';
import { watchDocument } from '@/lib/hosts/dom/watch-document';
import { writingPlace } from '@/lib/hosts/dom/writing-place';
import { guardedEvents, listenFirst } from '@/lib/hosts/guard/arm';
import { elementsOf, isKeyboardEvent } from '@/lib/hosts/guard/event-path';
import { createGestures } from '@/lib/hosts/guard/gestures';
import { isEnter, isSpace } from '@/lib/hosts/guard/keys';
import { createPermit } from '@/lib/hosts/guard/permit';
import type { Compose, HostHealth, HostId, Lifetime, MailHost } from '@/lib/hosts/types';
import type { Thread } from '@/lib/thread/types';

/** Threads are drawn in many steps; they are read when it has been quiet for this long. */
const threadQuietMs = 200;

/** A webmail in one document, by what `dom` knows of it. The guard is up from the first `onCompose` on. */
export function createMailHost(window: Window, dom: HostDom): MailHost {
  return new LiveHost(window, dom);
}

class LiveHost implements MailHost {
  readonly id: HostId;
  private readonly permit = createPermit();
  private readonly book: ComposeBook;
  private readonly finder: SendFinder;
  private readonly drives: Drives;
  private readonly gestures: (event: Event) => void;
  private readonly run = new SharedRun((lifetime) => this.start(lifetime));

  constructor(
    private readonly window: Window,
    private readonly dom: HostDom,
  ) {
    this.id = dom.id;
    const press = (control: HTMLElement): void => this.permit.during(control, () => dom.press(control));
    const dispatch = (button: HTMLElement): void => {
      this.finder.noteDispatch();
      press(button);
    };
    this.book = new ComposeBook(window, dom, dispatch, (compose) => this.drives.begin(compose));
    this.finder = new SendFinder(dom, () => this.book.all());
    this.drives = new Drives(this.finder, press);
    this.gestures = createGestures({
      permit: this.permit,
      findSend: (event, path) => this.finder.find(event, path),
      later: (callback) => void window.setTimeout(callback, 0),
    });
  }

  health(): HostHealth {
    if (!this.dom.isMail()) return { state: 'idle' };
    this.book.scan();
    const known = this.book.all().flatMap((compose) => compose.parts() ?? []);
    const stray = this.dom.editors().filter((editor) => !known.some((parts) => parts.editor === editor) && isShown(editor));
    if (stray.length > 0) return { state: 'unreadable', missing: ['send'] };
    const place = writingPlace(this.window.document);
    if (place !== undefined && !known.some(({ root }) => root.contains(place)))
      return { state: 'unreadable', missing: ['compose'] };
    if (known.length === 0 && this.dom.sends().some(isShown)) return { state: 'unreadable', missing: ['editor'] };
    const missing = [...new Set(known.flatMap((parts) => this.dom.missing(parts)))];
    return missing.length > 0 ? { state: 'degraded', missing } : { state: 'ok' };
  }

  account(): string | undefined {
    return this.dom.account();
  }

  readThread(): Thread | undefined {
    return this.dom.readThread();
  }

  outline(): string {
    return outlineOfPage(this.window.document, this.dom, this.health());
  }

  onThreadChange(callback: () => void, lifetime: Lifetime): void {
    let mark = this.dom.threadMark();
    let timer: number | undefined;
    const look = (): void => {
      const now = this.dom.threadMark();
      if (now === mark) return;
      mark = now;
      callback();
    };
    const soon = (): void => {
      this.window.clearTimeout(timer);
      timer = this.window.setTimeout(look, threadQuietMs);
    };
    lifetime.signal.addEventListener('abort', () => this.window.clearTimeout(timer), { once: true });
    watchDocument(this.window.document, soon, lifetime);
    for (const type of ['hashchange', 'popstate']) this.window.addEventListener(type, soon, { signal: lifetime.signal });
  }

  onCompose(callback: (compose: Compose) => void, lifetime: Lifetime): void {
    this.run.join(lifetime);
    this.book.scan();
    this.book.onCompose(callback, lifetime);
  }

  theme(): 'light' | 'dark' {
    const { body, documentElement } = this.window.document;
    const from: Element | null = this.dom.themeElement() ?? body ?? documentElement;
    return from === null ? 'light' : themeAt(from);
  }

  private start(lifetime: Lifetime): void {
    const rearm = [
      listenFirst(this.window, guardedEvents, (event) => this.onPress(event), lifetime),
      listenFirst(this.window, ['input', 'change', 'paste', 'drop'], (event) => this.onInput(event), lifetime),
    ];
    const onRecords = (records: readonly MutationRecord[]): void => {
      if (records.some((record) => record.target === this.window.document)) rearm.forEach((again) => void again());
      applyPageChanges(this.book, records);
      frames.look();
    };
    const frames = new FrameWatch(this.dom, this.book, (event) => this.onInput(event), lifetime);
    frames.look();
    this.window.document.addEventListener('load', () => frames.look(), { capture: true, signal: lifetime.signal });
    watchDocument(this.window.document, onRecords, lifetime);
    this.dom.watchPageSends?.(() => this.mayPageSend(), lifetime);
  }

  /** The page's own scripts, or a question of its own that was answered, begin a send: the same verdict as at a click. */
  private mayPageSend(): boolean {
    if (this.permit.isOpen()) return true;
    this.book.scan();
    const [compose] = this.book.all();
    const guard = compose?.guardNow();
    if (compose === undefined || guard === undefined || compose.isReleasing()) return true;
    const attempt = { path: 'click', isTrusted: false } as const;
    if (guard.decide(attempt) === 'pass') return true;
    this.window.setTimeout(() => guard.stopped(attempt), 0);
    return false;
  }

  private onPress(event: Event): void {
    // A compose made in this very task isn't in the book yet.
    if (mayBeginSend(event)) this.book.scan();
    this.drives.noteUser(event, elementsOf(event));
    this.note(event);
    this.gestures(event);
  }

  private onInput(event: Event): void {
    const path = elementsOf(event);
    for (const compose of this.book.all()) {
      if (!path.includes(compose.element())) continue;
      if (event.type === 'paste' || event.type === 'drop') compose.notePaste();
      else compose.noteInput();
    }
  }

  /** Sees the host's own discard and undo; both go on untouched. */
  private note(event: Event): void {
    const path = elementsOf(event);
    if (mayBeginSend(event)) this.finder.note(event, path);
    if (event.type === 'click' && this.dom.isUndo(path)) this.book.noteUndo();
    for (const compose of this.book.all()) {
      const parts = compose.parts();
      const button = parts && this.dom.discardButton(parts);
      const pressed = isPress(event) && button !== undefined && path.includes(button);
      const typed = event.type === 'keydown' && isKeyboardEvent(event) && this.dom.isDiscardKey(event);
      if (pressed || (typed && parts !== undefined && path.includes(parts.root))) this.book.noteDiscard(compose);
    }
  }
}

/** Gmail discards at the release, before there is a click. */
function isPress(event: Event): boolean {
  if (isKeyboardEvent(event)) return event.type === 'keydown' && (isEnter(event) || isSpace(event));
  return event.type === 'pointerup' || event.type === 'mouseup' || event.type === 'click';
}

/** Plain typing isn't worth a look at the whole page. */
function mayBeginSend(event: Event): boolean {
  if (!isKeyboardEvent(event)) return /down$|start$|^click$/.test(event.type);
  return event.type === 'keydown' && (isEnter(event) || isSpace(event) || event.altKey || event.ctrlKey || event.metaKey);
}
