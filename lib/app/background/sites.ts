import { type Browser, browser } from 'wxt/browser';
import { showsRoundcube } from '@/lib/hosts/roundcube/detect';
import { isOfSite, sitesAmong } from '@/lib/hosts/sites';
import type { HoldView, SiteKind, SiteView } from '@/lib/messaging/protocol';

const ownWorld = { id: 'sites', file: '/content-scripts/mail.js' } as const;
const pageWorld = { id: 'sites-page', file: '/roundcube-page.js' } as const;

/** The webmails of their own that users brought us to. What the browser granted is the list; nothing else is kept. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return sitesAmong(origins);
}

/** Registers our scripts for exactly the granted sites, so that their pages have them from the start. */
export async function registerSites(): Promise<void> {
  const matches = [...(await grantedSites())];
  const ids = [ownWorld.id, pageWorld.id];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  const had = registered.find(({ id }) => id === ownWorld.id)?.matches ?? [];
  if (registered.length === (matches.length === 0 ? 0 : 2) && sameList(had, matches)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length > 0) await browser.scripting.registerContentScripts([...scriptsFor(matches)]);
}

/** The pages already open get the scripts, too; they come late there, and the page says so. */
export async function injectIntoSite(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.allSettled([
    browser.scripting.insertCSS({ target, files: ['marks.css'] }),
    browser.scripting.executeScript({ target, files: [pageWorld.file], world: 'MAIN' }),
    browser.scripting.executeScript({ target, files: [ownWorld.file] }),
  ]);
}

/** Each site, with whether something is held there. */
export function siteViews(sites: readonly string[], holds: readonly Pick<HoldView, 'origin' | 'state'>[]): readonly SiteView[] {
  const held = holds.filter(({ state }) => state.name === 'held' || state.name === 'ripe');
  return sites.map((pattern) => ({ pattern, held: held.some(({ origin }) => isOfSite(origin, [pattern])) }));
}

/** Looks at the open tabs of a site. What isn't a webmail we know isn't kept. */
export async function checkSite(pattern: string): Promise<SiteKind> {
  const tabs = await browser.tabs.query({ url: pattern });
  const looked = await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, func: showsRoundcube })],
    ),
  );
  if (looked.length === 0) return 'notOpen';
  if (looked.some((one) => one.status === 'fulfilled' && one.value.some(({ result }) => result === true))) return 'roundcube';
  await browser.permissions.remove({ origins: [pattern] });
  return 'unknown';
}

function scriptsFor(matches: string[]): readonly Browser.scripting.RegisteredContentScript[] {
  const common = { matches, runAt: 'document_start', allFrames: true, matchOriginAsFallback: true } as const;
  return [
    { ...common, id: ownWorld.id, js: [ownWorld.file], css: ['marks.css'] },
    { ...common, id: pageWorld.id, js: [pageWorld.file], world: 'MAIN' },
  ];
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
