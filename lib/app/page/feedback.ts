import { type ComposeState, patch, view } from '@/lib/app/page/compose-state';
import { judgeNow } from '@/lib/app/page/judging';
import type { Asked } from '@/lib/messaging/ask';
import { scoredText } from '@/lib/thread/scored-text';
import type { Hushable, SaidOf } from '@/lib/tone/feedback';
import { phraseOf } from '@/lib/tone/hush';
import { strongest, type ToneFinding } from '@/lib/tone/types';

/** "Not this again". Of the mail only the marked words leave the page, and only for a phrase. */
export async function hushFinding(state: ComposeState, finding: ToneFinding, kind: Hushable['kind']): Promise<void> {
  const what = hushableOf(state, finding, kind);
  if (what !== undefined) await settle(state, await state.page.ask('feedback.hush', { what }));
}

/** Takes it back. */
export async function unhushFinding(state: ComposeState, { id }: SaidOf): Promise<void> {
  await settle(state, await state.page.ask('feedback.undo', { id }));
}

/** "This isn't heated": counted once a mail, by level and by the category that weighs most. */
export async function tellNotHeated(state: ComposeState): Promise<void> {
  const current = view(state);
  const level = current?.report?.level;
  if (current === undefined || current.toldNotHeated || level === undefined || level === 'calm') return;
  patch(state, { toldNotHeated: true });
  const category = strongest(current.report?.findings ?? [])?.category ?? 'none';
  await state.page.ask('feedback.notHeated', { level, category });
}

function hushableOf(state: ComposeState, finding: ToneFinding, kind: Hushable['kind']): Hushable | undefined {
  if (kind === 'rule') return { kind, ruleId: finding.ruleId };
  const draft = view(state)?.draft;
  if (draft === undefined) return undefined;
  const phrase = phraseOf(scoredText(draft).text.slice(finding.span.start, finding.span.end));
  return phrase === undefined ? undefined : { kind, phrase };
}

/** Asks anew: the answer says what is known of each finding by now. */
async function settle(state: ComposeState, asked: Asked<{ readonly ok: boolean }>): Promise<void> {
  if (asked.ok && asked.value.ok) return judgeNow(state);
  patch(state, { notice: { kind: 'failed', why: asked.ok ? 'storage' : 'unreachable' } });
}
