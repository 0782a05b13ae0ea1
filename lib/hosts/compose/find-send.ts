import type { ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import { MenuTrail } from '@/lib/hosts/compose/menu-trail';
import type { OpenCompose } from '@/lib/hosts/compose/open-compose';
import { isKeyboardEvent, isTouch } from '@/lib/hosts/guard/event-path';
import type { Hit } from '@/lib/hosts/guard/gesture';
import { isComposing, isEnter, isSpace } from '@/lib/hosts/guard/keys';
import type { SendPath } from '@/lib/hosts/types';

interface Found {
  readonly compose: OpenCompose;
  readonly path: SendPath;
  /** What must be under the pointer for the press to count. */
  readonly control: Element;
}

/** Finds the compose that an event would send, and by which road. */
export class SendFinder {
  private readonly trail: MenuTrail;

  constructor(
    private readonly dom: HostDom,
    private readonly composes: () => readonly OpenCompose[],
  ) {
    this.trail = new MenuTrail(() => dom.surfaces());
  }

  /** Our own press is on its way: the host's questions after it are not part of a menu. */
  noteDispatch(): void {
    this.trail.end();
  }

  /** We are going to use the compose's menu ourselves. */
  noteDriving(compose: OpenCompose): void {
    this.trail.noteDriving(compose);
  }

  noteDriven(): void {
    this.trail.noteDriven();
  }

  /** Sees every event, also those that belong to a gesture already known. */
  note(event: Event, path: readonly Element[]): void {
    const opened = this.composes().find((compose) => {
      const parts = compose.parts();
      const opener = parts && this.dom.menuOpener(parts);
      return opener !== undefined && path.includes(opener);
    });
    if (opened !== undefined) this.trail.noteOpener(opened, event);
    else this.trail.noteElsewhere(event, path);
  }

  find(event: Event, path: readonly Element[]): Hit | undefined {
    const found = this.inComposes(event, path) ?? this.detached(event, path);
    if (found === undefined) return undefined;
    const guard = found.compose.guardNow(found.path === 'schedule' ? (found.control as HTMLElement) : undefined);
    if (guard === undefined) return undefined;
    return {
      guard,
      attempt: { path: found.path, isTrusted: event.isTrusted },
      isOn: (later) => isOn(later, found.control),
      isThere: () => found.control.isConnected,
    };
  }

  private inComposes(event: Event, path: readonly Element[]): Found | undefined {
    for (const compose of this.composes()) {
      const parts = compose.parts();
      if (parts === undefined) continue;
      const found = this.inCompose(event, path, parts);
      if (found !== undefined) return { compose, ...found };
    }
    return undefined;
  }

  private inCompose(event: Event, path: readonly Element[], parts: ComposeParts): Omit<Found, 'compose'> | undefined {
    const archive = this.dom.archiveSend(parts);
    if (archive !== undefined && path.includes(archive) && presses(event)) return { path: 'sendAndArchive', control: archive };
    if (path.includes(parts.send) && presses(event)) return { path: roadOf(event), control: parts.send };
    if (!isKeyboardEvent(event) || event.type === 'keyup' || !isWithin(path, parts.root)) return undefined;
    if (!this.dom.isSendKey(event)) return undefined;
    return { path: 'shortcut', control: parts.root };
  }

  private detached(event: Event, path: readonly Element[]): Found | undefined {
    const compose = this.ownerOfMenu();
    if (compose === undefined || !presses(event)) return undefined;
    const control = this.dom.detachedSend(path, (surface) => this.trail.isOpened(surface));
    return control && { compose, path: 'schedule', control };
  }

  private ownerOfMenu(): OpenCompose | undefined {
    const all = this.composes();
    const owner = this.trail.owner();
    return owner !== undefined && all.includes(owner) ? owner : all[all.length - 1];
  }
}

/** In a window of its own a compose also gets the keys that are pressed while nothing has the focus. */
function isWithin(path: readonly Element[], root: Element): boolean {
  if (path.includes(root)) return true;
  const { body, documentElement, defaultView } = root.ownerDocument;
  return (path[0] === body || path[0] === documentElement) && Boolean(defaultView?.opener);
}

/** Pointers press; of the keys only Enter and Space do, and not while a word is being composed. */
function presses(event: Event): boolean {
  if (!isKeyboardEvent(event)) return true;
  return event.type !== 'keyup' && (isEnter(event) || isSpace(event)) && !isComposing(event);
}

function roadOf(event: Event): SendPath {
  if (isKeyboardEvent(event)) return 'key';
  return isTouch(event) ? 'tap' : 'click';
}

/** Touch events stay with the element they began on, so the place decides where there is one. */
function isOn(event: Event, control: Element): boolean {
  const touch = (event as Partial<TouchEvent>).changedTouches?.[0];
  const under = touch && control.ownerDocument.elementFromPoint(touch.clientX, touch.clientY);
  if (under) return control.contains(under);
  return event.composedPath().includes(control);
}
