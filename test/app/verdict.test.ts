import { describe, expect, it } from 'vitest';
import { type ClickFacts, verdictAtClick } from '@/lib/app/page/verdict';
import type { HoldView } from '@/lib/messaging/protocol';
import { draftIdentity } from '@/lib/thread/draft-identity';
import { draftOf, words } from './keeper-bench';

const { draft } = draftOf(words.calm);
const settled: ClickFacts = {
  guarding: true,
  letGo: false,
  busy: false,
  draft,
  judged: { ...draftIdentity(draft), passes: true },
  hold: undefined,
};
const aHold = { id: 'h' } as HoldView;

describe('the verdict at the click', () => {
  it('lets exactly the text pass that was judged and passed', () => {
    expect(verdictAtClick(settled)).toBe('pass');
  });

  it.each<[string, Partial<ClickFacts>]>([
    ['text newer than the report', { draft: { ...draft, body: `${draft.body} Y otra cosa.` } }],
    ['a recipient added since', { draft: { ...draft, recipients: [...draft.recipients, { address: 'otro@x.example' }] } }],
    ['a report that says hold', { judged: { ...draftIdentity(draft), passes: false } }],
    ['no report yet', { judged: undefined }],
    ['a hold, whatever the text says now', { hold: aHold }],
    ['a draft that cannot be read', { draft: undefined }],
    ['a release on its way', { busy: true }],
  ])('stops on %s', (_name, change) => {
    expect(verdictAtClick({ ...settled, ...change })).toBe('stop');
  });

  it.each<[string, Partial<ClickFacts>]>([
    ['an empty or image-only draft', { draft: { ...draft, subject: '', body: ' \u200b\n' }, judged: undefined }],
    ['white space that changed', { draft: { ...draft, body: `${draft.body}\n\n ` } }],
    ['a host the user switched off', { guarding: false, judged: undefined }],
    ['an orphaned script after its ten seconds', { letGo: true, hold: aHold }],
  ])('lets pass %s', (_name, change) => {
    expect(verdictAtClick({ ...settled, ...change })).toBe('pass');
  });
});
