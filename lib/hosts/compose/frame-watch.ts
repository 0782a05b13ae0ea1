import type { ComposeBook } from '@/lib/hosts/compose/book';
import type { HostDom } from '@/lib/hosts/compose/host-dom';
import { watchDocument } from '@/lib/hosts/dom/watch-document';
import { listenFirst } from '@/lib/hosts/guard/arm';
import type { Lifetime } from '@/lib/hosts/types';

/** Sees what happens in editors that stand in a frame of their own: their events and changes don't reach the page. */
export class FrameWatch {
  private readonly known = new WeakSet<Document>();

  constructor(
    private readonly dom: HostDom,
    private readonly book: ComposeBook,
    private readonly onInput: (event: Event) => void,
    private readonly lifetime: Lifetime,
  ) {}

  /** Takes in frames that came, or that hold another document by now. */
  look(): void {
    for (const frame of this.dom.frames?.() ?? []) {
      const { contentDocument: document } = frame;
      if (document !== null && !this.known.has(document)) this.watch(frame, document);
    }
  }

  private watch(frame: HTMLIFrameElement, document: Document): void {
    this.known.add(document);
    const { defaultView } = document;
    const arm = defaultView && listenFirst(defaultView, ['input', 'change', 'paste', 'drop'], this.onInput, this.lifetime);
    const onRecords = (records: readonly MutationRecord[]): void => {
      if (records.some((record) => record.target === document)) arm?.();
      this.note(frame);
    };
    watchDocument(document, onRecords, this.lifetime);
    this.note(frame);
  }

  /** An editor that wasn't ready may be so by now. */
  private note(frame: HTMLIFrameElement): void {
    if (!this.book.all().some((compose) => compose.isBoundTo(frame))) this.book.scan();
    for (const compose of this.book.all()) if (compose.isBoundTo(frame)) compose.noteChange();
  }
}
