import { expect, it } from 'vitest';
import { takeOver } from '@/lib/app/page/takeover';

const arrival = 'templanza:arrival';

function place(window: EventTarget, { world = {}, connected = true } = {}) {
  return { world, window, isConnected: () => connected };
}

it('ends the script before it in the same world', () => {
  const window = new EventTarget();
  const world = {};
  const first = takeOver(place(window, { world }));
  const second = takeOver(place(window, { world }));
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});

it('ends a script of another world that has lost its extension', () => {
  const window = new EventTarget();
  const orphan = takeOver(place(window, { connected: false }));
  const successor = takeOver(place(window));
  expect([orphan.aborted, successor.aborted]).toEqual([true, false]);
});

it('ends none whose extension is there, whatever the page says', () => {
  const window = new EventTarget();
  const guarding = takeOver(place(window));
  window.dispatchEvent(new Event(arrival));
  takeOver(place(window));
  expect(guarding.aborted).toBe(false);
});
