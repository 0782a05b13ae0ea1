import { useState } from 'react';
import { formOf, type OptionsErrors, type OptionsForm, readForm } from '@/components/options/options-form';
import type { CooloffSettings } from '@/lib/cooloff/types';
import type { Settings, StoredSettings } from '@/lib/settings/types';

/** What the last save did: in force, put off in part, or not written. */
export type SaveResult = 'now' | 'later' | 'failed';

export interface OptionsFormState {
  readonly form: OptionsForm;
  /** Shown from the first try to save on. */
  readonly errors: OptionsErrors | undefined;
  readonly dirty: boolean;
  readonly saved: SaveResult | undefined;
  readonly change: (form: OptionsForm) => void;
  readonly cooloff: (part: Partial<CooloffSettings>) => void;
  readonly save: () => void;
  readonly discard: () => void;
}

/** The form's edits over what is stored; without edits it shows whatever is stored by now. */
export function useOptionsForm(stored: StoredSettings, onSave: (settings: Settings) => Promise<boolean>): OptionsFormState {
  const [edited, setEdited] = useState<OptionsForm>();
  const [tried, setTried] = useState(false);
  const [result, setResult] = useState<'done' | 'failed'>();
  const form = edited ?? formOf(stored);
  const read = readForm(form);
  const leave = (after: 'done' | undefined) => {
    setEdited(undefined);
    setTried(false);
    setResult(after);
  };
  const save = async () => {
    setTried(true);
    if (!read.ok) return;
    if (await onSave(read.settings)) leave('done');
    else setResult('failed');
  };
  const change = (next: OptionsForm) => {
    setEdited(next);
    setResult(undefined);
  };
  return {
    form,
    errors: tried && !read.ok ? read.errors : undefined,
    dirty: edited !== undefined,
    saved: result === 'done' ? (stored.pending === undefined ? 'now' : 'later') : result,
    change,
    cooloff: (part) => change({ ...form, settings: { ...form.settings, cooloff: { ...form.settings.cooloff, ...part } } }),
    save,
    discard: () => leave(undefined),
  };
}
