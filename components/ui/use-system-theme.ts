import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

/** The browser's own theme, for the extension's pages; inside a webmail the webmail's theme counts instead. */
export function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => (matchMedia(query).matches ? 'dark' : 'light'));
}

function subscribe(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
