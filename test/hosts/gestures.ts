import type { Frame } from './kit.ts';

/** Events as a person makes them: the browser says so of each. */
export interface Hand {
  mouse(target: Element, options?: { readonly releasedOn?: Element; readonly button?: number }): readonly Event[];
  touch(target: Element): readonly Event[];
  key(
    target: Element,
    init: KeyboardEventInit,
    options?: { readonly click?: boolean; readonly repeats?: number },
  ): readonly Event[];
  fire(target: Element, type: string, init?: EventInit & Record<string, unknown>): Event;
}

/** `isTrusted`: false for events that a page or another extension makes. */
export function hand(window: Frame, isTrusted = true): Hand {
  const fire = (target: Element, type: string, init: EventInit & Record<string, unknown> = {}): Event => {
    const event = new (kindOf(window, type))(type, { bubbles: true, cancelable: true, composed: true, detail: 1, ...init });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    return event;
  };
  const all = (target: Element, types: readonly string[], init: EventInit & Record<string, unknown>): readonly Event[] =>
    types.map((type) => fire(target, type, init));
  return {
    fire,
    mouse: (target, { releasedOn = target, button = 0 } = {}) => {
      const init = { button, pointerType: 'mouse' };
      const down = all(target, ['pointerdown', 'mousedown'], init);
      const up = all(releasedOn, ['pointerup', 'mouseup'], init);
      if (button !== 0) return [...down, ...up];
      return [...down, ...up, fire(releasedOn === target ? target : window.document.body, 'click', init)];
    },
    touch: (target) => {
      const init = { button: 0, pointerType: 'touch' };
      const types = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
      return all(target, types, init);
    },
    key: (target, init, { click = false, repeats = 0 } = {}) => {
      const down = [fire(target, 'keydown', { ...init })];
      for (let count = 0; count < repeats; count++) down.push(fire(target, 'keydown', { ...init, repeat: true }));
      const up = fire(target, 'keyup', { ...init });
      return click ? [...down, up, fire(target, 'click', { detail: 0 })] : [...down, up];
    },
  };
}

function kindOf(window: Frame, type: string): new (type: string, init?: object) => Event {
  if (type.startsWith('pointer')) return window.PointerEvent;
  if (type.startsWith('key')) return window.KeyboardEvent;
  if (type.startsWith('touch')) return window.Event;
  return window.MouseEvent;
}

/** What of these events a page would get, listening as early as a page can. */
export function heardBy(window: Frame): string[] {
  const heard: string[] = [];
  const types = 'pointerdown mousedown touchstart pointerup mouseup touchend click dblclick keydown keypress keyup'.split(' ');
  for (const type of types) window.addEventListener(type, (event) => void heard.push(event.type), true);
  return heard;
}
