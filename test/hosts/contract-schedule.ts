import { expect, it } from 'vitest';
import { hand } from './gestures.ts';
import { type HostKit, settled } from './kit.ts';
import { englishDate, schedule, schedulePage } from './schedule-page.ts';

const today = new Date();
/** In forty days at 18:05, on the clocks here. */
const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 40, 18, 5);
const at = day.getTime();
const taken = `${englishDate(day)} 6:05 PM`;

/** What holds for every host that has a schedule of its own. */
export function scheduleContract(kit: HostKit): void {
  it('takes the very minute through menu, list and picker, past its own guard', async () => {
    const { compose, pressed, guard } = schedulePage(kit, { onConfirm: (root) => kit.leave(root) });
    expect(await schedule(compose, at)).toEqual({ name: 'scheduled' });
    expect(pressed).toEqual(['menu', 'Planen', taken]);
    expect(guard.asked).toBe(0);
  });

  it('rounds up: a mail that waits until a second of a minute leaves no second earlier', async () => {
    const { compose, pressed } = schedulePage(kit, { onConfirm: (root) => kit.leave(root) });
    await schedule(compose, at + 1);
    expect(pressed.at(-1)).toBe(`${englishDate(day)} 6:06 PM`);
  });

  it('never presses what it doesn’t know in the menu', async () => {
    for (const items of [['Senden'], ['Senden', 'Später', 'Woanders'], []]) {
      const { compose, pressed, document } = schedulePage(kit, { items });
      expect(await schedule(compose, at)).toEqual({ name: 'unscheduled', why: 'menuMissing' });
      expect(pressed).toEqual(['menu', 'menu closed']);
      expect(document.querySelector('[role=menu]')).toBeNull();
    }
  }, 20_000);

  it.each([
    ['the date can’t be read', { date: `${today.getFullYear()}ko azaroaren 30`, time: '8:00' }],
    ['numbers don’t say which is the month', { date: `03/04/${today.getFullYear() + 1}`, lang: 'en' }],
    ['the first time is past: another zone', { date: 'Dec 30, 2020' }],
    [
      'the host doesn’t take what is written',
      { onChange: (date: HTMLInputElement) => put(date, englishDate(new Date(at - 86_400_000))) },
    ],
    ['the host makes another hour of it', { onChange: (_: HTMLInputElement, time: HTMLInputElement) => put(time, '6:05 AM') }],
  ])('confirms nothing when %s', async (_, habits) => {
    const { compose, pressed, document } = schedulePage(kit, habits);
    expect(await schedule(compose, at)).toEqual({ name: 'unscheduled', why: 'timeNotTaken' });
    expect(pressed).toEqual(['menu', 'Planen', 'cancelled']);
    expect(document.querySelector('[role=menu], [data-test-picker]')).toBeNull();
  });

  it('confirms nothing when words around the fields name another time', async () => {
    const onPicker = (picker: HTMLElement): void =>
      picker.insertAdjacentHTML('afterbegin', `<p>${englishDate(new Date(at + 86_400_000))}, 6:05 PM</p>`);
    const { compose, pressed } = schedulePage(kit, { onPicker });
    expect(await schedule(compose, at)).toEqual({ name: 'unscheduled', why: 'timeNotTaken' });
    expect(pressed.at(-1)).toBe('cancelled');
  });

  it('confirms nothing when the text changed meanwhile', async () => {
    const page = schedulePage(kit, { onPicker: () => kit.editor(page.root).append(' y otra cosa') });
    expect(await schedule(page.compose, at)).toEqual({ name: 'unscheduled', why: 'changed' });
    expect(page.pressed.at(-1)).toBe('cancelled');
  });

  it('gives way when the user presses something meanwhile', async () => {
    const page = schedulePage(kit, { onPicker: () => void hand(page.window).fire(page.document.body, 'pointerdown') });
    expect(await schedule(page.compose, at)).toEqual({ name: 'unscheduled', why: 'changed' });
    expect(page.pressed.at(-1)).toBe('cancelled');
  });

  it('guards the picker that it has opened against everybody else', async () => {
    const page = schedulePage(kit, {
      onPicker: (picker) => hand(page.window, false).mouse(picker.querySelector('button') as Element),
      onConfirm: (root) => kit.leave(root),
    });
    const outcome = schedule(page.compose, at);
    await expect.poll(() => page.guard.stopped.map(({ path }) => path)).toEqual(['schedule']);
    await outcome;
    expect(page.pressed.filter((one) => one.endsWith('PM'))).toEqual([taken]);
  }, 20_000);

  it('drives one compose at a time', async () => {
    const { compose } = schedulePage(kit, { onConfirm: (root) => kit.leave(root) });
    const first = schedule(compose, at);
    expect(await schedule(compose, at)).toEqual({ name: 'unscheduled', why: 'menuMissing' });
    expect(await first).toEqual({ name: 'scheduled' });
  });

  it('leaves the host’s own refusal to the user', async () => {
    const page = schedulePage(kit, {
      onConfirm: (root) => {
        const close = kit.object(root.ownerDocument, 'Adresse ungültig');
        setTimeout(close, 50);
      },
    });
    expect(await schedule(page.compose, at)).toEqual({ name: 'unscheduled', why: 'refused' });
    await settled(page.window);
    expect(page.pressed.filter((one) => one === 'cancelled')).toEqual([]);
    expect(page.document.contains(page.root)).toBe(true);
  }, 20_000);
}

function put(field: HTMLInputElement, value: string): void {
  field.value = value;
}
