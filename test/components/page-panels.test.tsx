// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FallbackPanel } from '@/components/page/FallbackPanel';
import { FindingsPanel } from '@/components/page/FindingsPanel';
import { OverridePanel } from '@/components/page/OverridePanel';
import { RereadDialog } from '@/components/page/RereadDialog';
import type { ClientTone, ComposeView } from '@/lib/app/page-view';
import type { ToneFinding } from '@/lib/tone/types';
import { calmReport, minuteMs, now, sampleCompose, sampleDraft, sampleHold, sampleReport } from '../gallery/samples';
import { show, spiedActions } from './render';

afterEach(cleanup);

describe('the findings', () => {
  it('say how each phrase could read, with advice', () => {
    findings();
    expect(screen.getByText('Podría leerse como impaciencia: «Ya te lo he dicho TRES VECES».')).toBeDefined();
    expect(screen.getByText('Habla de la situación, no de quien escribe.')).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  it('replace and jump by finding', async () => {
    const { user, actions, view } = findings();
    const [first] = view.report?.findings ?? [];
    await user.click(screen.getAllByRole('button', { name: 'Sustituir' })[0] as HTMLElement);
    expect(actions.applySuggestion).toHaveBeenCalledWith('c1', first);
    await user.click(screen.getAllByRole('button', { name: 'Ir ahí' })[0] as HTMLElement);
    expect(actions.jumpTo).toHaveBeenCalledWith('c1', first);
  });

  it('offer no replacing in the subject', () => {
    const draft = sampleDraft('es', { subject: 'Ya te lo he dicho TRES VECES', subjectIsOwn: true });
    const [finding] = sampleReport('es').findings;
    if (finding === undefined) throw new Error('no sample finding');
    findings({ draft, report: sampleReport('es', { findings: [{ ...finding, span: { start: 0, end: 28 } }] }) });
    expect(screen.getByText(/«Ya te lo he dicho TRES VECES»/)).toBeDefined();
    expect(screen.getByText('En el asunto')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Sustituir' })).toBeNull();
  });

  it('say of what the model heard that it is how it is put, with a way there and nothing to replace', async () => {
    const draft = sampleDraft('es', { body: 'Se ve que leer no es lo suyo.', subjectIsOwn: false });
    const category = 'contempt';
    const heard: ToneFinding = {
      span: { start: draft.body.indexOf('leer'), end: draft.body.length - 1 },
      category,
      weight: 0.4,
      language: 'es',
      source: 'model',
      ruleId: 'es/model/tone',
    };
    const { user, actions } = findings({ draft, report: sampleReport('es', { findings: [heard] }) });
    expect(screen.getByText('Tal como está dicho, se lee como desprecio: «leer no es lo suyo».')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Sustituir' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ir ahí' }));
    expect(actions.jumpTo).toHaveBeenCalledWith('c1', heard);
  });

  it('offer “not this again” of the words or of the rule, and then the way back', async () => {
    const { user, actions, view, again } = findings();
    const [first] = view.report?.findings ?? [];
    await user.click(screen.getAllByRole('button', { name: 'De esto no me avises más' })[0] as HTMLElement);
    const choice = screen.getByRole('group', { name: 'De esto no me avises más' });
    expect(choice.contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'De frases así' }));
    expect(actions.hush).toHaveBeenCalledExactlyOnceWith('c1', first, 'rule');
    const said = { finding: 0, id: 'h1', from: now + 24 * 60 * minuteMs };
    again(<FindingsPanel view={{ ...view, said: [said] }} client={undefined} actions={actions} />);
    expect(screen.getByText(/^No te avisaré más\. Se aplicará mañana a las 16:41\./)).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Deshacer');
    await user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(actions.unhush).toHaveBeenCalledExactlyOnceWith('c1', said);
  });

  it('say where what is in force doesn’t count for a mail that was held before', () => {
    const hold = sampleHold('es');
    findings({ hold, said: [{ finding: 0, id: 'h1', from: now - minuteMs }] });
    expect(screen.getByText('En correos nuevos ya no aviso. Este se lee como cuando empezó su espera.')).toBeDefined();
  });

  it('of an insult offer to leave out the very words only', async () => {
    const [finding] = sampleReport('es').findings;
    if (finding === undefined) throw new Error('no sample finding');
    const insult = { ...finding, category: 'insult', weight: 0.7 } as const;
    const { user, actions } = findings({ report: sampleReport('es', { findings: [insult] }) });
    await user.click(screen.getByRole('button', { name: 'De esto no me avises más' }));
    expect(actions.hush).toHaveBeenCalledExactlyOnceWith('c1', insult, 'phrase');
  });

  it('say in words when the draft is as hot as the client’s mail, and only then', () => {
    const from = { address: 'marta@cliente.example', name: 'Marta Gil' };
    const words = 'Tu borrador está tan acalorado como el correo de Marta.';
    findings({}, { threadId: 't1', level: 'heated', from });
    expect(screen.getByText(words)).toBeDefined();
    for (const client of [{ threadId: 't2', level: 'heated', from } as const, { threadId: 't1', level: 'firm', from } as const]) {
      cleanup();
      findings({}, client);
      expect(screen.queryByText(/Tu borrador está/)).toBeNull();
    }
    cleanup();
    findings({ report: calmReport('es') }, { threadId: 't1', level: 'heated', from });
    expect(screen.queryByText(/Tu borrador está/)).toBeNull();
    cleanup();
    findings({ report: sampleReport('es', { level: 'abusive' }) }, { threadId: 't1', level: 'heated', from });
    expect(screen.getByText('Tu borrador está más acalorado que el correo de Marta.')).toBeDefined();
  });

  it('are quiet about a calm draft and honest about an unknown language', () => {
    findings({ report: calmReport('es') });
    expect(screen.getByText('Nada de esto suena acalorado.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Esto no es acalorado' })).toBeNull();
    cleanup();
    findings({ report: { ...calmReport('es'), languages: ['unknown'] } });
    expect(screen.getByText('No conozco este idioma: solo oigo gritos y exclamaciones.')).toBeDefined();
    cleanup();
    findings({ draft: sampleDraft('es', { body: ' ' }), report: { ...calmReport('es'), languages: ['unknown'] } });
    expect(screen.getByText('Nada de esto suena acalorado.')).toBeDefined();
  });

  it('take "this isn’t heated" once', async () => {
    const { user, actions } = findings();
    await user.click(screen.getByRole('button', { name: 'Esto no es acalorado' }));
    expect(actions.notHeated).toHaveBeenCalledExactlyOnceWith('c1');
    expect(screen.queryByRole('button', { name: 'Esto no es acalorado' })).toBeNull();
  });
});

