import type { ReactNode } from 'react';
import { HushedSection } from '@/components/options/HushedSection';
import { OptionsView } from '@/components/options/OptionsView';
import { PopupView } from '@/components/popup/PopupView';
import { ThreadView } from '@/components/sidepanel/ThreadView';
import type { Standing } from '@/lib/app/standing';
import type { ShutOut } from '@/lib/hosts/shut-out';
import type { UiTongue } from '@/lib/i18n/messages';
import type { FeedbackView, HoldView, SettingsView } from '@/lib/messaging/protocol';
import type { StoredSettings } from '@/lib/settings/types';
import {
  emptyFeedback,
  hourMs,
  loosenedSettings,
  now,
  sampleFeedback,
  sampleHold,
  sampleSettings,
  sampleThread,
} from './samples';

/** The extension's own pages, in their states. */
export const extensionScenes: Readonly<Record<string, (language: UiTongue) => ReactNode>> = {
  popup: (l) =>
    popup({
      holds: [
        sampleHold(l, { id: 'h2', level: 'abusive', state: { name: 'held', until: now + 64 * hourMs } }),
        sampleHold(l),
        sampleHold(l, { id: 'h3', level: 'firm', state: { name: 'ripe' } }),
      ],
      standing: { name: 'protected', host: 'gmail' },
    }),
  'popup-later': (l) =>
    popup({
      holds: [
        sampleHold(l, { id: 'h2', level: 'calm', state: { name: 'scheduled', at: now + 20 * hourMs, until: now } }),
        sampleHold(l, {
          state: { name: 'held', until: now + 3 * hourMs },
          plan: { at: now + 3 * hourMs, text: 'hash', messages: 2 },
        }),
        sampleHold(l, { id: 'h3', level: 'calm', state: { name: 'ripe' }, planMissed: 'clientWrote' }),
      ],
      standing: { name: 'protected', host: 'gmail' },
    }),
  'popup-partly': () => popup({ standing: { name: 'partly', host: 'gmail', missing: ['recipientInput', 'subject'] } }),
  'popup-unrecognised': () =>
    popup({ standing: { name: 'unrecognised', host: 'gmail', missing: ['send'] }, settings: view(loosenedSettings()) }),
  'popup-off': () => popup({ standing: { name: 'switchedOff', host: 'outlook' } }),
  'popup-late': () => popup({ standing: { name: 'late', host: 'roundcube' } }),
  'popup-silent': () => popup({ standing: { name: 'silent', host: 'gmail' } }),
  'popup-idle': () => popup({ standing: { name: 'idle', host: 'gmail' } }),
  'popup-addable': () => popup({ standing: { name: 'addable', pattern: 'https://webmail.estudio.example/*' } }),
  'popup-stranger': () => popup({ standing: { name: 'notWebmail' } }),
  'popup-elsewhere': () => popup({ standing: { name: 'elsewhere' } }),
  'popup-shut-out': () =>
    popup({
      standing: { name: 'silent', host: 'gmail' },
      places: [{ host: 'gmail', patterns: ['https://mail.google.com/*'], isWhole: true }],
    }),
  options: () => options(sampleSettings()),
  'options-pending': () => options(loosenedSettings()),
  'options-hushed': (l) => options(sampleSettings(), <HushedSection {...saidOf(sampleFeedback(l))} />),
  'options-hushed-empty': () => options(sampleSettings(), <HushedSection {...saidOf(emptyFeedback)} />),
  sidepanel: (l) => <ThreadView reading={sampleThread(l)} />,
  'sidepanel-empty': () => <ThreadView reading={undefined} />,
};

function view(stored: StoredSettings) {
  return { stored, source: 'stored' } as const;
}

interface PopupScene {
  readonly standing: Standing;
  readonly holds?: readonly HoldView[];
  readonly places?: readonly ShutOut[];
  readonly settings?: SettingsView;
}

function popup({ standing, holds = [], places = [], settings = view(sampleSettings()) }: PopupScene): ReactNode {
  const nothing = () => {};
  const page = {
    standing,
    onAdd: async () => 'roundcube' as const,
    onReload: nothing,
    onOutline: async () => sampleOutline,
    onCopy: async () => true,
  };
  return (
    <PopupView
      holds={holds}
      access={{ places, onAllow: nothing }}
      page={page}
      settings={settings}
      onOpen={nothing}
      onForget={nothing}
      onCancelPlan={nothing}
      onHost={nothing}
      onOptions={nothing}
    />
  );
}

const sampleOutline = `Templanza 0.1.0
gmail unreadable: send
editor=1,1,1/1 send=0,0/1 menuOpener=1,1/1 fields=1,1/1 subject=1/1

div.nH[role=dialog] > div.M9
 form.bAs > input.aoT[name=subjectbox]
 div.Ar.Au > div.Am.Al.editable[role=textbox][contenteditable=true] {}
 div.IZ > div[role=button].…`;

function saidOf(feedback: FeedbackView) {
  return { feedback, onTakeBack: () => {}, onForget: () => {} };
}

function options(stored: StoredSettings, hushed?: ReactNode): ReactNode {
  return <OptionsView view={view(stored)} hushed={hushed} onSave={async () => true} onCancelPending={() => {}} />;
}
