import { type CSSProperties, useState } from 'react';
import { createPortal } from 'react-dom';
import { PageSurfaces } from '@/components/page/PageSurfaces';
import { shadowStyles } from '@/components/ui/shadow-styles';
import type { PageActions, PageView, Surface } from '@/lib/app/page-view';
import { hourMs, now, zone } from './samples';

const choosing = { byHost: true, at: undefined, problem: undefined };

/** A webmail's compose, drawn roughly, with our surfaces in real shadow roots beside it. */
export function PageStage({ initial }: { readonly initial: PageView }) {
  const [view, setView] = useState(initial);
  const [surfaces, setSurfaces] = useState<ShadowRoot>();
  const [chip, setChip] = useState<HTMLElement>();
  const [compose, setCompose] = useState<HTMLElement | null>(null);
  const open = (_id: string, surface: Surface) =>
    setView((old) => ({
      ...old,
      composes: old.composes.map((one) => ({ ...one, surface, snooze: surface === 'snooze' ? choosing : undefined })),
    }));
  const dark = view.theme === 'dark';
  return (
    <div style={{ ...stage, background: dark ? '#111318' : '#f3f5f9', color: dark ? '#dfe2e8' : '#222' }}>
      <div ref={setCompose} style={{ ...box, background: dark ? '#1b1d22' : '#fff' }}>
        <strong style={{ padding: 12 }}>{view.composes[0]?.draft?.subject}</strong>
        <div style={{ flex: 1, padding: 12, whiteSpace: 'pre-wrap', overflow: 'hidden' }}>{view.composes[0]?.draft?.body}</div>
        <div style={{ display: 'flex', alignItems: 'center', gap: 12, padding: 12 }}>
          <span style={send}>{view.language === 'es' ? 'Enviar' : 'Send'}</span>
          <span ref={(element) => setChip(element === null ? undefined : chipHost(element))} />
        </div>
      </div>
      <div ref={(element) => setSurfaces(element === null ? undefined : shadow(element))} />
      {surfaces !== undefined &&
        chip !== undefined &&
        createPortal(
          <PageSurfaces
            view={view}
            actions={actionsWith(open)}
            now={now}
            zone={zone}
            chipHosts={new Map([['c1', chip]])}
            anchorOf={() => (compose === null ? undefined : { compose: compose.getBoundingClientRect(), editor: undefined })}
          />,
          surfaces,
        )}
    </div>
  );
}

const stage: CSSProperties = { position: 'fixed', inset: 0, height: '100vh', font: '14px/20px Arial, sans-serif' };
const box: CSSProperties = {
  position: 'fixed',
  right: 'min(24px, 2vw)',
  bottom: 0,
  width: 'min(540px, 96vw)',
  height: 'min(480px, 80vh)',
  display: 'flex',
  flexDirection: 'column',
  border: '1px solid #8886',
  borderRadius: '8px 8px 0 0',
};
const send: CSSProperties = { padding: '8px 20px', borderRadius: 18, background: '#0b57d0', color: '#fff', fontWeight: 700 };

function shadow(element: HTMLElement): ShadowRoot {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = shadowStyles;
  root.append(style);
  return root;
}

function chipHost(element: HTMLElement): HTMLElement {
  const root = shadow(element);
  const found = root.querySelector('div');
  if (found !== null) return found;
  const host = document.createElement('div');
  root.append(host);
  return host;
}

function actionsWith(open: PageActions['open']): PageActions {
  const nothing = () => {};
  return {
    open,
    close: (id) => open(id, 'none'),
    jumpTo: nothing,
    applySuggestion: nothing,
    keepAsDraft: nothing,
    edit: nothing,
    extend: nothing,
    undoExtension: nothing,
    override: nothing,
    release: nothing,
    notHeated: nothing,
    hush: nothing,
    unhush: nothing,
    sendAnyway: nothing,
    showDetails: nothing,
    dismissNotice: nothing,
    sendLater: (id) => open(id, 'snooze'),
    // One thing is understood in the gallery.
    readWhen: async (words) => (/10/.test(words) ? { ok: true, at: now + 89 * hourMs } : { ok: false, reason: 'notUnderstood' }),
    chooseTime: nothing,
    confirmTime: nothing,
    cancelPlan: nothing,
  };
}
