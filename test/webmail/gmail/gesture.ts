import { flags } from '../shared/flags.ts';
import type { SendPath } from '../shared/types.ts';

export type Fire = (event: Event, path: Extract<SendPath, 'click' | 'tap' | 'key'>) => void;

/**
 * Makes a div behave like one of Gmail's buttons: a press arms it (pointerdown or mousedown, so stopping one of them
 * isn't enough), mouseup or else click fires it once, and so do its own Enter and Space. Synthetic events count.
 */
export function gesture(element: HTMLElement, fire: Fire): void {
  listen(element.ownerDocument);
  fires.set(element, fire);
}

const fires = new WeakMap<Element, Fire>();
const listening = new WeakSet<Document>();
let armed: HTMLElement | undefined;
let firedByMouseUp: HTMLElement | undefined;
let isTouch = false;

// One set of listeners on the document for all buttons, as the real page has; some in capture, some in bubble.
function listen(page: Document): void {
  if (listening.has(page)) return;
  listening.add(page);
  page.addEventListener('pointerdown', press, true);
  page.addEventListener('mousedown', press);
  page.addEventListener('mouseup', release);
  page.addEventListener('click', click, true);
  page.addEventListener('keydown', key);
}

function press(event: MouseEvent): void {
  if (event.button !== 0) return;
  if (event.type === 'pointerdown') isTouch = (event as PointerEvent).pointerType === 'touch';
  armed = buttonOf(event);
  firedByMouseUp = undefined;
  if (armed && event.type === 'mousedown') event.preventDefault();
}

function release(event: MouseEvent): void {
  const button = buttonOf(event);
  if (!button || button !== armed) {
    armed = undefined;
    return;
  }
  armed = undefined;
  firedByMouseUp = button;
  fires.get(button)?.(event, isTouch ? 'tap' : 'click');
}

function click(event: MouseEvent): void {
  const button = buttonOf(event);
  const isDone = button === firedByMouseUp;
  firedByMouseUp = undefined;
  if (!button || isDone) return;
  if (button !== armed && !flags().bareClick) return;
  armed = undefined;
  fires.get(button)?.(event, isTouch ? 'tap' : 'click');
}

function key(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const button = buttonOf(event);
  if (!button) return;
  event.preventDefault();
  fires.get(button)?.(event, 'key');
}

function buttonOf(event: Event): HTMLElement | undefined {
  for (let node = event.target as Node | null; node; node = node.parentNode) {
    if (fires.has(node as Element)) return node as HTMLElement;
  }
  return undefined;
}
