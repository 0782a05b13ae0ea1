import { keys } from './keys.ts';

/**
 * Switches of the demo, from the address' query, overlaid by localStorage `demo.flags` (JSON), overlaid by
 * `postMessage({ demoFlags: { … } })`, which is kept in localStorage. Read anew at each use.
 */
export interface Flags {
  readonly hl: string;
  readonly theme: 'light' | 'dark';
  /** Seconds during which a send can be undone; 0: no undo offered. */
  readonly undo: number;
  /** The host refuses every send. */
  readonly refuse: boolean;
  /** The host asks before it sends: `subject` or `attachment`. */
  readonly ask: string;
  /** Send & archive in Gmail replies. */
  readonly archive: boolean;
  /** A send during a draft save is ignored once, silently. */
  readonly busy: boolean;
  /** Milliseconds without a keystroke after which a draft is saved. */
  readonly pause: number;
  /** Milliseconds that a draft save takes. */
  readonly slow: number;
  /** Milliseconds that a send takes on the wire. */
  readonly latency: number;
  /** The send vanishes: the compose closes and nobody says anything. */
  readonly lost: boolean;
  /** Gmail: `click` alone, without a press before it, sends too. */
  readonly bareClick: boolean;
  /** Gmail: `early` gives a compose its draft id at once, before the first save. */
  readonly draftId: string;
  /** Gmail: `old` renders the recipient rows as textareas. */
  readonly rows: string;
  /**
   * How the schedule's dialogs behave: `ignore` takes no value that a script writes, `shift` makes the next day of it,
   * `silent` shifts only what its long line says, `empty` has no fields, `slow` comes after 800 ms, `plain` has no known
   * names, `noItem` has no item in the menu, `noCustom` none in the list of times, `numbers` writes its dates in numbers,
   * `late` says and takes the next day after all, `foreign` writes them in another language than the page's, `enter`
   * confirms by Enter in a field.
   */
  readonly picker: string;
  /** Outlook: `write` fills the pop-out by document.write. */
  readonly popout: string;
  /** The page was redesigned since we knew it: `send`, `sends` (two of them), `editor` or `fields` are others than before. */
  readonly drift: string;
}

export function flags(): Flags {
  const query = new URLSearchParams(location.search);
  const stored = storedFlags();
  const text = (name: string, fallback: string): string => String(stored[name] ?? query.get(name) ?? fallback);
  const on = (name: string): boolean => ['1', 'true'].includes(text(name, '0'));
  const isOutlook = location.host.startsWith('outlook');
  return {
    hl: text('hl', 'es').slice(0, 2),
    theme: text('theme', 'light') === 'dark' ? 'dark' : 'light',
    undo: Number(text('undo', isOutlook ? '0' : '5')),
    refuse: on('refuse'),
    ask: text('ask', ''),
    archive: on('archive'),
    busy: on('busy'),
    pause: Number(text('pause', '700')),
    slow: Number(text('slow', '60')),
    latency: Number(text('latency', '120')),
    lost: on('lost'),
    bareClick: on('bareClick'),
    draftId: text('draftId', ''),
    rows: text('rows', ''),
    picker: text('picker', ''),
    popout: text('popout', ''),
    drift: text('drift', ''),
  };
}

/** Lets a test change switches without a reload. */
export function listenForFlags(): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || typeof event.data !== 'object' || event.data === null) return;
    if (!('demoFlags' in event.data)) return;
    localStorage.setItem(keys.flags, JSON.stringify({ ...storedFlags(), ...(event.data.demoFlags as object) }));
  });
}

function storedFlags(): Record<string, unknown> {
  return JSON.parse(localStorage.getItem(keys.flags) ?? '{}') as Record<string, unknown>;
}
