import type { Draft } from '@/lib/thread/types';

/** What of a draft is judged, and where its body begins in it: the subject counts where the writer wrote it. */
export function scoredText(draft: Pick<Draft, 'subject' | 'subjectIsOwn' | 'body'>): {
  readonly text: string;
  readonly bodyStart: number;
} {
  if (!draft.subjectIsOwn || draft.subject.trim() === '') return { text: draft.body, bodyStart: 0 };
  const head = `${draft.subject}\n\n`;
  return { text: head + draft.body, bodyStart: head.length };
}
