// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HoldPanel } from '@/components/page/HoldPanel';
import type { HoldView } from '@/lib/messaging/protocol';
import { hourMs, minuteMs, now, sampleCompose, sampleDraft, sampleHold } from '../gallery/samples';
import { type ShowOptions, show, spiedActions } from './render';

afterEach(cleanup);

describe('the hold panel', () => {
  it('says until when, why, and that the mail is in the drafts', () => {
    panel();
    expect(screen.getByRole('dialog', { name: 'En espera hasta las 18:40' })).toBeDefined();
    expect(screen.getByText(/Por «Ya te lo he dicho TRES VECES» y 3 frases más\./)).toBeDefined();
    expect(screen.getByText('2 h: acalorado')).toBeDefined();
    expect(screen.getByText('El correo sigue en tus borradores.')).toBeDefined();
  });

  it.each([
    ['saving', 'Guardando el borrador…'],
    ['unknown', 'Gmail guarda el borrador por su cuenta; no puedo ver si ya lo ha hecho.'],
  ] as const)('does not claim a saved draft while it is %s', (saved, words) => {
    panel({}, {}, { draft: sampleDraft('es', { saved }) });
    expect(screen.queryByText('El correo sigue en tus borradores.')).toBeNull();
    expect(screen.getByText(words)).toBeDefined();
  });

  it('puts keeping first and the early release last', () => {
    panel({ earlyReleaseAt: now });
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names.indexOf('Dejar en borradores')).toBeLessThan(names.indexOf('Editar'));
    expect(names.at(-1)).toBe('Enviar antes…');
  });

  it('takes the focus as a whole: no button can be pressed by the key meant for Send', () => {
    panel();
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  it('returns to the draft on Esc', async () => {
    const { user, actions } = panel();
    await user.keyboard('{Escape}');
    expect(actions.close).toHaveBeenCalledWith('c1');
  });

  it('holds one hour longer from the present end, by keyboard', async () => {
    const { user, actions } = panel();
    screen.getByRole('button', { name: 'Esperar más' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('1 h más, hasta las 19:40');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(actions.extend).toHaveBeenCalledWith('c1', now + 119 * minuteMs + hourMs);
  });

  it('closes the menu alone on Esc', async () => {
    const { user, actions } = panel();
    await user.click(screen.getByRole('button', { name: 'Esperar más' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('offers to undo the extra time only where there is some', async () => {
    panel();
    expect(screen.queryByRole('button', { name: 'Quitar lo añadido' })).toBeNull();
    cleanup();
    const { user, actions } = panel({ canUndoExtension: true });
    await user.click(screen.getByRole('button', { name: 'Quitar lo añadido' }));
    expect(actions.undoExtension).toHaveBeenCalledWith('c1');
  });
});

describe('the early release', () => {
  it('is disabled and says when it opens', () => {
    panel({ earlyReleaseAt: now + 29 * minuteMs });
    expect(early().disabled).toBe(true);
    expect(screen.getByText('Podrás enviar antes a las 17:10.')).toBeDefined();
  });

  it('opens the question why, and says how many are left', async () => {
    const { user, actions } = panel({ earlyReleaseAt: now, earlyReleasesLeft: 1 });
    expect(screen.getByText('Hoy te queda 1 salida anticipada.')).toBeDefined();
    await user.click(early());
    expect(actions.open).toHaveBeenCalledWith('c1', 'override');
  });

  it('says so when the day’s are used', () => {
    panel({ earlyReleaseAt: undefined, earlyReleasesLeft: 0 });
    expect(early().disabled).toBe(true);
    expect(screen.getByText(/son dos al día/)).toBeDefined();
  });

  it('is not there when locked, with a sentence instead', () => {
    panel({ strictness: 'locked', earlyReleaseAt: undefined });
    expect(screen.queryByRole('button', { name: /Enviar antes/ })).toBeNull();
    expect(screen.getByText(/Bloqueado: nada sale antes/)).toBeDefined();
  });

  it('ignores events made by the page', async () => {
    const { user, actions } = panel({ earlyReleaseAt: now }, { trusted: false });
    await user.click(early());
    await user.click(screen.getByRole('button', { name: 'Dejar en borradores' }));
    expect(actions.open).not.toHaveBeenCalled();
    expect(actions.keepAsDraft).not.toHaveBeenCalled();
  });
});

describe('a hold that is over', () => {
  it('leads to the re-read, also when the background has not ticked yet', async () => {
    const { user, actions } = panel({ state: { name: 'held', until: now } }, { language: 'en' });
    expect(screen.getByText('You can send it now. Read it as Sergio will.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Read and send…' }));
    expect(actions.open).toHaveBeenCalledWith('c1', 'reread');
  });

  it.each(['releasing', 'unconfirmed', 'queued'] as const)('offers no second send while it is %s', (name) => {
    const state = name === 'releasing' ? ({ name, permit: 'p', leaseUntil: now } as const) : { name };
    panel({ state });
    expect(screen.queryByRole('button', { name: 'Leer y enviar…' })).toBeNull();
  });
});

describe('a planned mail', () => {
  const monday = Date.UTC(2026, 10, 23, 8);
  const plan = { at: monday, text: 'hash', messages: 2, draftUrl: 'https://mail.google.com/mail/u/0/#drafts' };
  const planned = { state: { name: 'held', until: monday }, plan } as const;

  it('says when it is sent and by whom, and no reason of a hold', () => {
    panel(planned);
    expect(screen.getByRole('dialog', { name: 'Se envía el lunes a las 9:00' })).toBeDefined();
    expect(screen.getByText('Templanza lo envía, si este navegador está abierto a esa hora.')).toBeDefined();
    expect(screen.queryByText(/TRES VECES/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Enviar antes…' })).toBeNull();
  });

  it('whose draft couldn’t be opened again has to stay open, and says so', () => {
    panel({ ...planned, plan: { at: monday, text: 'hash', messages: 2 } });
    expect(screen.getByText(/si este correo sigue abierto aquí a esa hora/)).toBeDefined();
    expect(screen.queryByText('Templanza lo envía, si este navegador está abierto a esa hora.')).toBeNull();
  });

  it('promises to heed the conversation only where that could be counted', () => {
    panel(planned);
    expect(screen.getByText(/si alguien escribe antes en la conversación/)).toBeDefined();
    cleanup();
    panel({ ...planned, plan: { ...plan, messages: 0 } });
    expect(screen.queryByText(/en la conversación/)).toBeNull();
    expect(screen.getByText('No, si lo cambias antes.')).toBeDefined();
  });

  it('can have its time changed or taken back', async () => {
    const { user, actions } = panel(planned);
    await user.click(screen.getByRole('button', { name: 'Cambiar la hora' }));
    expect(actions.sendLater).toHaveBeenCalledWith('c1');
    await user.click(screen.getByRole('button', { name: 'Cancelar el envío' }));
    expect(actions.cancelPlan).toHaveBeenCalledWith('c1');
  });

  it('is taken back by the user only', async () => {
    const { user, actions } = panel(planned, { trusted: false });
    await user.click(screen.getByRole('button', { name: 'Cancelar el envío' }));
    expect(actions.cancelPlan).not.toHaveBeenCalled();
  });

  it('that wasn’t sent says why, and leads to the re-read', () => {
    panel({ state: { name: 'ripe' }, planMissed: 'clientWrote' });
    expect(screen.getByText('No se ha enviado solo: hay correo nuevo en la conversación.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Leer y enviar…' })).toBeDefined();
  });
});

it.each(['held', 'ripe'] as const)('a hold that is %s leads to Send later', async (name) => {
  const { user, actions } = panel(name === 'ripe' ? { state: { name } } : {});
  await user.click(screen.getByRole('button', { name: 'Enviar más tarde…' }));
  expect(actions.sendLater).toHaveBeenCalledWith('c1');
});

function early(): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name: 'Enviar antes…' });
}

function panel(hold: Partial<HoldView> = {}, options: ShowOptions = {}, compose: Parameters<typeof sampleCompose>[1] = {}) {
  const actions = spiedActions();
  const language = options.language ?? 'es';
  const view = sampleCompose(language, { surface: 'hold', ...compose });
  return { actions, ...show(<HoldPanel view={view} hold={sampleHold(language, hold)} actions={actions} />, options) };
}
