import { Callbacks } from '@/lib/hosts/compose/changes';
import type { ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import { OpenCompose } from '@/lib/hosts/compose/open-compose';
import type { Driving } from '@/lib/hosts/compose/schedule-compose';
import type { Dispatch } from '@/lib/hosts/compose/send';
import type { Compose, Lifetime } from '@/lib/hosts/types';

/** A compose that is away for less than this was only moved by the host. */
const graceMs = 150;

/** Every compose of a document, each once for as long as it lives. */
export class ComposeBook {
  private open: OpenCompose[] = [];
  private ended: OpenCompose[] = [];
  private readonly leaving = new Map<OpenCompose, number>();
  private readonly arrivals = new Callbacks<[compose: Compose]>();

  constructor(
    private readonly window: Window,
    private readonly dom: HostDom,
    private readonly dispatch: Dispatch,
    private readonly drive: (compose: OpenCompose) => Driving | undefined,
  ) {}

  all(): readonly OpenCompose[] {
    return this.open;
  }

  onCompose(callback: (compose: Compose) => void, lifetime: Lifetime): void {
    this.arrivals.add(callback, lifetime);
    for (const compose of this.open) callback(compose);
  }

  /** Looks at the page again: new composes are announced, those that are gone end. */
  scan(): void {
    for (const editor of this.dom.editors()) {
      if (this.open.some((compose) => compose.isBoundTo(editor))) continue;
      const parts = this.dom.partsOf(editor);
      if (parts !== undefined) this.arrive(parts);
    }
    for (const compose of this.open) {
      if (compose.refresh() !== undefined) this.stay(compose);
      else this.leave(compose);
    }
  }

  /** The host takes back what left last. */
  noteUndo(): void {
    [...this.open, ...this.ended].find((compose) => compose.hasLeft())?.noteUndo();
  }

  /** A draft is discarded: what the host offers to undo from here on is that. */
  noteDiscard(discarded: OpenCompose): void {
    for (const compose of [...this.open, ...this.ended]) compose.forgetSent();
    discarded.noteDiscard();
  }

  private arrive(parts: ComposeParts): void {
    const draftId = this.dom.fields(parts).draftId;
    // What is on its way or has left, and stands there again, was taken back: another compose, however soon it comes.
    const moved = this.open.find(
      (known) =>
        known.refresh() === undefined && draftId !== undefined && known.knownDraftIds().includes(draftId) && !known.isGoing(),
    );
    if (moved !== undefined) {
      moved.rebind(parts);
      moved.noteChange();
      return;
    }
    const hands = { dispatch: this.dispatch, drive: () => this.drive(compose) };
    const compose: OpenCompose = new OpenCompose(this.window.crypto.randomUUID(), this.dom, parts, hands);
    this.open.push(compose);
    this.arrivals.call(compose);
  }

  private stay(compose: OpenCompose): void {
    this.window.clearTimeout(this.leaving.get(compose));
    this.leaving.delete(compose);
  }

  private leave(compose: OpenCompose): void {
    if (this.leaving.has(compose)) return;
    const timer = this.window.setTimeout(() => {
      this.leaving.delete(compose);
      if (compose.parts() !== undefined) return;
      this.open = this.open.filter((other) => other !== compose);
      this.ended = [compose, ...this.ended].slice(0, 5);
      compose.end();
    }, graceMs);
    this.leaving.set(compose, timer);
  }
}
