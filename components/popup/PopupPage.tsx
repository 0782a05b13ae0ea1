import { browser } from 'wxt/browser';
import { ExtensionPage } from '@/components/extension-page/ExtensionPage';
import { PopupView } from '@/components/popup/PopupView';
import { useAccess } from '@/lib/app/hooks/use-access';
import { useLive } from '@/lib/app/hooks/use-live';
import { usePageInFront } from '@/lib/app/hooks/use-page-in-front';
import { ask, useSettings } from '@/lib/app/hooks/use-settings';
import { addSite } from '@/lib/app/hooks/use-sites';
import { withSwitches } from '@/lib/app/standing';
import type { HostId } from '@/lib/hosts/types';
import { copyText } from '@/lib/platform/clipboard';

const listHolds = () => ask('holds.list');

/** The popup with its data. */
export function PopupPage() {
  const { live: holds } = useLive(listHolds);
  const { standing, outline, reloadPage } = usePageInFront();
  const settings = useSettings();
  const hosts = settings.view?.stored.settings.hosts;
  const access = useAccess(hosts);
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
        access={access}
        page={{
          standing: standing && hosts && withSwitches(standing, hosts),
          onAdd: addSite,
          onReload: reloadPage,
          onOutline: outline,
          onCopy: copyText,
        }}
        settings={settings.view}
        onOpen={(holdId) => void openDraft(holdId)}
        onForget={(holdId) => void ask('holds.forget', { holdId })}
        onCancelPlan={(holdId) => void ask('holds.cancelPlan', { holdId })}
        onHost={setHost}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </ExtensionPage>
  );
}
