import type { ScheduleOutcome } from '@/lib/cooloff/types';
import type { Compose } from '@/lib/hosts/types';
import { draftIdentity } from '@/lib/thread/draft-identity';
import { type HostKit, only, openPage, recordingGuard } from './kit.ts';

/** As a picker in English writes a day. */
export function englishDate(date: Date): string {
  return new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

const tomorrow = new Date(Date.now() + 24 * 3_600_000);

/** How the schedule of a small page behaves. */
export interface Habits {
  /** Labels of the menu; the first is Send's own word. */
  readonly items?: readonly string[];
  readonly date?: string;
  readonly time?: string;
  readonly lang?: string;
  /** What the host makes of the fields when one of them changed. */
  onChange?(date: HTMLInputElement, time: HTMLInputElement): void;
  /** What it does at the confirm; by default the mail leaves. */
  onConfirm?(root: HTMLElement): void;
  /** What it does when the picker has come up. */
  onPicker?(picker: HTMLElement): void;
}

/** A page with one compose and, behind the arrow beside its Send, a menu, a list of times and a picker. */
export function schedulePage(kit: HostKit, habits: Habits = {}) {
  const page = openPage(kit, [{ to: ['sergio@cliente.example'], subject: 'Web', html: '<div>Hola</div>', draftId: 'r7' }]);
  const root = only(page.roots);
  const compose = only(page.composes);
  const guard = recordingGuard(compose, page.end);
  const pressed: string[] = [];
  page.document.documentElement.lang = habits.lang ?? 'en-US';
  const opener = root.querySelector<HTMLElement>('[aria-haspopup]');
  opener?.addEventListener('click', () => toggleMenu(kit, root, { habits, pressed }));
  return { ...page, root, compose, guard, pressed };
}

export function schedule(compose: Compose, at: number): Promise<ScheduleOutcome> {
  const draft = compose.readDraft();
  if (draft === undefined || compose.schedule === undefined) throw new Error('cannot');
  return compose.schedule(at, draftIdentity(draft));
}

interface Behaviour {
  readonly habits: Habits;
  /** What was pressed, in order; of the confirm, what it took. */
  readonly pressed: string[];
}

function toggleMenu(kit: HostKit, root: HTMLElement, { habits, pressed }: Behaviour): void {
  const { ownerDocument: document } = root;
  const open = document.querySelector('[data-test-menu]');
  pressed.push(open ? 'menu closed' : 'menu');
  open?.remove();
  if (open) return;
  const menu = add(document, '<div role="menu" data-test-menu></div>');
  for (const label of habits.items ?? ['Senden', 'Planen']) {
    const item = inside(menu, `<div role="menuitem"><div>${label}</div></div>`);
    if (label === 'Planen' && kit.id === 'gmail') item.setAttribute('selector', 'scheduledSend');
    item.addEventListener('click', () => {
      menu.remove();
      pressed.push(label);
      if (label === 'Planen') openList(root, { habits, pressed });
    });
  }
}

function openList(root: HTMLElement, { habits, pressed }: Behaviour): void {
  const list = add(root.ownerDocument, '<div role="dialog"></div>');
  const row = (label: string): HTMLElement => inside(list, `<div role="menuitem">${label}</div>`);
  row('Morgen 8:00').addEventListener('click', () => pressed.push('preset'));
  row('Montag 8:00').addEventListener('click', () => pressed.push('preset'));
  row('Eigene Zeit').addEventListener('click', () => {
    list.remove();
    openPicker(root, { habits, pressed });
  });
}

function openPicker(root: HTMLElement, { habits, pressed }: Behaviour): void {
  const picker = add(root.ownerDocument, `<div role="dialog" data-test-picker><input><input></div>`);
  const [date, time] = [...picker.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  date.value = habits.date ?? englishDate(tomorrow);
  time.value = habits.time ?? '8:00 AM';
  for (const field of [date, time]) field.addEventListener('change', () => habits.onChange?.(date, time));
  const actions = inside(picker, '<div></div>');
  const confirm = inside(actions, '<button style="background-color: rgb(11, 87, 208)">Planen</button>');
  const cancel = inside(actions, '<button style="background-color: rgb(240, 240, 240)">Abbrechen</button>');
  cancel.addEventListener('click', () => {
    picker.remove();
    pressed.push('cancelled');
  });
  confirm.addEventListener('click', () => {
    picker.remove();
    pressed.push(`${date.value} ${time.value}`);
    habits.onConfirm?.(root);
  });
  habits.onPicker?.(picker);
}

function add(document: Document, html: string): HTMLElement {
  return inside(document.body, html);
}

function inside(parent: HTMLElement, html: string): HTMLElement {
  parent.insertAdjacentHTML('beforeend', html);
  return parent.lastElementChild as HTMLElement;
}
