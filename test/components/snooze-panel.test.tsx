// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SnoozeButton } from '@/components/page/SnoozeButton';
import { SnoozePanel } from '@/components/page/SnoozePanel';
import type { ComposeView, SnoozeChoice } from '@/lib/app/page-view';
import type { WhenAnswer } from '@/lib/messaging/protocol';
import { calmReport, hourMs, minuteMs, now, sampleCompose, sampleHold } from '../gallery/samples';
import { type ShowOptions, show, spiedActions } from './render';

afterEach(cleanup);

const wednesday = Date.UTC(2026, 10, 25, 9);
const heldUntil = now + 119 * minuteMs;

describe('the usual times', () => {
  it('each say when that is', () => {
    panel();
    const [first] = presets();
    expect(first).toBe('En 1 hora17:41');
    expect(presets().at(-1)).toBe('El lunes por la mañanalun 9:00');
  });

  it('are chosen by a press', async () => {
    const { user, actions } = panel();
    await user.click(screen.getByRole('button', { name: /En 2 horas/ }));
    expect(actions.chooseTime).toHaveBeenCalledWith('c1', now + 2 * hourMs);
  });

  it('are gone through by the arrow keys, from the panel itself', async () => {
    const { user, actions } = panel();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(actions.chooseTime).toHaveBeenCalledWith('c1', now + 2 * hourMs);
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toContain('El lunes');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('En 1 hora');
  });

  it('before the end of a hold aren’t offered, and from when is said', () => {
    panel({ hold: sampleHold('es') });
    expect(screen.getByText('Este correo puede salir a las 18:40 como pronto.')).toBeDefined();
    expect(presets()[0]).toBe('En 2 horas18:41');
  });

  it('of a planned mail don’t begin with the plan’s own', () => {
    panel({
      hold: sampleHold('es', { state: { name: 'held', until: wednesday }, plan: { at: wednesday, text: '', messages: 0 } }),
    });
    expect(presets()[0]).toBe('En 2 horas18:41');
  });

  it('are pressed by the user only', async () => {
    const { user, actions } = panel({}, {}, { trusted: false });
    await user.click(screen.getByRole('button', { name: /En 2 horas/ }));
    expect(actions.chooseTime).not.toHaveBeenCalled();
  });
});

describe('a time in words', () => {
  it('is said back, and counts by its own button', async () => {
    const { user, actions } = panel({}, { answer: { ok: true, at: wednesday } });
    await user.type(words(), 'el miércoles a las 10');
    const button = await screen.findByRole('button', { name: 'Enviarlo el miércoles 25 nov, 10:00' });
    expect(screen.getByText('miércoles 25 nov, 10:00')).toBeDefined();
    expect(actions.chooseTime).not.toHaveBeenCalled();
    await user.click(button);
    expect(actions.chooseTime).toHaveBeenCalledWith('c1', wednesday);
  });

  it('leads on Enter to its button, which the next Enter presses', async () => {
    const { user, actions } = panel({}, { answer: { ok: true, at: wednesday } });
    await user.type(words(), 'el miércoles a las 10');
    await screen.findByText('miércoles 25 nov, 10:00');
    await user.keyboard('{Enter}');
    expect(actions.chooseTime).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(actions.chooseTime).toHaveBeenCalledWith('c1', wednesday);
  });

  it('is asked about once it stands there, not with every letter', async () => {
    const { user, actions } = panel({}, { answer: { ok: true, at: wednesday } });
    await user.type(words(), 'el miércoles a las 10');
    await screen.findByText('miércoles 25 nov, 10:00');
    expect(actions.readWhen).toHaveBeenLastCalledWith('el miércoles a las 10');
    expect(actions.readWhen.mock.calls.length).toBeLessThan(10);
  });

  it.each<[string, WhenAnswer]>([
    ['No entiendo qué momento es ese.', { ok: false, reason: 'notUnderstood' }],
    ['Ese momento ya ha pasado.', { ok: false, reason: 'past' }],
    ['Eso queda demasiado lejos.', { ok: false, reason: 'tooFar' }],
    ['Este correo espera hasta las 18:40: elige una hora posterior.', { ok: true, at: heldUntil - minuteMs }],
  ])('is refused beside the field: "%s"', async (said, answer) => {
    const { user } = panel({ hold: sampleHold('es') }, { answer });
    await user.type(words(), 'ayer');
    expect((await screen.findByRole('alert')).textContent).toBe(said);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Enviar más tarde' }).disabled).toBe(true);
  });

  it('that was changed since counts no more', async () => {
    const { user } = panel({}, { answer: { ok: true, at: wednesday } });
    await user.type(words(), 'el miércoles a las 10');
    await screen.findByText('miércoles 25 nov, 10:00');
    await user.type(words(), '0');
    expect(screen.queryByText('miércoles 25 nov, 10:00')).toBeNull();
  });
});

