import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { TrustProvider } from '@/components/ui/trusted';
import { WordsProvider } from '@/components/ui/words';
import type { PageActions } from '@/lib/app/page-view';
import type { UiTongue } from '@/lib/i18n/messages';
import { now, zone } from '../gallery/samples';

export interface ShowOptions {
  readonly language?: UiTongue;
  readonly now?: number;
  /** Whether script-made events count as the user's: all that a test can make. */
  readonly trusted?: boolean;
}

/** Renders a surface with words around it, and a user to press its buttons. */
export function show(children: ReactNode, options: ShowOptions = {}) {
  const { language = 'es', trusted = true } = options;
  const wrap = (inner: ReactNode, at = options.now ?? now) => (
    <TrustProvider judge={() => trusted}>
      <WordsProvider language={language} now={at} zone={zone}>
        {inner}
      </WordsProvider>
    </TrustProvider>
  );
  const shown = render(wrap(children));
  return {
    user: userEvent.setup(),
    container: shown.container,
    again: (inner: ReactNode, at?: number) => shown.rerender(wrap(inner, at)),
  };
}

/** Every action as a spy. */
export function spiedActions() {
  return {
    open: vi.fn(),
    close: vi.fn(),
    jumpTo: vi.fn(),
    applySuggestion: vi.fn(),
    keepAsDraft: vi.fn(),
    edit: vi.fn(),
    extend: vi.fn(),
    undoExtension: vi.fn(),
    override: vi.fn(),
    release: vi.fn(),
    notHeated: vi.fn(),
    hush: vi.fn(),
    unhush: vi.fn(),
    sendAnyway: vi.fn(),
    showDetails: vi.fn(),
    dismissNotice: vi.fn(),
    sendLater: vi.fn(),
    readWhen: vi.fn(),
    chooseTime: vi.fn(),
    confirmTime: vi.fn(),
    cancelPlan: vi.fn(),
  } satisfies PageActions;
}
