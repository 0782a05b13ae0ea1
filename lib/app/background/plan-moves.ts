import type { Underway } from '@/lib/app/background/underway';
import type { Hold, Instant } from '@/lib/cooloff/types';

/** A page that has the compose open is asked by its own timer; this long it is left to it. */
export const ownPageMs = 10_000;
/** How long a tab may take to find the draft and begin. */
export const tabMs = 60_000;
/** The longest "undo" of the webmails: a tab closed before would send what is still to be taken back. */
export const hostUndoMs = 30_000;

/** What is to be done next about a plan whose time has come. */
export type PlanMove =
  | { readonly name: 'wait'; readonly until?: Instant }
  | { readonly name: 'open'; readonly url: string }
  | { readonly name: 'miss' }
  | { readonly name: 'close'; readonly tabId: number }
  | { readonly name: 'forget' };

/** First the pages get their time, then a tab of ours does. Whatever came of it, only a mail proven sent closes that tab. */
export function planMove(hold: Hold | undefined, { noticedAt, tab }: Underway, now: Instant): PlanMove {
  switch (hold?.state.name) {
    case 'ripe': {
      const { plan } = hold;
      if (plan === undefined) return { name: 'forget' };
      if (tab === undefined && plan.draftUrl !== undefined)
        return now < noticedAt + ownPageMs
          ? { name: 'wait', until: noticedAt + ownPageMs }
          : { name: 'open', url: plan.draftUrl };
      const until = (tab?.openedAt ?? noticedAt) + tabMs;
      return now < until ? { name: 'wait', until } : { name: 'miss' };
    }
    case 'releasing':
    case 'queued':
      return { name: 'wait' };
    case 'sent': {
      if (tab?.id === undefined) return { name: 'forget' };
      const until = hold.state.at + hostUndoMs;
      return now < until ? { name: 'wait', until } : { name: 'close', tabId: tab.id };
    }
    default:
      // In doubt, not sent, taken back: what stands in the tab is the user's to look at.
      return { name: 'forget' };
  }
}
