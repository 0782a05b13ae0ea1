import { ExtensionPage } from '@/components/extension-page/ExtensionPage';
import { ThreadView } from '@/components/sidepanel/ThreadView';
import { activeTabId, watchActiveTab } from '@/lib/app/hooks/active-tab';
import { useLive } from '@/lib/app/hooks/use-live';
import { ask, useSettings } from '@/lib/app/hooks/use-settings';

const readThread = async () => {
  const tabId = await activeTabId();
  return tabId === undefined ? ({ ok: false } as const) : ask('thread.current', { tabId });
};

/** The side panel with its data: the thread of the tab in front. */
export function ThreadPage() {
  const { live } = useLive(readThread, watchActiveTab);
  const { view } = useSettings();
  return (
    <ExtensionPage settings={view}>
      <ThreadView reading={live.state === 'ready' ? live.value : undefined} />
    </ExtensionPage>
  );
}
