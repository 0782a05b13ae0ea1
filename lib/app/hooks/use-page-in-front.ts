import { browser } from 'wxt/browser';
import { frontTab, showsRoundcubeIn } from '@/lib/app/hooks/front-tab';
import { useLive, type Watch } from '@/lib/app/hooks/use-live';
import { ask } from '@/lib/app/hooks/use-settings';
import { watchPermissions } from '@/lib/app/hooks/watch-permissions';
import { type Standing, standingOfAddress, standingOfLook, standingOfStranger } from '@/lib/app/standing';
import type { Asked } from '@/lib/messaging/ask';
import { lookAtTab } from '@/lib/messaging/page-look';

const watch: Watch = (changed) => {
  const onUpdated = (_tabId: number, { status }: { readonly status?: string }) => {
    if (status === 'complete') changed();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const stop = watchPermissions(changed);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    stop();
  };
};

/** How the page in front stands with us (undefined until it is known), and what can be asked of it. */
export function usePageInFront(): {
  readonly standing: Standing | undefined;
  /** Its structure for a bug report; undefined where no script of ours answers. */
  readonly outline: () => Promise<string | undefined>;
  readonly reloadPage: () => void;
} {
  const { live } = useLive(readStanding, watch);
  return { standing: live.state === 'ready' ? live.value : undefined, outline, reloadPage };
}

async function readStanding(): Promise<Asked<Standing>> {
  const tab = await frontTab();
  if (tab === undefined) return known({ name: 'elsewhere' });
  const look = await lookAtTab(tab.id);
  if (look !== undefined) return known(standingOfLook(look));
  const sites = await ask('sites.list');
  if (!sites.ok) return sites;
  const patterns = sites.value.map(({ pattern }) => pattern);
  const standing = standingOfAddress(tab.url, patterns);
  if (standing !== undefined || tab.url === undefined) return known(standing ?? { name: 'elsewhere' });
  return known(standingOfStranger(tab.url, await showsRoundcubeIn(tab.id)));
}

function known(standing: Standing): Asked<Standing> {
  return { ok: true, value: standing };
}

async function outline(): Promise<string | undefined> {
  const tab = await frontTab();
  const look = tab && (await lookAtTab(tab.id, { withOutline: true }));
  const { version } = browser.runtime.getManifest();
  return look?.outline === undefined ? undefined : `Templanza ${version}\n${look.outline}`;
}

function reloadPage(): void {
  void frontTab().then((tab) => tab && browser.tabs.reload(tab.id));
}
