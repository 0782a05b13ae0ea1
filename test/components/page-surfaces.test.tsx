// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageSurfaces } from '@/components/page/PageSurfaces';
import type { ComposeView, PageView } from '@/lib/app/page-view';
import type { UiTongue } from '@/lib/i18n/messages';
import { minuteMs, now, sampleCompose, sampleHold, zone } from '../gallery/samples';
import { spiedActions } from './render';

let chipHost: HTMLElement;
beforeEach(() => {
  const host = document.body.appendChild(document.createElement('div'));
  chipHost = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('the surfaces of a page', () => {
  it('put the chip into its own shadow root, in language and theme', () => {
    surfaces({ theme: 'dark' });
    const root = chipHost.querySelector('[data-theme="dark"]');
    expect(root?.getAttribute('lang')).toBe('es');
    expect(within(chipHost).getByRole('button', { name: /Acalorado/ })).toBeDefined();
  });

  it('show one surface at a time', () => {
    const two = [sampleCompose('es', { surface: 'findings' }), sampleCompose('es', { id: 'c2', surface: 'findings' })];
    surfaces({ composes: two });
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('show nothing where a compose has no hold to show', () => {
    surfaces({ composes: [sampleCompose('es', { surface: 'hold', hold: undefined })] });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('announce a hold at its start, a minute before its end and at its end, and nothing between', () => {
    const until = now + 119 * minuteMs;
    const at = surfaces({ composes: [sampleCompose('es', { hold: sampleHold('es') })] });
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('En espera hasta las 18:40.');
    at(now + 50 * minuteMs);
    expect(said()).toBe('En espera hasta las 18:40.');
    at(until - minuteMs);
    expect(said()).toBe('Dentro de un minuto podrás enviarlo.');
    at(until);
    expect(said()).toBe('Ya puedes enviarlo.');
  });

  it('say outcomes in plain words', () => {
    const refused = { kind: 'unsent', why: 'refused', hostMessage: 'bad address' } as const;
    surfaces({ language: 'en', composes: [sampleCompose('en', { notice: refused })] });
    expect(screen.getByRole('alert').textContent).toBe(
      'To SergioNOT sent: Gmail refused it ("bad address"). It is still in your drafts.',
    );
  });

  it.each<[string, PageView['notices'][number]['notice']]>([
    ['Enviado a las 16:41.', { kind: 'sent', at: now }],
    ['No sé si ha salido. Mira en Enviados antes de volver a intentarlo.', { kind: 'unconfirmed' }],
    [
      'Gmail lo enviará mañana a las 9:00, también con este ordenador apagado.',
      { kind: 'scheduled', by: 'host', at: now + 979 * minuteMs, hostFailed: false },
    ],
    [
      'Gmail no ha aceptado la hora. Templanza lo enviará mañana a las 9:00, si este navegador está abierto.',
      { kind: 'scheduled', by: 'plan', at: now + 979 * minuteMs, hostFailed: true },
    ],
    ['NO se ha enviado: no hay conexión. Búscalo en Borradores.', { kind: 'unsent', why: 'offline' }],
  ])('say "%s" after the compose closed', (words, notice) => {
    surfaces({ composes: [], notices: [{ id: 'n', notice, recipient: undefined }] });
    expect(screen.getByText(words)).toBeDefined();
  });

  it('say where sends are not held, and keep an icon when shrunk', async () => {
    surfaces({ unprotected: 'unrecognised' });
    expect(screen.getByText('Esta página no la reconozco: aquí no puedo retener envíos.')).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Reducir a un icono' }));
    await userEvent.setup().click(screen.getByRole('button', { name: /Aquí no hay protección/ }));
    expect(screen.getByText(/no la reconozco/)).toBeDefined();
  });
});

type Part = Partial<Omit<PageView, 'composes'>> & { readonly composes?: readonly ComposeView[] };

/** Renders them and returns how to render them again later. */
function surfaces(part: Part): (at: number) => void {
  const language: UiTongue = part.language ?? 'es';
  const composes = [sampleCompose(language)];
  const view: PageView = {
    host: 'gmail',
    language,
    theme: 'light',
    unprotected: undefined,
    client: undefined,
    notices: [],
    composes,
    ...part,
  };
  const props = { view, actions: spiedActions(), zone, anchorOf: () => undefined, chipHosts: new Map([['c1', chipHost]]) };
  const { rerender } = render(<PageSurfaces {...props} now={now} />);
  return (at) => rerender(<PageSurfaces {...props} now={at} />);
}
