import { useEffect, useState } from 'react';
import type { PageActions } from '@/lib/app/page-view';
import type { WhenAnswer } from '@/lib/messaging/protocol';

const quietMs = 250;

/** What the words mean, a moment after the last keystroke; undefined while there are none or that isn't known yet. */
export function useReadWhen(words: string, readWhen: PageActions['readWhen']): WhenAnswer | undefined {
  const [read, setRead] = useState<{ readonly words: string; readonly answer: WhenAnswer }>();
  const asked = words.trim();
  useEffect(() => {
    if (asked === '') return;
    let isOver = false;
    const ask = async () => {
      const answer = await readWhen(asked);
      if (!isOver) setRead({ words: asked, answer });
    };
    const timer = setTimeout(() => void ask(), quietMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked, readWhen]);
  // An answer to other words than those that stand there is none.
  return asked !== '' && read?.words === asked ? read.answer : undefined;
}
