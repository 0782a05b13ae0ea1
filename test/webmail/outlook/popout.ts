import { h } from '../shared/dom.ts';
import { flags } from '../shared/flags.ts';
import { account } from '../shared/keys.ts';
import { labels } from '../shared/labels.ts';
import type { StoredDraft } from '../shared/types.ts';
import { createCompose } from './compose.ts';

/**
 * A compose in a window of its own: `about:blank`, built by the page that opened it, node by node, or with
 * `?popout=write` by document.write. Its scripts run here, as the real page's do.
 */
export function openPopout(draft: StoredDraft): void {
  const opened = window.open('about:blank', '_blank', 'popup,width=760,height=660');
  if (!opened) return;
  const page = opened.document;
  if (flags().popout === 'write') {
    page.open();
    page.write('<!doctype html><html><head><title>Outlook</title></head><body><div id="app"></div></body></html>');
    page.close();
  } else page.body.append(h('div', { id: 'app' }));
  page.head.append(h('style', {}, styles()));
  page.documentElement.dataset.theme = flags().theme;
  page.documentElement.lang = document.documentElement.lang;
  page.body.classList.add('demo-window');
  page.title = `${draft.subject || labels().newMessage} - ${account.name} - Outlook`;
  const compose = createCompose({
    seed: seedOf(draft),
    start: draft,
    known: draft,
    isPopout: true,
    mount: (root) => page.querySelector('#app')?.append(root),
    onRemove: () => undefined,
  });
  opened.addEventListener('pagehide', () => {
    if (!compose.isLeaving && compose.session.state() === 'dirty') compose.session.saveNow();
    compose.session.close();
  });
}

// Copied, as the real page does: a blank window has no address to load them from.
function styles(): string {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
}

function seedOf({ kind, threadId, replyTo }: StoredDraft) {
  return { kind, ...(threadId !== undefined && { threadId }), ...(replyTo !== undefined && { replyTo }) };
}
