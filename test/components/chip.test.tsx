// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Chip } from '@/components/page/Chip';
import type { ComposeView } from '@/lib/app/page-view';
import type { HoldState } from '@/lib/cooloff/types';
import { calmReport, now, sampleCompose, sampleHold } from '../gallery/samples';
import { show, spiedActions } from './render';

afterEach(cleanup);

const monday = Date.UTC(2026, 10, 23, 8);

describe('the chip', () => {
  it.each<[string, Partial<ComposeView>]>([
    ['Sereno', { report: calmReport('es') }],
    ['Acalorado 4 avisos', {}],
    ['Leyendo…', { report: undefined }],
    ['Comprobando…', { status: 'asking' }],
    ['Sin protección', { status: 'unreachable' }],
    ['Borrador ilegible', { status: 'unread', report: undefined }],
    ['En espera hasta las 18:40', { hold: sampleHold('es') }],
    ['En espera hasta las 18:40', { hold: sampleHold('es'), status: 'unreachable' }],
    ['Borrador ilegible', { hold: sampleHold('es'), status: 'unread' }],
    [
      'Se envía lun 9:00',
      { hold: sampleHold('es', { state: { name: 'held', until: monday }, plan: { at: monday, text: '', messages: 0 } }) },
    ],
    ['Programando en Gmail…', { hold: held({ name: 'scheduling', permit: 'p', leaseUntil: now, at: monday, until: now }) }],
    ['Ya puedes enviarlo', { hold: held({ name: 'ripe' }) }],
    ['Ya puedes enviarlo', { hold: held({ name: 'held', until: now }) }],
    ['Mira en Enviados', { hold: held({ name: 'unconfirmed' }) }],
    ['No enviado', { hold: held({ name: 'unsent', why: 'refused' }) }],
    ['A la espera de salir', { hold: held({ name: 'queued' }) }],
    ['Acalorado 4 avisos', { hold: held({ name: 'kept' }) }],
  ])('says "%s"', (words, part) => {
    chip(part);
    expect(screen.getByRole('button', { name: words })).toBeDefined();
  });

  it('opens what it speaks of', async () => {
    const tone = chip({});
    await tone.user.click(screen.getByRole('button', { name: /Acalorado/ }));
    expect(tone.actions.open).toHaveBeenCalledWith('c1', 'findings');
    cleanup();
    const hold = chip({ hold: sampleHold('es') });
    await hold.user.click(screen.getByRole('button', { name: /En espera/ }));
    expect(hold.actions.open).toHaveBeenCalledWith('c1', 'hold');
    cleanup();
    const silent = chip({ status: 'unreachable', fallbackAt: now });
    await silent.user.click(screen.getByRole('button', { name: /Sin protección/ }));
    expect(silent.actions.open).toHaveBeenCalledWith('c1', 'fallback');
  });

  it('says whether it is open, and closes what is', async () => {
    const { user, actions } = chip({ surface: 'findings' });
    await user.click(screen.getByRole('button', { expanded: true }));
    expect(actions.close).toHaveBeenCalledWith('c1');
  });
});

function held(state: HoldState) {
  return sampleHold('es', { state });
}

function chip(part: Partial<ComposeView>) {
  const actions = spiedActions();
  return { actions, ...show(<Chip view={sampleCompose('es', part)} actions={actions} />) };
}
