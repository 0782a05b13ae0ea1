import type { ReactNode } from 'react';
import { OptionsView } from '@/components/options/OptionsView';
import { PopupView, type PopupViewProps } from '@/components/popup/PopupView';
import { ThreadView } from '@/components/sidepanel/ThreadView';
import type { UiTongue } from '@/lib/i18n/messages';
import type { StoredSettings } from '@/lib/settings/types';
import { hourMs, loosenedSettings, now, sampleHold, sampleSettings, sampleThread } from './samples';

/** The extension's own pages, in their states. */
export const extensionScenes: Readonly<Record<string, (language: UiTongue) => ReactNode>> = {
  popup: (l) =>
    popup({
      holds: [
        sampleHold(l, { id: 'h2', level: 'abusive', state: { name: 'held', until: now + 64 * hourMs } }),
        sampleHold(l),
        sampleHold(l, { id: 'h3', level: 'firm', state: { name: 'ripe' } }),
      ],
      health: { state: 'ok' },
    }),
  'popup-empty': () => popup({ holds: [], health: { state: 'unreadable', missing: [] }, settings: view(loosenedSettings()) }),
  'popup-elsewhere': () => popup({ holds: [], health: undefined }),
  options: () => options(sampleSettings()),
  'options-pending': () => options(loosenedSettings()),
  sidepanel: (l) => <ThreadView reading={sampleThread(l)} />,
  'sidepanel-empty': () => <ThreadView reading={undefined} />,
};

function view(stored: StoredSettings) {
  return { stored, source: 'stored' } as const;
}

function popup(part: Pick<PopupViewProps, 'holds' | 'health'> & Partial<PopupViewProps>): ReactNode {
  const nothing = () => {};
  return (
    <PopupView
      settings={view(sampleSettings())}
      onOpen={nothing}
      onForget={nothing}
      onHost={nothing}
      onOptions={nothing}
      {...part}
    />
  );
}

function options(stored: StoredSettings): ReactNode {
  return <OptionsView view={view(stored)} onSave={async () => true} onCancelPending={() => {}} />;
}