describe('the browser’s own picker', () => {
  it('counts in the reader’s time zone, in place of the words', async () => {
    const { user, actions } = panel({}, { answer: { ok: true, at: wednesday } });
    await user.type(words(), 'el miércoles a las 10');
    pick('2026-12-01T08:30');
    await user.click(screen.getByRole('button', { name: 'Enviarlo el martes 1 dic, 8:30' }));
    expect(actions.chooseTime).toHaveBeenCalledWith('c1', Date.UTC(2026, 11, 1, 7, 30));
    expect(words().value).toBe('');
  });

  it('refuses what is past', async () => {
    panel();
    pick('2026-11-20T16:41');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Ese momento ya ha pasado.'));
  });
});

it.each([
  [true, 'Gmail lo envía, también con este ordenador apagado.'],
  [false, 'Templanza lo envía, si este navegador está abierto a esa hora.'],
])('it says who is going to send it', (byHost, said) => {
  panel({ snooze: { ...choosing, byHost } });
  expect(screen.getByText(said)).toBeDefined();
});

it('returns to the draft on Esc', async () => {
  const { user, actions } = panel();
  await user.keyboard('{Escape}');
  expect(actions.close).toHaveBeenCalledWith('c1');
});

describe('the clock beside the chip', () => {
  it('opens and closes it', async () => {
    const closed = clock({});
    await closed.user.click(screen.getByRole('button', { name: 'Enviar más tarde', expanded: false }));
    expect(closed.actions.sendLater).toHaveBeenCalledWith('c1');
    cleanup();
    const open = clock({ surface: 'snooze' });
    await open.user.click(screen.getByRole('button', { name: 'Enviar más tarde', expanded: true }));
    expect(open.actions.close).toHaveBeenCalledWith('c1');
  });

  it.each<[string, Partial<ComposeView>]>([
    ['is busy', { busy: true }],
    ['can’t be read', { status: 'unread' }],
    ['has left', { hold: sampleHold('es', { state: { name: 'sent', at: now } }) }],
    ['is in doubt', { hold: sampleHold('es', { state: { name: 'unconfirmed' } }) }],
  ])('is off while the mail %s', (_what, part) => {
    clock(part);
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });
});

const choosing: SnoozeChoice = { byHost: true, at: undefined, problem: undefined };

function presets(): readonly string[] {
  return screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
}

function words(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('O con tus palabras');
}

function pick(value: string): void {
  fireEvent.change(screen.getByLabelText('O una fecha y hora'), { target: { value } });
}

function panel(part: Partial<ComposeView> = {}, { answer }: { answer?: WhenAnswer } = {}, options: ShowOptions = {}) {
  const actions = spiedActions();
  if (answer !== undefined) actions.readWhen.mockResolvedValue(answer);
  const view = sampleCompose('es', { surface: 'snooze', report: calmReport('es'), snooze: choosing, ...part });
  const snooze = view.snooze ?? choosing;
  return { actions, ...show(<SnoozePanel view={view} snooze={snooze} host="gmail" actions={actions} />, options) };
}

function clock(part: Partial<ComposeView>) {
  const actions = spiedActions();
  return { actions, ...show(<SnoozeButton view={sampleCompose('es', part)} actions={actions} />) };
}
