import { elementsOf, isKeyboardEvent, isMainButton, isOurs } from '@/lib/hosts/guard/event-path';
import { Gesture, type Hit, isKeyClick } from '@/lib/hosts/guard/gesture';
import type { Permit } from '@/lib/hosts/guard/permit';

/** What an event would send, if anything. Called for events that begin a gesture or stand alone. */
export type FindSend = (event: Event, path: readonly Element[]) => Hit | undefined;

/**
 * Sorts events into gestures and stops those that must not reach the page. Real and synthetic events, pointer and keys, are
 * kept apart: a page that fires its own click while the mouse is down doesn't disturb the real press.
 */
export function createGestures(options: {
  readonly findSend: FindSend;
  readonly permit: Permit;
  /** Runs the callback in a later task. */
  later(callback: () => void): void;
}): (event: Event) => void {
  const open = new Map<string, Gesture>();
  return (event) => {
    if (options.permit.admits(event)) return;
    const path = elementsOf(event);
    if (isOurs(path)) return;
    const current = slotsFor(event)
      .map((slot) => open.get(slot))
      .find((gesture) => gesture?.takes(event));
    if (current === undefined && isStart(event)) open.delete(ownSlot(event));
    const gesture = current ?? begin(event, path);
    gesture?.handle(event);
  };

  function begin(event: Event, path: readonly Element[]): Gesture | undefined {
    const hit = isMainButton(event) ? options.findSend(event, path) : undefined;
    if (hit === undefined) return undefined;
    const gesture = new Gesture(hit, event, options.later);
    open.set(ownSlot(event), gesture);
    return gesture;
  }
}

/** A second finger doesn't end what the first began. */
function isStart(event: Event): boolean {
  return /down$|start$/.test(event.type) && (event as Partial<PointerEvent>).isPrimary !== false;
}

function ownSlot(event: Event): string {
  return `${isKeyboardEvent(event) ? 'key' : 'pointer'} ${event.isTrusted}`;
}

/** Where the event's gesture may be open. A click may belong to a key. */
function slotsFor(event: Event): readonly string[] {
  return isKeyClick(event) ? [`key ${event.isTrusted}`, ownSlot(event)] : [ownSlot(event)];
}
