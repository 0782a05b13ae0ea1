import { labels } from '../shared/labels.ts';
import { drafts } from '../shared/store.ts';
import type { GmailCompose } from './compose.ts';
import { toast } from './dialogs.ts';
import { reopenDraft } from './routes.ts';

/** Gmail discards at once and offers to take it back. */
export function discardCompose(compose: GmailCompose): void {
  const words = labels();
  const { session } = compose;
  const draft = { ...session.seed, ...compose.read(), id: session.id, savedAt: Date.now() };
  session.discard();
  compose.remove();
  const run = (): void => {
    drafts.put(draft);
    reopenDraft(draft);
  };
  toast(words.discarded, [{ id: 'link_undo', label: words.undo, run }]);
  if (compose.place === 'popout') setTimeout(() => close(), 600);
}
