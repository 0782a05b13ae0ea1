// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '@/components/options/OptionsView';
import { defaultSettings } from '@/lib/settings/defaults';
import type { Settings, StoredSettings } from '@/lib/settings/types';
import { loosenedSettings, sampleSettings } from '../gallery/samples';
import { show } from './render';

afterEach(cleanup);

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
