import { composeAt } from './compose.ts';
import { attemptSend } from './outcome.ts';

/** Ctrl or ⌘ with Enter, anywhere in a compose: body, subject, recipients. */
export function listenForShortcuts(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const compose = composeAt(event.target as Node | null);
      if (!compose) return;
      event.preventDefault();
      attemptSend(compose, { path: 'shortcut', isTrusted: event.isTrusted });
    },
    true,
  );
}
