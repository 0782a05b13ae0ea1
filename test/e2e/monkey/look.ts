import type { Page } from '@playwright/test';
import { keys } from '../../webmail/shared/keys.ts';
import { said } from '../ours.ts';

/** Which of our surfaces is open. */
export type Shown = 'none' | 'hold' | 'reread' | 'sent' | 'other';

/** All that is to be seen of a mailbox and of a page of it, at one instant. */
export interface Sight {
  /** What was sent, waits for the network or was scheduled: the texts. */
  readonly left: readonly string[];
  readonly drafts: readonly string[];
  /** The texts of the open composes. */
  readonly open: readonly string[];
  readonly shown: Shown;
  /** A menu or dialog of the host's that stands open. */
  readonly hostAsks: boolean;
  /** Some words are marked as heated. */
  readonly isMarked: boolean;
}

/** One look at a page. */
export function look(page: Page): Promise<Sight> {
  return page.evaluate(lookAround, { keys, titles });
}

const titles = {
  hold: said('en', 'hold_title').source,
  reread: said('en', 'reread_title').source,
  sent: said('en', 'chip_sent').source,
};

/** Runs in the page. */
function lookAround({
  keys,
  titles,
}: {
  keys: Readonly<Record<string, string>>;
  titles: Readonly<Record<string, string>>;
}): Sight {
  const texts = (key = ''): string[] =>
    (JSON.parse(localStorage.getItem(key) ?? '[]') as { text: string }[]).map(({ text }) => text);
  const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0;
  const ours = document.querySelector('templanza-root')?.shadowRoot;
  const title = ours?.querySelector('[role=dialog] h2, dialog[open] h2')?.textContent;
  const named = Object.entries(titles).find(([, pattern]) => title?.match(pattern));
  const editors = [...document.querySelectorAll<HTMLElement>('[g_editable=true], [id^=editorParent_] > [role=textbox]')];
  const asking = [...document.querySelectorAll<HTMLElement>('#sbddm, body > .Kj-JD, .fui-MenuPopover, .fui-DialogSurface')];
  return {
    left: [...texts(keys.outbox), ...texts(keys.queue), ...texts(keys.scheduled)],
    drafts: texts(keys.drafts),
    open: editors.filter(isSeen).map((editor) => editor.innerText),
    shown: title == null ? 'none' : ((named?.[0] ?? 'other') as Shown),
    hostAsks: asking.some(isSeen),
    isMarked: [...CSS.highlights].some(([, marked]) => marked.size > 0),
  };
}
