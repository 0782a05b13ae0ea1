import { useState } from 'react';
import { pickedTime } from '@/components/page/picked-time';
import { useReadWhen } from '@/components/page/use-read-when';
import { useWords, type Words } from '@/components/ui/words';
import type { PageActions } from '@/lib/app/page-view';
import type { Instant } from '@/lib/cooloff/types';
import type { WhenAnswer } from '@/lib/messaging/protocol';

/** A time in words and one in the browser's picker. Whichever was touched last is meant; the other is emptied. */
export interface OwnTime {
  readonly words: string;
  readonly picked: string;
  /** Beside which field `error` is said. */
  readonly isWords: boolean;
  /** Undefined while nothing, or nothing possible, is meant. */
  readonly at: Instant | undefined;
  readonly error: string | undefined;
  readonly type: (words: string) => void;
  readonly pick: (value: string) => void;
}

/** `earliest`: from when the mail may leave. */
export function useOwnTime(earliest: Instant, readWhen: PageActions['readWhen']): OwnTime {
  const all = useWords();
  const [{ words, picked }, set] = useState({ words: '', picked: '' });
  const read = useReadWhen(words, readWhen);
  const meant = picked === '' ? read : pickedTime(picked, all.now, all.zone);
  const error = meant === undefined ? undefined : errorOf(meant, earliest, all);
  const at = meant?.ok && error === undefined ? meant.at : undefined;
  return {
    words,
    picked,
    isWords: picked === '',
    at,
    error,
    type: (typed) => set({ words: typed, picked: '' }),
    pick: (value) => set({ words: '', picked: value }),
  };
}

function errorOf(meant: WhenAnswer, earliest: Instant, { t, now, when }: Words): string | undefined {
  if (!meant.ok) return t(meant.reason === 'past' || meant.reason === 'tooFar' ? `when_${meant.reason}` : 'when_notUnderstood');
  if (meant.at <= now) return t('when_past');
  return meant.at < earliest ? t('when_beforeUntil', { until: when(earliest, 'until') }) : undefined;
}
