import { type ComposeState, view } from '@/lib/app/page/compose-state';
import type { Span } from '@/lib/text/types';
import { scoredText } from '@/lib/thread/scored-text';
import type { ToneCategory, ToneFinding } from '@/lib/tone/types';

const abusiveCategories: ReadonlySet<ToneCategory> = new Set(['insult', 'profanity', 'threat']);

/** A finding's place in the body, or undefined when it lies in the subject. */
export function bodySpan(state: ComposeState, finding: ToneFinding): Span | undefined {
  const draft = view(state)?.draft;
  if (draft === undefined) return undefined;
  const { bodyStart } = scoredText(draft);
  const start = finding.span.start - bodyStart;
  return start < 0 ? undefined : { start, end: finding.span.end - bodyStart };
}

/** Marks the findings' words in the draft: dotted for heated, solid for abusive. */
export function showMarks(state: ComposeState): void {
  const { compose, page } = state;
  const report = view(state)?.report;
  const marked = report === undefined || report.level === 'calm' ? [] : report.findings;
  const isAbusive = (finding: ToneFinding) => report?.level === 'abusive' && abusiveCategories.has(finding.category);
  const ranges = (findings: readonly ToneFinding[]) =>
    findings.flatMap((finding) => {
      const span = bodySpan(state, finding);
      return span === undefined ? [] : compose.rangesOf(span);
    });
  page.marks.set(compose.id, {
    heated: ranges(marked.filter((finding) => !isAbusive(finding))),
    abusive: ranges(marked.filter(isAbusive)),
  });
}

/** Selects a finding's words and brings them into sight. Does nothing when they are gone. */
export function jumpTo(state: ComposeState, finding: ToneFinding): void {
  const span = bodySpan(state, finding);
  const range = span === undefined ? undefined : state.compose.rangesOf(span)[0];
  if (range === undefined) return;
  state.compose.focus();
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
