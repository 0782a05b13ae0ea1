import type { Draft } from '@/lib/thread/types';

/** The draft as a release is bound to it: same strings, same mail. Whitespace runs and invisible characters don't count. */
export function draftIdentity(draft: Draft): { readonly text: string; readonly recipients: string } {
  return {
    text: normalise(`${draft.subject}\n${draft.body}`),
    recipients: [...new Set(draft.recipients.map((party) => party.address))].sort().join(','),
  };
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
