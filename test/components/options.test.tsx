// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HushedSection } from '@/components/options/HushedSection';
import { OptionsView } from '@/components/options/OptionsView';
import type { FeedbackView } from '@/lib/messaging/protocol';
import { defaultSettings } from '@/lib/settings/defaults';
import type { Settings, StoredSettings } from '@/lib/settings/types';
import { emptyFeedback, loosenedSettings, sampleFeedback, sampleSettings } from '../gallery/samples';
import { show } from './render';

afterEach(cleanup);

describe('what is no longer flagged', () => {
  it('is said to be nothing where there is nothing', () => {
    hushed(emptyFeedback);
    expect(screen.getByText('Nada por ahora: aviso de todo.')).toBeDefined();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is listed with what it is, and from when what waits will count', () => {
    hushed(sampleFeedback('es'));
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines[0]).toContain('Frases como «Ya te lo he dicho TRES VECES»impaciencia · Español');
    expect(lines[1]).toMatch(/^reproche · Français/);
    expect(lines[2]).toContain('«as per my last email»Se aplicará mañana a las 16:41.');
  });

  it('can be taken back one by one, by name and with the keyboard, and the focus stays there', async () => {
    const { user, onTakeBack } = hushed(sampleFeedback('es'));
    screen.getByRole('button', { name: 'Volver a avisar: «as per my last email»' }).focus();
    await user.keyboard('{Enter}');
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('f3');
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'De lo que ya no aviso' }));
  });

  it('says of how many mails it was told that they weren’t heated, what that does, and forgets it', async () => {
    const { user, onForget } = hushed(sampleFeedback('es'));
    expect(screen.getByText(/Has dicho de 4 correos que no son acalorados\. Por eso hace falta algo más/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Olvidarlo' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('that couldn’t be read is said', () => {
    hushed({ ...emptyFeedback, kept: true });
    expect(screen.getByRole('alert').textContent).toContain('Queda guardado aparte');
  });

  function hushed(feedback: FeedbackView) {
    const [onTakeBack, onForget] = [vi.fn(), vi.fn()];
    const shown = show(<HushedSection feedback={feedback} onTakeBack={onTakeBack} onForget={onForget} />);
    return { ...shown, onTakeBack, onForget };
  }
});

describe('the settings', () => {
  it('say what each strictness means', () => {
    options();
    const steady = screen.getByRole<HTMLInputElement>('radio', { name: 'Serena' });
    expect(steady.checked).toBe(true);
    const what = document.getElementById(steady.getAttribute('aria-describedby') ?? '');
    expect(what?.textContent).toContain('un cuarto de la espera');
  });

  it('are saved as a whole, and say so', async () => {
    const { user, onSave } = options();
    await user.click(screen.getByRole('radio', { name: 'Bloqueada' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Correo firme' }), '1 h');
    await user.click(screen.getByRole('checkbox', { name: 'sábado' }));
    expect(screen.getByText('Hay cambios sin guardar.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const { cooloff } = defaultSettings;
    expect(onSave).toHaveBeenCalledWith({
      ...defaultSettings,
      cooloff: {
        ...cooloff,
        strictness: 'locked',
        lengths: { ...cooloff.lengths, firm: { kind: 'duration', ms: 3_600_000 } },
        workingDays: [1, 2, 3, 4, 5, 6],
      },
    } satisfies Settings);
    expect(await screen.findByText('Guardado.')).toBeDefined();
  });

  it('keep the edits and say so when they could not be written', async () => {
    const { user } = options(sampleSettings(), false);
    await user.click(screen.getByRole('radio', { name: 'Bloqueada' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('No se ha podido guardar. Prueba otra vez.')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bloqueada' }).checked).toBe(true);
  });

  it('are not saved while something is wrong, and say what', async () => {
    const { user, onSave } = options();
    for (const day of ['lunes', 'martes', 'miércoles', 'jueves', 'viernes']) {
      await user.click(screen.getByRole('checkbox', { name: day }));
    }
    fireEvent.change(screen.getByLabelText('La jornada empieza a las'), { target: { value: '' } });
    await user.type(screen.getByRole('textbox', { name: 'Mis dominios' }), 'estudio.example, oficina');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      'Elige al menos un día.',
      'Indica una hora, como 09:00.',
      '«oficina» no es un dominio.',
    ]);
  });

  it('take domains as people write them', async () => {
    const { user, onSave } = options();
    await user.type(screen.getByRole('textbox', { name: 'Mis dominios' }), '@Estudio.Example; estudio.example otro.example');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(onSave.mock.calls[0]?.[0].cooloff.ownDomains).toEqual(['estudio.example', 'otro.example']);
  });

  it('say what waits and until when, show it as wanted, and can take it back', async () => {
    const { user, onCancelPending } = options(loosenedSettings());
    expect(screen.getByText('Rigor de la espera: Bloqueada → Serena')).toBeDefined();
    expect(screen.getByText('Outlook: sí → no')).toBeDefined();
    expect(screen.getByText('Se aplicará mañana a las 10:15. Así no se cambia en caliente.')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Outlook' }).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Cancelar este cambio' }));
    expect(onCancelPending).toHaveBeenCalledOnce();
  });
});

function options(stored: StoredSettings = sampleSettings(), written = true) {
  const onSave = vi.fn(async (_settings: Settings) => written);
  const onCancelPending = vi.fn();
  const view = { stored, source: 'stored' } as const;
  return { onSave, onCancelPending, ...show(<OptionsView view={view} onSave={onSave} onCancelPending={onCancelPending} />) };
}
