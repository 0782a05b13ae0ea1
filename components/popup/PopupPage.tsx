import { browser } from 'wxt/browser';
import { ExtensionPage } from '@/components/extension-page/ExtensionPage';
import { PopupView } from '@/components/popup/PopupView';
import { activeTabId } from '@/lib/app/hooks/active-tab';
import { useLive } from '@/lib/app/hooks/use-live';
import { ask, useSettings } from '@/lib/app/hooks/use-settings';
import type { HostId } from '@/lib/hosts/types';

const listHolds = () => ask('holds.list');
const readHealth = async () => {
  const tabId = await activeTabId();
  return tabId === undefined ? ({ ok: false } as const) : ask('health.current', { tabId });
};

/** The popup with its data. */
export function PopupPage() {
  const { live: holds } = useLive(listHolds);
  const { live: health } = useLive(readHealth);
  const settings = useSettings();
  const openDraft = async (holdId: string) => {
    await ask('holds.open', { holdId });
    window.close();
  };
  const setHost = (host: HostId, on: boolean) => {
    const stored = settings.view?.stored;
    if (stored === undefined) return;
    const wanted = stored.pending?.settings ?? stored.settings;
    void settings.save({ ...wanted, hosts: { ...wanted.hosts, [host]: on } });
  };
  return (
    <ExtensionPage settings={settings.view}>
      <PopupView
        holds={holds.state === 'ready' ? holds.value : []}
        health={health.state === 'ready' ? health.value : undefined}
        settings={settings.view}
        onOpen={(holdId) => void openDraft(holdId)}
        onForget={(holdId) => void ask('holds.forget', { holdId })}
        onHost={setHost}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </ExtensionPage>
  );
}