describe('the early release', () => {
  it('wants a kind and ten characters that can be seen', async () => {
    const { user, actions } = override({});
    await user.click(screen.getByRole('radio', { name: 'Es urgente' }));
    await user.type(screen.getByRole('textbox'), 'vence    hoy');
    expect(confirm().disabled).toBe(true);
    await user.type(screen.getByRole('textbox'), ' a las 5');
    await user.click(confirm());
    expect(actions.override).toHaveBeenCalledWith('c1', { kind: 'urgent', words: 'vence    hoy a las 5' });
  });

  it('waits its pause when gentle, and wants no words', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, actions } = override({ strictness: 'gentle', earlyReleasePauseMs: 10_000 });
    await user.click(screen.getByRole('radio', { name: 'Es urgente' }));
    expect(confirm().disabled).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    await user.click(confirm());
    expect(actions.override).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe('the re-read', () => {
  it('shows the mail as plain text, marks its words, and focuses no button', () => {
    reread({ draft: sampleDraft('es', { body: '<b>Hola</b> y adiós' }), report: calmReport('es') });
    expect(screen.getByRole('dialog', { name: 'Léelo como lo leerá Sergio' })).toBeDefined();
    expect(screen.getByText('<b>Hola</b> y adiós')).toBeDefined();
    cleanup();
    const { container } = reread({});
    const marked = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toContain('Ya te lo he dicho TRES VECES');
    expect(document.activeElement?.tagName).not.toBe('BUTTON');
  });

  it('sends by the user’s own press only, and once', async () => {
    const { user, actions } = reread({});
    await user.click(screen.getByRole('button', { name: 'Enviar ahora' }));
    expect(actions.release).toHaveBeenCalledExactlyOnceWith('c1');
    cleanup();
    const forged = reread({}, false);
    await forged.user.click(screen.getByRole('button', { name: 'Enviar ahora' }));
    expect(forged.actions.release).not.toHaveBeenCalled();
    cleanup();
    reread({ busy: true });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Enviando…' }).disabled).toBe(true);
  });

  it('for a later time has that time in its button, and doesn’t send now', async () => {
    const snooze = { byHost: true, at: Date.UTC(2026, 10, 23, 8), problem: undefined };
    const { user, actions } = reread({ snooze });
    expect(screen.queryByRole('button', { name: 'Enviar ahora' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enviarlo el lunes a las 9:00' }));
    expect(actions.confirmTime).toHaveBeenCalledExactlyOnceWith('c1');
    expect(actions.release).not.toHaveBeenCalled();
    cleanup();
    const forged = reread({ snooze }, false);
    await forged.user.click(screen.getByRole('button', { name: 'Enviarlo el lunes a las 9:00' }));
    expect(forged.actions.confirmTime).not.toHaveBeenCalled();
  });
});

describe('the way out of a silent background', () => {
  it('opens after its minute, with a reason', async () => {
    const actions = spiedActions();
    const view = sampleCompose('en', { status: 'unreachable', surface: 'fallback', fallbackAt: now + minuteMs });
    const { user, again } = show(<FallbackPanel view={view} actions={actions} />, { language: 'en' });
    await user.type(screen.getByRole('textbox'), 'The court closes at five');
    expect(screen.getByText('Send works at 16:42.')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send anyway' }).disabled).toBe(true);
    again(<FallbackPanel view={view} actions={actions} />, now + minuteMs);
    await user.click(screen.getByRole('button', { name: 'Send anyway' }));
    expect(actions.sendAnyway).toHaveBeenCalledWith('c1', 'The court closes at five');
  });
});

function findings(part: Partial<ComposeView> = {}, client?: ClientTone) {
  const actions = spiedActions();
  const view = sampleCompose('es', { surface: 'findings', ...part });
  return { actions, view, ...show(<FindingsPanel view={view} client={client} actions={actions} />) };
}

function override(part: Parameters<typeof sampleHold>[1]) {
  const actions = spiedActions();
  return { actions, ...show(<OverridePanel view={sampleCompose('es')} hold={sampleHold('es', part)} actions={actions} />) };
}

function confirm(): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name: 'Enviar antes' });
}

function reread(part: Partial<ComposeView>, trusted = true) {
  const actions = spiedActions();
  const view = sampleCompose('es', { surface: 'reread', ...part });
  const draft = view.draft ?? sampleDraft('es');
  return { actions, ...show(<RereadDialog view={view} draft={draft} actions={actions} />, { trusted }) };
}
