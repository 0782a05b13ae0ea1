// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '@/components/popup/PopupView';
import { ThreadView } from '@/components/sidepanel/ThreadView';
import { markedPieces } from '@/components/ui/marked-pieces';
import type { SendPlan } from '@/lib/cooloff/types';
import type { ShutOut } from '@/lib/hosts/shut-out';
import type { HoldView } from '@/lib/messaging/protocol';
import type { StoredSettings } from '@/lib/settings/types';
import { hourMs, loosenedSettings, now, sampleHold, sampleSettings, sampleThread } from '../gallery/samples';
import { show } from './render';

afterEach(cleanup);

describe('the popup', () => {
  it('lists what still runs, what can be sent first, then the soonest', () => {
    popup([
      sampleHold('es', { id: 'late', state: { name: 'held', until: now + 5 * hourMs } }),
      sampleHold('es', { id: 'soon' }),
      sampleHold('es', { id: 'gone', state: { name: 'gone', until: now + hourMs } }),
      sampleHold('es', { id: 'ripe', state: { name: 'ripe' } }),
    ]);
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('Ya puedes enviarlo');
    expect(texts[1]).toContain('Hasta las 18:40 · faltan 1 h 59 min');
    expect(texts[2]).toContain('Hasta las 21:41');
  });

  it('goes to a draft', async () => {
    const { user, onOpen } = popup([sampleHold('es')]);
    await user.click(screen.getByRole('button', { name: 'Ir al borrador para Sergio Ruiz' }));
    expect(onOpen).toHaveBeenCalledWith('h1');
  });

  it('takes off the list what no longer runs, and only that', async () => {
    const { user, onForget } = popup([
      sampleHold('es', { id: 'runs' }),
      sampleHold('es', { id: 'doubt', state: { name: 'unconfirmed' } }),
    ]);
    await user.click(screen.getByRole('button', { name: /^Quitar de la lista/ }));
    expect(onForget.mock.calls).toEqual([['doubt']]);
  });

  it('lists what leaves later among what is held, the soonest first, by whom it leaves', () => {
    const planAt = now + 3 * hourMs;
    popup([
      sampleHold('es', { id: 'host', state: { name: 'scheduled', at: now + 6 * hourMs, until: now } }),
      sampleHold('es', { id: 'plan', state: { name: 'held', until: planAt }, plan: planFor(planAt) }),
      sampleHold('es', { id: 'held' }),
    ]);
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(texts[0]).toContain('Hasta las 18:40');
    expect(texts[1]).toContain('Se envía a las 19:41 · faltan 3 h');
    expect(texts[2]).toContain('Gmail lo envía a las 22:41');
  });

  it('takes back what is to be sent by itself, and only that', async () => {
    const { user, onCancelPlan } = popup([
      sampleHold('es', { id: 'plan', state: { name: 'held', until: now + hourMs }, plan: planFor(now + hourMs) }),
      sampleHold('es', { id: 'held' }),
      sampleHold('es', { id: 'host', state: { name: 'scheduled', at: now + hourMs, until: now } }),
    ]);
    await user.click(screen.getByRole('button', { name: 'Cancelar el envío a Sergio Ruiz' }));
    expect(onCancelPlan.mock.calls).toEqual([['plan']]);
  });

  it('says why a planned mail didn’t leave', () => {
    popup([sampleHold('es', { state: { name: 'ripe' }, planMissed: 'clientWrote' })]);
    const [item] = screen.getAllByRole('listitem');
    expect(item?.textContent).toContain('Ya puedes enviarlo');
    expect(item?.textContent).toContain('No se ha enviado solo: hay correo nuevo en la conversación.');
  });

  it('says that nothing is held', () => {
    popup([]);
    expect(screen.getByText('No hay correos en espera.')).toBeDefined();
  });

  it('says where the browser keeps it out, and asks to be let in', async () => {
    const gmail: ShutOut = { host: 'gmail', patterns: ['https://mail.google.com/*'], isWhole: true };
    const { user, onAllow } = popup([], sampleSettings(), [gmail]);
    expect(screen.getByText(/^Sin protección: Gmail\./)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Dar acceso' }));
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('switches a host, and says when a switching off takes effect', async () => {
    const { user, onHost } = popup([], loosenedSettings());
    expect(screen.getByText('Se apagará mañana a las 10:15; hasta entonces retiene.')).toBeDefined();
    await user.click(screen.getByRole('switch', { name: 'Outlook' }));
    expect(onHost).toHaveBeenCalledWith('outlook', true);
  });
});

describe('the thread', () => {
  it('shows who the client is and each message with its heat', () => {
    show(<ThreadView reading={sampleThread('es')} />);
    expect(screen.getByText('Sergio Ruiz', { selector: 'strong' })).toBeDefined();
    const [first, mine, third, last] = screen.getAllByRole('listitem').map((item) => within(item));
    expect(first?.getByText('Sereno')).toBeDefined();
    expect(first?.getByText(/Leído en parte/)).toBeDefined();
    expect(mine?.getByText('Tú')).toBeDefined();
    expect(third?.getByText('Esto es una vergüenza').tagName).toBe('MARK');
    expect(last?.getByText('Remitente desconocido')).toBeDefined();
  });

  it('says what to do when no mail is open', () => {
    show(<ThreadView reading={undefined} />, { language: 'en' });
    expect(screen.getByText('Open a mail to read its thread here.')).toBeDefined();
  });
});

describe('markedPieces', () => {
  it('joins overlaps, keeps the text whole and ignores what lies outside', () => {
    const text = 'siempre igual, siempre';
    const pieces = markedPieces(text, [
      { start: 4, end: 13 },
      { start: 0, end: 7 },
      { start: 15, end: 99 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['siempre', ' igual', 'siempre']);
  });
});

function planFor(at: number): SendPlan {
  return { at, text: 'hash', messages: 2 };
}

function popup(holds: readonly HoldView[], stored: StoredSettings = sampleSettings(), places: readonly ShutOut[] = []) {
  const onAllow = vi.fn();
  const onOpen = vi.fn();
  const onForget = vi.fn();
  const onCancelPlan = vi.fn();
  const onHost = vi.fn();
  const page = {
    standing: { name: 'elsewhere' } as const,
    onAdd: vi.fn(),
    onReload: vi.fn(),
    onOutline: vi.fn(),
    onCopy: vi.fn(),
  };
  const view = (
    <PopupView
      holds={holds}
      access={{ places, onAllow }}
      page={page}
      settings={{ stored, source: 'stored' }}
      onOpen={onOpen}
      onForget={onForget}
      onCancelPlan={onCancelPlan}
      onHost={onHost}
      onOptions={vi.fn()}
    />
  );
  return { onOpen, onForget, onCancelPlan, onHost, onAllow, ...show(view) };
}
